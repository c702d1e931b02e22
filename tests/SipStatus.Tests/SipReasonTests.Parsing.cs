using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Reasons read from text.</summary>
public partial class SipReasonTests
{
    /// <summary>What is no reason, the kind of the error and its offset, in the default style.</summary>
    public static TheoryData<string, SipReasonErrorKind, int> WrongTexts => new()
    {
        { "", SipReasonErrorKind.Protocol, 0 },
        { "  ", SipReasonErrorKind.Protocol, 2 },
        { ";cause=16", SipReasonErrorKind.Protocol, 0 },
        { ",SIP", SipReasonErrorKind.Protocol, 0 },
        { "\"SIP\"", SipReasonErrorKind.Protocol, 0 },
        { "\u00FC", SipReasonErrorKind.Protocol, 0 },
        { "cause=16;text=\"x\"", SipReasonErrorKind.Separator, 5 },
        { "Reason: SIP;cause=200", SipReasonErrorKind.Separator, 6 },
        { "SIP cause=200", SipReasonErrorKind.Separator, 4 },
        { "SIP;cause=200,Q.850;cause=16", SipReasonErrorKind.Separator, 13 },
        { "SIP;cause=200\0", SipReasonErrorKind.ParameterValue, 13 },
        { "SIP;cause 200", SipReasonErrorKind.Separator, 10 },
        { "SIP;text=\"a\"b", SipReasonErrorKind.Separator, 12 },
        { "SIP;text=\"He said \"no\"\"", SipReasonErrorKind.Separator, 19 },
        { "SIP;=200", SipReasonErrorKind.ParameterName, 4 },
        { "SIP;\"cause\"=200", SipReasonErrorKind.ParameterName, 4 },
        { "SIP;ca\u00FCse=1", SipReasonErrorKind.Separator, 6 },
        { "SIP;text=\"a", SipReasonErrorKind.ParameterValue, 11 },
        { "SIP;text=\"a\\\"", SipReasonErrorKind.ParameterValue, 13 },
        { "SIP;text=\"a\\", SipReasonErrorKind.ParameterValue, 12 },
        { "SIP;text=\"a\0\"", SipReasonErrorKind.ParameterValue, 11 },
        { "SIP;text=\"a\\\0\"", SipReasonErrorKind.ParameterValue, 12 },
        { "SIP;text=\"a\u001B[2J\"", SipReasonErrorKind.ParameterValue, 11 },
        { "SIP;text=a\"b\"", SipReasonErrorKind.ParameterValue, 10 },
        { "SIP;text=\"a\nb\"", SipReasonErrorKind.ParameterValue, 11 },
        { "SIP;text=\"a\r\nContact: <sip:x>", SipReasonErrorKind.LineEnd, 13 },
        { "SIP;cause=200\r\nContact: <sip:x>", SipReasonErrorKind.LineEnd, 15 },
        { "SIP;cause=200\r\n", SipReasonErrorKind.LineEnd, 15 },
        { "SIP;cause=200\r", SipReasonErrorKind.LineEnd, 14 },
        { "SIP\r;cause=200", SipReasonErrorKind.LineEnd, 4 },
        { "SIP;cause\r\n=200", SipReasonErrorKind.LineEnd, 11 },
        { "SIP;cause=\r\n200", SipReasonErrorKind.LineEnd, 12 },
        { "SIP;text=a\rb", SipReasonErrorKind.LineEnd, 11 },

        // The first fault is told, whatever would go on behind it.
        { "\r;a=b", SipReasonErrorKind.LineEnd, 1 },
        { "SIP;\r;a=b", SipReasonErrorKind.LineEnd, 5 },
        { "SIP;a\r;b=c", SipReasonErrorKind.LineEnd, 6 },
        { "SIP;a=\r;b=c", SipReasonErrorKind.LineEnd, 7 },
        { "SIP;a=b\r;c=d", SipReasonErrorKind.LineEnd, 8 },
        { "SIP;a=\"\r;b=c", SipReasonErrorKind.LineEnd, 8 },
        { "SIP\n ;cause=200", SipReasonErrorKind.Separator, 3 },
    };

    [Theory]
    [MemberData(nameof(ReasonCases.All), MemberType = typeof(ReasonCases))]
    public void Parse_WhatIsSent_SaysWhatItSays(ReasonCase row)
    {
        var utf8Text = Encoding.UTF8.GetBytes(row.Input);
        foreach (var reason in new[] { SipReason.Parse(row.Input), SipReason.Parse(row.Input.AsSpan()), SipReason.Parse(utf8Text) })
        {
            reason.Protocol.Should().Be(row.Protocol);
            reason.Cause.Should().Be(row.Cause);
            reason.Text.Should().Be(row.Text);
            reason.Location?.Token.Should().Be(row.Location);
            reason.Location.HasValue.Should().Be(row.Location is not null);
            reason.ToString().Should().Be(row.Canonical);
            if (row.Parameter is { } parameter)
            {
                reason.TryGetParameter(parameter.Name, out var value).Should().BeTrue();
                value.Should().Be(parameter.Value);
            }
        }

        SipReason.TryParse(row.Input, SipReasonStyles.Strict, out var strict).Should().Be(row.IsStrict);
        strict.Should().Be(row.IsStrict ? SipReason.Parse(row.Input) : default);
        SipReason.Parse(row.Canonical, SipReasonStyles.Strict).Should().Be(SipReason.Parse(row.Input));
    }

    [Theory]
    [MemberData(nameof(ReasonCases.All), MemberType = typeof(ReasonCases))]
    public void TryParse_SliceOfALargerBuffer_ReadsNothingBeside(ReasonCase row)
    {
        var expected = SipReason.Parse(row.Input);
        foreach (var text in Surroundings.Around(row.Input))
        {
            SipReason.TryParse(text.AsSpan(), out var reason).Should().BeTrue();
            reason.Should().Be(expected);
        }

        foreach (var utf8Text in Surroundings.Around(Encoding.UTF8.GetBytes(row.Input)))
        {
            SipReason.TryParse(utf8Text.AsSpan(), out var reason).Should().BeTrue();
            reason.Should().Be(expected);
        }
    }

    [Theory]
    [MemberData(nameof(WrongTexts))]
    public void Parse_NoReason_NamesTheRuleAndTheOffset(string text, SipReasonErrorKind kind, int offset)
    {
        var utf8Text = Encoding.UTF8.GetBytes(text);
        var error = new SipReasonError(kind, offset);

        SipReason.TryParse(text, SipReasonStyles.Default, out var reason, out var found).Should().BeFalse();
        reason.Should().Be(default(SipReason));
        found.Should().Be(error);
        SipReason.TryParse(utf8Text, SipReasonStyles.Default, out _, out found).Should().BeFalse();
        found.Should().Be(error, "what stands before the error is ASCII");
        SipReason.TryParse(text, out _).Should().BeFalse();
        SipReason.TryParse(text.AsSpan(), out _).Should().BeFalse();
        SipReason.TryParse(utf8Text, out _).Should().BeFalse();
        FluentActions.Invoking(() => SipReason.Parse(text))
            .Should().ThrowExactly<FormatException>().WithMessage($"Not a Reason of SIP (RFC 3326, section 2): {error} of \"*\".");
        FluentActions.Invoking(() => SipReason.Parse(text.AsSpan())).Should().ThrowExactly<FormatException>().WithMessage($"*{error} of*");
        FluentActions.Invoking(() => SipReason.Parse(utf8Text)).Should().ThrowExactly<FormatException>().WithMessage($"*{error} of*");
    }

    [Theory]
    [InlineData("SIP;text=a b", SipReasonStyles.Strict, SipReasonErrorKind.Separator, 11)]
    [InlineData("SIP;text=", SipReasonStyles.Strict, SipReasonErrorKind.ParameterValue, 9)]
    [InlineData("SIP;text=;", SipReasonStyles.Strict, SipReasonErrorKind.ParameterValue, 9)]
    [InlineData("SIP;text=[::1", SipReasonStyles.Strict, SipReasonErrorKind.ParameterValue, 13)]
    [InlineData("SIP;text=[]", SipReasonStyles.Strict, SipReasonErrorKind.ParameterValue, 10)]
    [InlineData("SIP;text=\"\\\u00FC\"", SipReasonStyles.Strict, SipReasonErrorKind.ParameterValue, 11)]
    [InlineData("SIP;text=\"\\\u0080\"", SipReasonStyles.Strict, SipReasonErrorKind.ParameterValue, 11)]
    [InlineData("SIP;text=\"\u007F\"", SipReasonStyles.Strict, SipReasonErrorKind.ParameterValue, 10)]
    [InlineData("SIP;text=\"\u007F\"", SipReasonStyles.Lenient, SipReasonErrorKind.ParameterValue, 10)]
    [InlineData("SIP;text=\u0001", SipReasonStyles.Lenient, SipReasonErrorKind.ParameterValue, 9)]
    [InlineData("SIP;text=\u007F", SipReasonStyles.Lenient, SipReasonErrorKind.ParameterValue, 9)]
    [InlineData("SIP;", SipReasonStyles.Strict, SipReasonErrorKind.ParameterName, 4)]
    [InlineData("SIP;", SipReasonStyles.AllowFreeValue, SipReasonErrorKind.ParameterName, 4)]
    [InlineData("SIP;;cause=1", SipReasonStyles.Strict, SipReasonErrorKind.ParameterName, 4)]
    [InlineData("SIP\nx", SipReasonStyles.Lenient, SipReasonErrorKind.LineEnd, 4)]
    public void TryParse_InAStyle_SaysWhatThatStyleDoesNotAllow(string text, SipReasonStyles styles, SipReasonErrorKind kind, int offset)
    {
        SipReason.TryParse(text, styles, out _, out var error).Should().BeFalse();
        error.Should().Be(new SipReasonError(kind, offset));
        FluentActions.Invoking(() => SipReason.Parse(text, styles)).Should().ThrowExactly<FormatException>().WithMessage($"*{error}*");
    }

    [Theory]
    [InlineData("SIP;cause=2147483647", 2147483647)]
    [InlineData("SIP;cause=2147483648", null)]
    [InlineData("SIP;cause=21474836470", null)]
    [InlineData("SIP;cause=\\16", null)]
    [InlineData("SIP;cause=\"\\16\"", 16)]
    public void Cause_OfANumber_IsNoneWhereNoIntHoldsIt(string text, int? cause) =>
        SipReason.Parse(text, SipReasonStyles.Lenient).Cause.Should().Be(cause);

    [Theory]
    [InlineData("U", 0)]
    [InlineData("\"\\U\"", 0)]
    [InlineData("\\U", null)]
    [InlineData("\"L\"", null)]
    [InlineData("\"LP\"", null)]
    [InlineData("\"LPNX\"", null)]
    public void Location_OfAToken_IsTheOneThatItStandsFor(string token, int? location)
    {
        var value = SipReason.Parse($"Q.850;cause=16;location={token}", SipReasonStyles.Lenient).Location?.Value;

        value.Should().Be(location);
    }

    [Fact]
    public void TryParse_Malformed_IsForLenientAloneAndKeptAsReplacements()
    {
        SipReason.TryParse([.. "SIP;x=\""u8, 0x80, (byte)'"'], SipReasonStyles.Strict, out _, out var error).Should().BeFalse();
        error.Should().Be(new SipReasonError(SipReasonErrorKind.ParameterValue, 7));
        SipReason.Parse("SIP;x=\"\uD800 \uD800\"", SipReasonStyles.Lenient).ToString().Should().Be("SIP;x=\"\uFFFD \uFFFD\"");
        SipReason.Parse("SIP;x=\uD800", SipReasonStyles.Lenient).ToString().Should().Be("SIP;x=\"\uFFFD\"");
    }

    [Fact]
    public void TryParse_AddressInBrackets_HasHexadecimalDigitsColonsAndDots()
    {
        SipReason.TryParse("SIP;x=[09AFaf::1.9]", SipReasonStyles.Strict, out _).Should().BeTrue();
        foreach (var other in "/;@G`g")
        {
            SipReason.TryParse($"SIP;x=[{other}]", SipReasonStyles.Strict, out _).Should().BeFalse();
        }
    }

    [Fact]
    public void TryParse_FoldedByLineFeeds_IsForLenientAlone()
    {
        SipReason.TryParse("SIP\n ;text=\"a\n b\"", out _).Should().BeFalse();
        SipReason.Parse("SIP\n ;text=\"a\n b\"", SipReasonStyles.Lenient).Text.Should().Be("a b");
        SipReason.Parse("SIP;text=a\r\n b", SipReasonStyles.Default).Text.Should().Be("a b");
    }

    [Fact]
    public void Parse_BytesThatAreNotUtf8_ReadAsReplacement()
    {
        byte[] utf8Text = [.. "SIP;text=\"a"u8, 0xC3, .. "b\";v="u8, 0xFF];

        SipReason.TryParse(utf8Text, SipReasonStyles.Strict, out _, out var error).Should().BeFalse();
        error.Should().Be(new SipReasonError(SipReasonErrorKind.ParameterValue, 12));
        var reason = SipReason.Parse(utf8Text);
        reason.Text.Should().Be("a\uFFFDb");
        reason.ToString().Should().Be("SIP;text=\"a\uFFFDb\";v=\"\uFFFD\"");
        SipReason.Parse("SIP;text=\"a\uD83Db\"").Text.Should().Be("a\uFFFDb");
        SipReason.TryParse("SIP;text=\"a\uD83Db\"", SipReasonStyles.Strict, out _).Should().BeFalse();
    }

    [Fact]
    public void ParseAll_HeaderFieldValue_GivesEachReasonInItsOrder()
    {
        const string Text =
            "SIP ;cause=487 ;text=\"a, b\",Q.850;cause=16;text=x y , STIR;cause=436;ppi=\"..a\",STIR;cause=438;ppi=\"..b\", X-Own;;";
        string[] expected =
        [
            "SIP;cause=487;text=\"a, b\"", "Q.850;cause=16;text=\"x y\"", "STIR;cause=436;ppi=\"..a\"", "STIR;cause=438;ppi=\"..b\"", "X-Own",
        ];
        var utf8Text = Encoding.UTF8.GetBytes(Text);

        IReadOnlyList<SipReason>[] answers =
        [
            SipReason.ParseAll(Text), SipReason.ParseAll(Text.AsSpan()), SipReason.ParseAll(utf8Text),
            SipReason.ParseAll(Text, SipReasonStyles.Lenient),
        ];
        foreach (var reasons in answers)
        {
            reasons.Select(reason => reason.ToString()).Should().Equal(expected);
        }

        SipReason.TryParseAll(Text, out var all).Should().BeTrue();
        all.Should().HaveCount(5);
        SipReason.ParseAll(string.Join(", ", all)).Should().Equal(all);
        SipReason.ParseAll("Q.850;cause=16").Should().Equal(SipReason.ForQ850(Q850Cause.NormalCallClearing));
        all.Should().NotBeAssignableTo<System.Collections.Generic.List<SipReason>>("the list is not to be changed");
    }

    [Theory]
    [InlineData("", SipReasonErrorKind.Protocol, 0)]
    [InlineData("SIP,", SipReasonErrorKind.Protocol, 4)]
    [InlineData("SIP,,SIP", SipReasonErrorKind.Protocol, 4)]
    [InlineData("SIP;cause=200,Q.850;cause=16;text=\"a", SipReasonErrorKind.ParameterValue, 36)]
    [InlineData("SIP;text=Call rejected, try later", SipReasonErrorKind.Separator, 28)]
    public void ParseAll_NoList_NamesTheRuleAndTheOffset(string text, SipReasonErrorKind kind, int offset)
    {
        var error = new SipReasonError(kind, offset);

        SipReason.TryParseAll(text, SipReasonStyles.Default, out var reasons, out var found).Should().BeFalse();
        reasons.Should().BeEmpty();
        found.Should().Be(error);
        SipReason.TryParseAll(Encoding.UTF8.GetBytes(text), SipReasonStyles.Default, out reasons, out found).Should().BeFalse();
        reasons.Should().BeEmpty();
        found.Should().Be(error);
        SipReason.TryParseAll(text.AsSpan(), out _).Should().BeFalse();
        FluentActions.Invoking(() => SipReason.ParseAll(text)).Should().ThrowExactly<FormatException>().WithMessage($"*{error} of*");
        FluentActions.Invoking(() => SipReason.ParseAll(text.AsSpan()))
            .Should().ThrowExactly<FormatException>().WithMessage($"*{error} of*");
        FluentActions.Invoking(() => SipReason.ParseAll(Encoding.UTF8.GetBytes(text)))
            .Should().ThrowExactly<FormatException>().WithMessage($"*{error} of*");
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNullExceptionOrIsFalse()
    {
        FluentActions.Invoking(() => SipReason.Parse((string)null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => SipReason.Parse((string)null!, SipReasonStyles.Strict))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => SipReason.ParseAll((string)null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        SipReason.TryParse((string?)null, out var reason).Should().BeFalse();
        reason.Should().Be(default(SipReason));
        SipReason.TryParseAll((string?)null, out var reasons).Should().BeFalse();
        reasons.Should().BeEmpty();
    }

    [Theory]
    [InlineData("SIP;cause=486", SipReasonStyles.Strict, true)]
    [InlineData("SIP;text=Busy Here", SipReasonStyles.Strict, false)]
    [InlineData("SIP;text=Busy Here", SipReasonStyles.Lenient, true)]
    [InlineData("SIP;=486", SipReasonStyles.Lenient, false)]
    public void TryParse_WithoutTheError_IsAsWithIt(string text, SipReasonStyles styles, bool expected)
    {
        var utf8Text = Encoding.UTF8.GetBytes(text);

        SipReason.TryParse(text.AsSpan(), styles, out var ofChars).Should().Be(expected);
        SipReason.TryParse(utf8Text, styles, out var ofBytes).Should().Be(expected);
        SipReason.TryParseAll(text, styles, out var allOfChars).Should().Be(expected);
        SipReason.TryParseAll(utf8Text, styles, out var allOfBytes).Should().Be(expected);
        SipReason.TryParseAll(utf8Text, out var allByDefault).Should().Be(!text.StartsWith("SIP;=", StringComparison.Ordinal));

        ofChars.Should().Be(ofBytes).And.Be(expected ? SipReason.Parse(text, styles) : default);
        allOfChars.Should().Equal(allOfBytes).And.HaveCount(expected ? 1 : 0);
        allByDefault.Should().HaveCount(text.StartsWith("SIP;=", StringComparison.Ordinal) ? 0 : 1);
    }

    // As it stands in a URI of History-Info: RFC 7044, section 5, and the other form of RFC 4244.
    [Theory]
    [InlineData("SIP%3Bcause%3D302", 302, null)]
    [InlineData("SIP%3Bcause%3D486%3Btext%3D%22Busy%20Here%22", 486, "Busy Here")]
    [InlineData("SIP;cause=408;text=\"Request%20Timeout\"", 408, "Request Timeout")]
    public void Parse_EscapedForAUri_IsReadOnceItIsUnescaped(string escaped, int cause, string? text)
    {
        var reason = SipReason.Parse(Uri.UnescapeDataString(escaped));

        reason.StatusCode.Value.Should().Be(cause);
        reason.Text.Should().Be(text);
        SipReason.Parse(Uri.UnescapeDataString(Uri.EscapeDataString(reason.ToString()))).Should().Be(reason);
    }

    [Fact]
    public void Parse_LongBadText_QuotesAtMost100Characters()
    {
        var text = "SIP;text=\"" + new string('x', 10_000) + "\u202E\0" + new string('y', 10_000);

        var message = FluentActions.Invoking(() => SipReason.Parse(text)).Should().ThrowExactly<FormatException>().Which.Message;

        message.Should().Contain("at offset 10011 of").And.Contain("\\u202E\\u0000").And.NotContain("\u202E");
        message.Length.Should().BeLessThan(260);
    }

    // A hundred thousand of what is hard on a reader: each takes time in proportion to its length, or this test takes minutes.
    [Theory]
    [InlineData("SIP;text=\"", " ", "\"", true)]
    [InlineData("SIP;text=", " a", "", true)]
    [InlineData("SIP;text=\"", "\r\n ", "\"", true)]
    [InlineData("SIP;text=\"", "\\\"", "\"", true)]
    [InlineData("SIP", " ", ";cause=1", true)]
    [InlineData("SIP", ";", "", true)]
    [InlineData("SIP", ";a", " ", true)]
    [InlineData("SIP", ";text=x", " ", true)]
    [InlineData("SIP;cause=", "1", "", true)]
    [InlineData("SIP;text=\"", "x", "", false)]
    [InlineData("SIP;text=x", " ", "\0", false)]
    public void Parse_HugeText_EndsSoonAndComesBack(string start, string middle, string end, bool isReason)
    {
        var text = start + string.Concat(Enumerable.Repeat(middle, 100_000)) + end;

        SipReason.TryParse(text, out var reason).Should().Be(isReason);
        SipReason.TryParse(Encoding.UTF8.GetBytes(text), out var utf8Reason).Should().Be(isReason);
        (reason == utf8Reason).Should().BeTrue();
        (SipReason.TryParse(reason.ToString(), SipReasonStyles.Strict, out var again) && again == reason).Should().Be(isReason);
    }
}
