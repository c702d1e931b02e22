using System;
using System.Buffers;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The status lines of the torture messages of RFC 4475, byte for byte.</summary>
public partial class SipStatusLineTests
{
    /// <summary>Section 3.1.1.12: a phrase in UTF-8 and with characters that look like syntax.</summary>
    private static readonly byte[] s_unreason = Convert.FromHexString(
        "5349502F322E3020323030203D20322A2A33202A20352A2A3220D0BDD0BE20D181D182D0BE20D0B4D0B5D0B2D18FD0BDD0BED181D182D0BE20D0B4D0B5D0B2D18FD182D18C202D20" +
        "D0BFD180D0BED181D182D0BED0B50D0A");

    /// <summary>Section 3.1.1.13: no phrase, but the SP before it.</summary>
    private static readonly byte[] s_noreason = Convert.FromHexString("5349502F322E3020313030200D0A");

    /// <summary>Section 3.1.2.5: the line is fine; it is other header fields that are not.</summary>
    private static readonly byte[] s_scalarlg = Convert.FromHexString("5349502F322E3020353033205365727669636520556E617661696C61626C650D0A");

    /// <summary>Section 3.1.2.19: the code is 2^32 + 5.</summary>
    private static readonly byte[] s_bigcode = Convert.FromHexString(
        "5349502F322E30203432393439363733303120626574746572206E6F7420627265616B207468652072656365697665720D0A");

    /// <summary>Section 3.3.10: the line is fine; a second Via is not.</summary>
    private static readonly byte[] s_bcast = Convert.FromHexString("5349502F322E3020323030204F4B0D0A");

    [Fact]
    public void Read_Unreason_IsALineInEveryStyle() => TortureMustBe(
        s_unreason,
        Answer.Done(
            200,
            "= 2**3 * 5**2 \u043D\u043E \u0441\u0442\u043E \u0434\u0435\u0432\u044F\u043D\u043E\u0441\u0442\u043E " +
            "\u0434\u0435\u0432\u044F\u0442\u044C - \u043F\u0440\u043E\u0441\u0442\u043E\u0435",
            consumed: 88));

    [Fact]
    public void Read_Noreason_IsALineInEveryStyle() => TortureMustBe(s_noreason, Answer.Done(100, "", consumed: 14));

    [Fact]
    public void Read_NoreasonWithoutItsSpace_IsALineOnlyWhereTheSpaceMayBeMissing()
    {
        byte[] line = [.. s_noreason.AsSpan(0, 11), .. "\r\n"u8];

        ReadMustBe(line, Answer.Done(100, "", consumed: 13), "noreason", SipStatusLineStyles.AllowMissingSpace);
        ReadMustBe(line, Answer.Invalid(SipStatusLineErrorKind.Space, 11), "noreason", SipStatusLineStyles.Strict);
    }

    [Fact]
    public void Read_Scalarlg_IsALineInEveryStyle() => TortureMustBe(s_scalarlg, Answer.Done(503, "Service Unavailable", consumed: 33));

    [Fact]
    public void Read_Bigcode_IsInvalidInEveryStyle() => TortureMustBe(s_bigcode, Answer.Invalid(SipStatusLineErrorKind.StatusCode, 11));

    [Fact]
    public void Read_Bcast_IsALineInEveryStyle() => TortureMustBe(s_bcast, Answer.Done(200, "OK", consumed: 16));

    [Fact]
    public void Write_WhatWasReadOfATortureMessage_GivesItsBytes()
    {
        foreach (var message in new[] { s_unreason, s_noreason, s_scalarlg, s_bcast })
        {
            SipStatusLine.Read(message, out var line, out _).Should().Be(OperationStatus.Done);
            var written = new byte[line.GetByteCount()];
            line.TryWrite(written, out _).Should().BeTrue();
            written.Should().Equal(message);
        }
    }

    private static void TortureMustBe(byte[] message, Answer expected)
    {
        foreach (var styles in StylesUnderTest.All)
        {
            ReadMustBe(message, expected, Convert.ToHexString(message), styles);
            ReadMustBe(
                [.. message, .. "Via: SIP/2.0/UDP 192.0.2.198;branch=z9hG4bK1324923\r\n"u8], expected, Convert.ToHexString(message),
                styles);
        }
    }
}
