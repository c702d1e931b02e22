using System;
using System.Text;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Reasons in a buffer of bytes, without a string.</summary>
public class SipReasonUtf8ReaderTests
{
    private const string List =
        "SIP ;cause=487;text=\"Originator \\\"canceled\\\"\" , q.850;text=;cause=16;location=LN;v=1,X-Own;text=\"\u5FD9\",Q.850;cause=200";

    [Fact]
    public void Read_EachReason_SaysWhatItSays()
    {
        var reasons = new SipReason.Utf8Reader(Encoding.UTF8.GetBytes(List), SipReasonStyles.Lenient);

        IsNone(reasons).Should().BeTrue();
        reasons.Read().Should().BeTrue();
        Text(reasons.Protocol).Should().Be("SIP");
        (reasons.Cause, reasons.StatusCode, reasons.Q850Cause).Should().Be((487, SipStatusCode.RequestTerminated, default(Q850Cause)));
        (reasons.Location, reasons.HasText).Should().Be((null, true));
        Text(reasons.SentText).Should().Be("Originator \\\"canceled\\\"");

        reasons.Read().Should().BeTrue();
        Text(reasons.Protocol).Should().Be("q.850");
        (reasons.Cause, reasons.StatusCode, reasons.Q850Cause).Should().Be((16, default(SipStatusCode), Q850Cause.NormalCallClearing));
        (reasons.Location, reasons.HasText).Should().Be((Q850Location.LocalPublicNetwork, true));
        Text(reasons.SentText).Should().BeEmpty();

        reasons.Read().Should().BeTrue();
        (reasons.Cause, reasons.HasText).Should().Be((null, true));
        Text(reasons.SentText).Should().Be("\u5FD9");
        reasons.ToReason().Text.Should().Be("\u5FD9");

        reasons.Read().Should().BeTrue();
        (reasons.Cause, reasons.Q850Cause, reasons.HasText).Should().Be((200, default(Q850Cause), false));

        for (var i = 0; i < 2; i++)
        {
            reasons.Read().Should().BeFalse();
            IsNone(reasons).Should().BeTrue();
            reasons.Error.Should().Be(default(SipReasonError));
        }
    }

    [Fact]
    public void Read_ErrorInALaterReason_ComesAfterThoseBeforeIt()
    {
        var reasons = new SipReason.Utf8Reader("SIP;cause=200,,SIP"u8);

        reasons.Read().Should().BeTrue();
        for (var i = 0; i < 2; i++)
        {
            reasons.Read().Should().BeFalse();
            IsNone(reasons).Should().BeTrue();
            reasons.Error.Should().Be(new SipReasonError(SipReasonErrorKind.Protocol, 14));
        }
    }

    [Theory]
    [InlineData("Q.850")]
    [InlineData("SIP;text=\"Busy Here\"")]
    public void Read_ReasonWithoutCause_HasNone(string text)
    {
        var reasons = new SipReason.Utf8Reader(Encoding.UTF8.GetBytes(text));

        reasons.Read().Should().BeTrue();
        (reasons.Cause is null && reasons.StatusCode == default && reasons.Q850Cause == default).Should().BeTrue();
    }

    [Fact]
    public void Default_OfTheReader_ReadsNothing()
    {
        SipReason.Utf8Reader reasons = default;

        IsNone(reasons).Should().BeTrue();
        reasons.Read().Should().BeFalse();
        reasons.Error.Kind.Should().Be(SipReasonErrorKind.Protocol);
    }

    [Fact]
    public void Read_AnyReason_AllocatesNothing()
    {
        string[] texts = [List, "SIP;cause=603;text=\"Network Blocked\";v=analytics1", "SIP;cause=", "x;text=\"", "\u5FD9", new('x', 10_000)];
        var utf8Texts = Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
        Allocations.MustBeNone(() =>
        {
            var sum = 0;
            foreach (var utf8Text in utf8Texts)
            {
                var reasons = new SipReason.Utf8Reader(utf8Text, SipReasonStyles.Lenient);
                while (reasons.Read())
                {
                    sum += reasons.Protocol.Length + reasons.SentText.Length + reasons.Cause.GetValueOrDefault()
                        + reasons.StatusCode.Value + reasons.Q850Cause.Value + (reasons.Location is null ? 0 : 1);
                }
            }

            Assert.True(sum > 0);
        });
    }

    private static bool IsNone(SipReason.Utf8Reader reasons) =>
        reasons.Protocol.IsEmpty && reasons.Cause is null && reasons.StatusCode == default && reasons.Q850Cause == default
        && reasons.Location is null && !reasons.HasText && reasons.SentText.IsEmpty && reasons.ToReason() == default;

    private static string Text(ReadOnlySpan<byte> utf8Text) => Encoding.UTF8.GetString(utf8Text);
}
