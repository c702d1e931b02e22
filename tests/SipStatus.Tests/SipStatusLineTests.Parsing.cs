using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The text form: <c>Parse</c> and <c>TryParse</c>.</summary>
public partial class SipStatusLineTests
{
    [Theory]
    [MemberData(nameof(StatusLineCases.InChars), MemberType = typeof(StatusLineCases))]
    public void TryParse_String_GivesTheLineOrTheError(StatusLineCase row)
    {
        foreach (var styles in row.Styles)
        {
            var parsed = SipStatusLine.TryParse(row.Text, styles, out var line, out var error);
            Answer.Of(parsed, line, error).MustBe(row.InChars, row, styles);

            SipStatusLine.TryParse(row.Text, styles, out var sameLine).Should().Be(parsed);
            sameLine.Should().Be(line);
        }
    }

    [Theory]
    [MemberData(nameof(StatusLineCases.InChars), MemberType = typeof(StatusLineCases))]
    public void TryParse_CharsWithinALargerBuffer_GivesTheLineOrTheError(StatusLineCase row)
    {
        foreach (var styles in row.Styles)
        {
            foreach (var text in Surroundings.Around(row.Text!))
            {
                var parsed = SipStatusLine.TryParse(text.AsSpan(), styles, out var line, out var error);
                Answer.Of(parsed, line, error).MustBe(row.InChars, row, styles, $"within {(int)text.Array![0]:X2}");
            }

            SipStatusLine.TryParse(row.Text.AsSpan(), styles, out _).Should().Be(row.IsValid);
        }
    }

    [Theory]
    [MemberData(nameof(StatusLineCases.InUtf8), MemberType = typeof(StatusLineCases))]
    public void TryParse_Utf8WithinALargerBuffer_GivesTheLineOrTheError(StatusLineCase row)
    {
        foreach (var styles in row.Styles)
        {
            foreach (var utf8Text in Surroundings.Around(row.Utf8!))
            {
                var parsed = SipStatusLine.TryParse(utf8Text.AsSpan(), styles, out var line, out var error);
                Answer.Of(parsed, line, error).MustBe(row.InUtf8, row, styles, $"within {utf8Text.Array![0]:X2}");
            }

            SipStatusLine.TryParse(row.Utf8.AsSpan(), styles, out _).Should().Be(row.IsValid);
        }
    }

    [Theory]
    [MemberData(nameof(StatusLineCases.InChars), MemberType = typeof(StatusLineCases))]
    public void Parse_StringOrChars_GivesTheLineOrThrowsFormatException(StatusLineCase row)
    {
        foreach (var styles in row.Styles)
        {
            ParseMustAgree(row, row.InChars, () => SipStatusLine.Parse(row.Text!, styles));
            ParseMustAgree(row, row.InChars, () => SipStatusLine.Parse(row.Text.AsSpan(), styles));
        }
    }

    [Theory]
    [MemberData(nameof(StatusLineCases.InUtf8), MemberType = typeof(StatusLineCases))]
    public void Parse_Utf8_GivesTheLineOrThrowsFormatException(StatusLineCase row)
    {
        foreach (var styles in row.Styles)
        {
            ParseMustAgree(row, row.InUtf8, () => SipStatusLine.Parse(row.Utf8.AsSpan(), styles));
        }
    }

    [Fact]
    public void Cases_EveryText_SayWhatEveryStyleDoesAndDoNotContradictEachOther()
    {
        var answers = new Dictionary<(string Text, SipStatusLineStyles Styles), Answer>();
        var texts = new HashSet<string>();
        foreach (var row in StatusLineCases.All)
        {
            var text = row.Text ?? "bytes " + Convert.ToHexString(row.Utf8!);
            texts.Add(text);
            foreach (var styles in row.Styles)
            {
                if (!answers.TryAdd((text, styles), row.InChars))
                {
                    answers[(text, styles)].Should().Be(row.InChars, "of {0} in style {1}", text, styles);
                }
            }
        }

        var left = texts.SelectMany(text => StylesUnderTest.All.Select(styles => (text, styles))).Where(key => !answers.ContainsKey(key));
        left.Should().BeEmpty("each text has an answer in each style");
    }

    [Fact]
    public void TryParse_EveryPrefixOfALine_SaysWhichElementIsMissing()
    {
        const string Line = "SIP/2.0 486 Busy Here\r\n";
        for (var length = 0; length <= Line.Length; length++)
        {
            var prefix = Line[..length];
            var strict = length switch
            {
                < 7 => Answer.Invalid(SipStatusLineErrorKind.SipVersion, length),
                7 => Answer.Invalid(SipStatusLineErrorKind.Space, 7),
                < 11 => Answer.Invalid(SipStatusLineErrorKind.StatusCode, length),
                11 => Answer.Invalid(SipStatusLineErrorKind.Space, 11),
                < 22 => Answer.Done(486, "Busy Here"[..(length - 12)]),
                22 => Answer.Invalid(SipStatusLineErrorKind.LineEnd, 22),
                _ => Answer.Done(486, "Busy Here"),
            };
            var byDefault = length == 11 ? Answer.Done(486, "") : strict;

            Parse(prefix, SipStatusLineStyles.Strict).MustBe(strict, prefix, SipStatusLineStyles.Strict);
            Parse(prefix, SipStatusLineStyles.Default).MustBe(byDefault, prefix, SipStatusLineStyles.Default);
        }

        static Answer Parse(string text, SipStatusLineStyles styles)
        {
            var answer = Answer.Of(SipStatusLine.TryParse(text, styles, out var line, out var error), line, error);
            Answer.Of(SipStatusLine.TryParse(Utf8(text), styles, out var same, out var sameError), same, sameError).Should().Be(answer);
            return answer;
        }
    }

    [Theory]
    [InlineData("SIP/2.0 100")]
    [InlineData("SIP/2.0 100 \"quoted\"")]
    [InlineData("SIP/2.0 100 100%")]
    public void Parse_WithoutStyles_IsDefault(string text)
    {
        var expected = SipStatusLine.Parse(text, SipStatusLineStyles.AllowMissingSpace | SipStatusLineStyles.AllowFreePhrase);

        SipStatusLine.Parse(text).Should().Be(expected);
        SipStatusLine.Parse(text.AsSpan()).Should().Be(expected);
        SipStatusLine.Parse(Utf8(text)).Should().Be(expected);
        SipStatusLine.TryParse(text, out var fromString).Should().BeTrue();
        SipStatusLine.TryParse(text.AsSpan(), out var fromChars).Should().BeTrue();
        SipStatusLine.TryParse(Utf8(text), out var fromUtf8).Should().BeTrue();
        new[] { fromString, fromChars, fromUtf8 }.Should().AllBeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("SIP/2.0  200 OK")]
    [InlineData("SIP/2.0\t200 OK")]
    [InlineData("SIP/2.0 200 OK\n")]
    public void Parse_WithoutStyles_IsNotLenient(string text)
    {
        SipStatusLine.TryParse(text, out var fromString).Should().BeFalse();
        SipStatusLine.TryParse(text.AsSpan(), out var fromChars).Should().BeFalse();
        SipStatusLine.TryParse(Utf8(text), out var fromUtf8).Should().BeFalse();
        new[] { fromString, fromChars, fromUtf8 }.Should().AllBeEquivalentTo(default(SipStatusLine));

        FluentActions.Invoking(() => SipStatusLine.Parse(text)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => SipStatusLine.Parse(text.AsSpan())).Should().Throw<FormatException>();
        FluentActions.Invoking(() => SipStatusLine.Parse(Utf8(text))).Should().Throw<FormatException>();
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNullException()
    {
        FluentActions.Invoking(() => SipStatusLine.Parse((string)null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => SipStatusLine.Parse((string)null!, SipStatusLineStyles.Strict))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
    }

    [Fact]
    public void TryParse_Null_IsFalse()
    {
        SipStatusLine.TryParse((string?)null, out var line).Should().BeFalse();
        line.Should().Be(default(SipStatusLine));
        SipStatusLine.TryParse((string?)null, SipStatusLineStyles.Lenient, out line).Should().BeFalse();
        line.Should().Be(default(SipStatusLine));
        SipStatusLine.TryParse((string?)null, SipStatusLineStyles.Lenient, out line, out var error).Should().BeFalse();
        line.Should().Be(default(SipStatusLine));
        error.Kind.Should().Be(SipStatusLineErrorKind.SipVersion);
        error.Offset.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(RegistrySource.CodesAndPhrases), MemberType = typeof(RegistrySource))]
    public void Parse_CanonicalLine_GivesTheCodeAndItsPhrase(int code, string phrase)
    {
        var line = SipStatusLine.Parse($"SIP/2.0 {code} {phrase}", SipStatusLineStyles.Strict);

        line.StatusCode.Value.Should().Be(code);
        line.ReasonPhrase.Should().Be(phrase);
        line.Should().Be(new SipStatusLine(new SipStatusCode(code)));
    }

    [Theory]
    [MemberData(nameof(RegistrySource.CodesAndPhrases), MemberType = typeof(RegistrySource))]
    public void Parse_NearlyCanonicalPhrase_KeepsThePhrase(int code, string phrase)
    {
        var others = new[]
            {
                phrase.ToLowerInvariant(), phrase.ToUpperInvariant(), phrase + " ", phrase[..^1], phrase[..^1] + "~", "~" + phrase[1..],
            };
        foreach (var other in others)
        {
            if (other != phrase)
            {
                var line = SipStatusLine.Parse($"SIP/2.0 {code} {other}");

                line.ReasonPhrase.Should().Be(other);
                line.Should().NotBe(new SipStatusLine(new SipStatusCode(code)));
            }
        }
    }

    // The exception carries no offset of its own; the message names it.
    private static void ParseMustAgree(StatusLineCase row, Answer expected, Func<SipStatusLine> parse)
    {
        if (row.IsValid)
        {
            var line = parse();
            line.StatusCode.Value.Should().Be(expected.StatusCode);
            line.ReasonPhrase.Should().Be(expected.ReasonPhrase);
        }
        else
        {
            Assert.Throws<FormatException>(() => parse().ToString()).Message.Should().Contain($" at offset {expected.ErrorOffset} of ");
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
