using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;
using static SipStatus.Tests.StatusCodeCase;

namespace SipStatus.Tests;

/// <summary>Text to code: three digits, alone or followed by SP and a phrase.</summary>
public partial class SipStatusCodeTests
{
    public static TheoryData<StatusCodeCase> Cases => new()
    {
        Valid("100", 100),
        Valid("486", 486),
        Valid("499", 499),
        Valid("699", 699),
        Valid("486 Busy Here", 486),
        Valid("486 ", 486),
        Valid("486  ", 486),
        Valid("486 \t x", 486),
        Valid("486 OK", 486),
        Valid("499 Nobody Home", 499),
        Valid("200 \"#<>[\\]^`{|} 100%", 200),
        Valid("486 \u6B63\u5FD9 \U0001F600", 486),
        Valid("200 a\u010Db\u010A", 200),
        Valid("0", 0),

        Invalid("", 0),
        Invalid(" ", 0),
        Invalid("4", 1),
        Invalid("48", 2),
        Invalid("48 6", 2),
        Invalid("4860", 3),
        Invalid("099", 0),
        Invalid("99", 0),
        Invalid("00", 0),
        Invalid("000", 0),
        Invalid("01", 0),
        Invalid("0 ", 0),
        Invalid("0 x", 0),
        Invalid("0\r\n", 0),
        Invalid("-0", 0),
        Invalid("+0", 0),
        Invalid("700", 0),
        Invalid("999", 0),
        Invalid("1000", 3),
        Invalid("65736", 3),
        Invalid("4294967301", 3),
        Invalid("+486", 0),
        Invalid("-486", 0),
        Invalid("4-6", 1),
        Invalid("48x", 2),
        Invalid("4e2", 1),
        Invalid("0x1", 0),
        Invalid("486.0", 3),
        Invalid("486x", 3),
        Invalid("486-Busy", 3),
        Invalid(" 486", 0),
        Invalid("\t486", 0),
        Invalid("\uFEFF486", 0),
        Invalid("486\t", 3),
        Invalid("486\tBusy Here", 3),
        Invalid("486\u00A0Busy Here", 3),
        Invalid("486\u0120Busy Here", 3),
        Invalid("486\0", 3),
        Invalid("486\r", 3),
        Invalid("486\n", 3),
        Invalid("486\r\n", 3),
        Invalid("486\rX", 3),
        Invalid("486 Busy Here\r", 13),
        Invalid("486 Busy Here\n", 13),
        Invalid("486 Busy Here\r\n", 13),
        Invalid("486 \r\n", 4),
        Invalid("486 Busy\rHere", 8),
        Invalid("486 a\0", 5),
        Invalid("486 a\u001Bb", 5),
        Invalid("486 a\u007Fb", 5),
        Invalid("486 \u00FC\0", 5),
        Invalid("\uFF14\uFF18\uFF16", 0),
        Invalid("4\uFF18\uFF16", 1),
        Invalid("\u0664\u0668\u0666", 0),
        Invalid("\u0134\u0138\u0136", 0),
        Invalid("BusyHere", 0),
        Invalid("Busy Here", 0),
        Invalid("SIP/2.0 486 Busy Here", 0),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void TryParse_AnyForm_GivesTheCode(StatusCodeCase row)
    {
        SipStatusCode.TryParse(row.Text, out var code).Should().Be(row.IsValid);
        code.Value.Should().Be(row.Value);

        foreach (var text in Surroundings.Around(row.Text))
        {
            SipStatusCode.TryParse(text.AsSpan(), out code).Should().Be(row.IsValid);
            code.Value.Should().Be(row.Value);
        }

        foreach (var utf8Text in Surroundings.Around(Encoding.UTF8.GetBytes(row.Text)))
        {
            SipStatusCode.TryParse(utf8Text.AsSpan(), out code).Should().Be(row.IsValid);
            code.Value.Should().Be(row.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_AnyForm_GivesTheCodeOrSaysWhereTheTextIsWrong(StatusCodeCase row)
    {
        var utf8Text = Encoding.UTF8.GetBytes(row.Text);
        if (row.IsValid)
        {
            SipStatusCode.Parse(row.Text).Value.Should().Be(row.Value);
            SipStatusCode.Parse(row.Text.AsSpan()).Value.Should().Be(row.Value);
            SipStatusCode.Parse(utf8Text).Value.Should().Be(row.Value);
            return;
        }

        var utf8Offset = Encoding.UTF8.GetByteCount(row.Text[..row.ErrorOffset]);
        FluentActions.Invoking(() => SipStatusCode.Parse(row.Text))
            .Should().ThrowExactly<FormatException>().WithMessage($"Not a SIP Status-Code*at offset {row.ErrorOffset} of*");
        FluentActions.Invoking(() => SipStatusCode.Parse(row.Text.AsSpan()))
            .Should().ThrowExactly<FormatException>().WithMessage($"Not a SIP Status-Code*at offset {row.ErrorOffset} of*");
        FluentActions.Invoking(() => SipStatusCode.Parse(utf8Text))
            .Should().ThrowExactly<FormatException>().WithMessage($"Not a SIP Status-Code*at offset {utf8Offset} of*");
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNullException() =>
        FluentActions.Invoking(() => SipStatusCode.Parse((string)null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");

    [Fact]
    public void TryParse_Null_IsFalse()
    {
        SipStatusCode.TryParse((string?)null, out var code).Should().BeFalse();
        code.Should().Be(default(SipStatusCode));
    }

    [Fact]
    public void TryParse_WhatHasNoOtherAlphabet_IsAPhraseLikeAnyOther()
    {
        // Bytes that are not UTF-8, and a surrogate without its partner.
        SipStatusCode.TryParse([.. "486 "u8, 0xFF, 0xC3], out var code).Should().BeTrue();
        code.Value.Should().Be(486);
        SipStatusCode.TryParse("486 \uD83D", out code).Should().BeTrue();
        code.Value.Should().Be(486);
    }

    [Fact]
    public void TryParse_EveryThreeAsciiCharacters_IsACodeFor100To699()
    {
        Span<char> chars = stackalloc char[3];
        Span<byte> bytes = stackalloc byte[3];
        var codes = new bool[1000];
        for (var i = 0; i < 128 * 128 * 128; i++)
        {
            chars[0] = (char)(bytes[0] = (byte)(i >> 14));
            chars[1] = (char)(bytes[1] = (byte)((i >> 7) & 127));
            chars[2] = (char)(bytes[2] = (byte)(i & 127));

            var isCode = SipStatusCode.TryParse(chars, out var code);
            if (isCode)
            {
                codes[code.Value] = true;
                chars.ToString().Should().Be(code.Value.ToString(provider: null));
            }

            if (SipStatusCode.TryParse(bytes, out var sameCode) != isCode || sameCode != code)
            {
                Assert.Fail($"UTF-16 and UTF-8 differ in {StatusLineCase.Visible(chars.ToString())}");
            }
        }

        codes.Select((isCode, value) => isCode ? value : -1).Where(value => value >= 0).Should().Equal(Enumerable.Range(100, 600));
    }
}
