using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary><c>TryCreate</c> and <c>CreateSafe</c>: lines of phrases that come from somewhere else.</summary>
public partial class SipStatusLineTests
{
    private static readonly SipStatusCode s_error = SipStatusCode.ServerInternalError;

    /// <summary>Texts from outside, and the phrases that they make; null stands for the canonical one.</summary>
    public static TheoryData<string?, string?> ForeignTexts => new()
    {
        { null, null },
        { "", null },
        { " ", null },
        { " \t ", null },
        { "\r\n", null },
        { "\u00A0\u3000", null },
        { "\0\u001B\u007F", null },
        { "\u2028", null },
        { "Server Internal Error", null },
        { "\r\nServer Internal Error\r\n", null },
        { "Disk full", "Disk full" },
        { " Disk full\r\n", "Disk full" },
        { "\n \nDisk full\n \n", "Disk full" },
        { "Disk full\r\nContact: <sip:mallory@example.com>", "Disk full Contact: <sip:mallory@example.com>" },
        { "a\r\n\r\n\0b", "a b" },
        { "a\rb\nc", "a b c" },
        { "a \r\n b", "a   b" },
        { "a\tb", "a\tb" },
        { "a\u001B[31mb\u007Fc", "a [31mb c" },
        { "a\u0085b\u009Bc\u2028d\u2029e", "a b c d e" },
        { "100% \"x\" \\ %0D%0A", "100% \"x\" \\ %0D%0A" },
        { "\u6B63\u5FD9 \U0001F600", "\u6B63\u5FD9 \U0001F600" },
    };

    [Theory]
    [MemberData(nameof(ForeignTexts))]
    public void CreateSafe_AnyText_MakesAPhraseOfIt(string? text, string? phrase)
    {
        var line = SipStatusLine.CreateSafe(s_error, text);

        line.Should().Be(phrase is null ? new SipStatusLine(s_error) : new SipStatusLine(s_error, phrase));
    }

    [Fact]
    public void CreateSafe_UnpairedSurrogates_BecomeReplacementCharacters()
    {
        // Not rows of a theory, which stores strings in UTF-8.
        SafePhraseOf("\uD83D").Should().Be("\uFFFD");
        SafePhraseOf("a\uD83Db").Should().Be("a\uFFFDb");
        SafePhraseOf("\uDE00\uD83D").Should().Be("\uFFFD\uFFFD");
        SafePhraseOf("\uD83D\uD83D\uDE00\uDE00").Should().Be("\uFFFD\U0001F600\uFFFD");
        SafePhraseOf("\uD83D\r\uDE00").Should().Be("\uFFFD \uFFFD");
    }

    [Fact]
    public void CreateSafe_EveryCharacterAlone_IsKeptOrReplaced()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var isControl = unit is < 0x20 and not '\t' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029;
            var isSurrogate = unit is >= 0xD800 and <= 0xDFFF;
            var expected = isControl ? "a b" : isSurrogate ? "a\uFFFDb" : $"a{(char)unit}b";

            if (SafePhraseOf($"a{(char)unit}b") is var actual && actual != expected)
            {
                Assert.Fail($"U+{unit:X4} makes '{actual}'.");
            }
        }
    }

    [Theory]
    [InlineData("Disk full")]
    [InlineData("\u6B63\u5FD9 \U0001F600")]
    public void CreateSafe_TextThatIsAPhrase_KeepsTheString(string text) =>
        SipStatusLine.CreateSafe(s_error, text).ReasonPhrase.Should().BeSameAs(text);

    [Fact]
    public void CreateSafe_UnregisteredCodeWithoutText_HasAnEmptyPhrase() =>
        SipStatusLine.CreateSafe(new SipStatusCode(499), "\r\n").ToString().Should().Be("SIP/2.0 499 ");

    [Fact]
    public void CreateSafe_DefaultCode_ThrowsArgumentOutOfRangeException()
    {
        foreach (var text in new[] { null, "", "OK" })
        {
            FluentActions.Invoking(() => SipStatusLine.CreateSafe(default, text))
                .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("statusCode").WithMessage(Throw.NoStatusCode + "*");
        }
    }

    [Fact]
    public void CreateSafe_TextOfAMegabyte_IsNotCut()
    {
        var text = string.Concat(Enumerable.Repeat("No more disk space.\r\n", 50_000));

        SafePhraseOf(text).Should().Be(text.Replace("\r\n", " ", StringComparison.Ordinal).TrimEnd());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("OK")]
    [InlineData("Nobody Home")]
    [InlineData(" \"quoted\" [x] <y> #1 100% \\ ^ ` { | } ")]
    [InlineData("\u6B63\u5FD9 \U0001F600 \u0085 \u2028")]
    public void TryCreate_AnyPhrase_IsWhatTheConstructorMakes(string phrase)
    {
        foreach (var code in new[] { 200, 486, 499 })
        {
            SipStatusLine.TryCreate(new SipStatusCode(code), phrase, out var line).Should().BeTrue();

            line.Should().Be(new SipStatusLine(new SipStatusCode(code), phrase));
            line.ReasonPhrase.Should().Be(phrase);
        }
    }

    [Fact]
    public void TryCreate_CanonicalPhrase_IsTheCanonicalLine()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            SipStatusLine.TryCreate(info.StatusCode, new string(info.ReasonPhrase.ToCharArray()), out var line).Should().BeTrue();
            line.Should().Be(new SipStatusLine(info.StatusCode));
        }
    }

    [Fact]
    public void TryCreate_WhatTheConstructorRefuses_IsFalse()
    {
        Refused(default, "OK");
        Refused(default, null);
        Refused(s_error, null);
        foreach (var control in Enumerable.Range(0, 0x20).Append(0x7F).Where(code => code != '\t').Select(code => (char)code))
        {
            Refused(s_error, $"{control}");
            Refused(s_error, $"a{control}b");
        }

        Refused(s_error, "\uD83D");
        Refused(s_error, "a\uDE00b");
        Refused(s_error, "\uDE00\uD83D");

        static void Refused(SipStatusCode code, string? phrase)
        {
            SipStatusLine.TryCreate(code, phrase, out var line).Should().BeFalse();
            line.Should().Be(default(SipStatusLine));
        }
    }

    private static string SafePhraseOf(string text) => SipStatusLine.CreateSafe(s_error, text).ReasonPhrase;
}
