using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The constructors, <c>default</c>, and the phrases that would split a response.</summary>
public partial class SipStatusLineTests
{
    [Theory]
    [MemberData(nameof(RegistrySource.CodesAndPhrases), MemberType = typeof(RegistrySource))]
    public void Constructor_RegisteredCode_TakesTheCanonicalPhrase(int code, string phrase)
    {
        var line = new SipStatusLine(new SipStatusCode(code));

        line.StatusCode.Value.Should().Be(code);
        line.ReasonPhrase.Should().Be(phrase);
    }

    [Fact]
    public void Constructor_UnregisteredCode_HasAnEmptyPhrase()
    {
        var line = new SipStatusLine(new SipStatusCode(499));

        line.StatusCode.Value.Should().Be(499);
        line.ReasonPhrase.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("Nobody Home")]
    [InlineData(" \"quoted\" [x] <y> #1 100% \\ ^ ` { | } ")]
    [InlineData("%0D%0A")]
    [InlineData("\u6B63\u5FD9 \U0001F600 \u0085 \u2028")]
    [InlineData("\u010D\u010A\u017F")]
    public void Constructor_OtherPhrase_KeepsIt(string phrase)
    {
        foreach (var code in new[] { 486, 499 })
        {
            var line = new SipStatusLine(new SipStatusCode(code), phrase);

            line.StatusCode.Value.Should().Be(code);
            line.ReasonPhrase.Should().Be(phrase);
        }
    }

    [Fact]
    public void Constructor_ControlCharacterInPhrase_ThrowsArgumentException()
    {
        foreach (var control in Enumerable.Range(0, 0x20).Append(0x7F).Where(code => code != '\t').Select(code => (char)code))
        {
            foreach (var (phrase, index) in new[] { ($"{control}", 0), ($"OK{control}", 2), ($"O{control}K", 1), ($"\u6B63\u5FD9{control}X", 2) })
            {
                RefusedAt(phrase, index);
            }
        }
    }

    [Theory]
    [InlineData("OK\r\nContact: <sip:mallory@example.com>", 2)]
    [InlineData("\r\n", 0)]
    [InlineData("OK\n", 2)]
    [InlineData("OK\r", 2)]
    public void Constructor_PhraseThatWouldSplit_ThrowsArgumentException(string phrase, int index) => RefusedAt(phrase, index);

    [Fact]
    public void Constructor_UnpairedSurrogateInPhrase_ThrowsArgumentException()
    {
        // Not rows of attributes, which store strings in UTF-8.
        RefusedAt("\uD83D", 0);
        RefusedAt("a\uD83D", 1);
        RefusedAt("a\uD83Db", 1);
        RefusedAt("\uDE00", 0);
        RefusedAt("\uD83D\uDE00\uDE00", 2);
        RefusedAt("\uD83D\uD83D\uDE00", 0);
        RefusedAt("\uDE00\uD83D", 0);
    }

    [Fact]
    public void Constructor_NullPhrase_ThrowsArgumentNullException() =>
        FluentActions.Invoking(() => new SipStatusLine(SipStatusCode.OK, null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("reasonPhrase");

    [Fact]
    public void Constructor_DefaultCode_ThrowsArgumentOutOfRangeException()
    {
        FluentActions.Invoking(() => new SipStatusLine(default))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("statusCode").WithMessage(Throw.NoStatusCode + "*");
        FluentActions.Invoking(() => new SipStatusLine(default, "OK"))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("statusCode").WithMessage(Throw.NoStatusCode + "*");
        FluentActions.Invoking(() => new SipStatusLine(default, null!))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("statusCode");
    }

    [Fact]
    public void Default_EveryMember_IsNoLine()
    {
        var line = default(SipStatusLine);

        line.StatusCode.Should().Be(default(SipStatusCode));
        line.ReasonPhrase.Should().BeEmpty();
        line.ToString().Should().BeEmpty();
        line.GetByteCount().Should().Be(0);
        line.Should().Be(new SipStatusLine());
        line.Should().NotBe(new SipStatusLine(new SipStatusCode(499)));
        line.GetHashCode().Should().Be(new SipStatusLine().GetHashCode());
    }

    private static void RefusedAt(string phrase, int index) =>
        FluentActions.Invoking(() => new SipStatusLine(SipStatusCode.OK, phrase))
            .Should().ThrowExactly<ArgumentException>()
            .WithParameterName("reasonPhrase")
            .WithMessage($"{Throw.PhraseWouldSplit} One stands at index {index}.*");
}
