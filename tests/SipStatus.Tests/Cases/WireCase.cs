using System.Buffers;
using System.Collections.Generic;
using System.Text;

namespace SipStatus.Tests;

/// <summary>The bytes that have come so far, and what every reader of the wire form must say of them.</summary>
public sealed class WireCase
{
    private readonly SipStatusLineStyles _with;
    private readonly SipStatusLineStyles _without;

    private WireCase(string source, Answer expected, SipStatusLineStyles with, SipStatusLineStyles without)
    {
        Source = Encoding.Latin1.GetBytes(source);
        Expected = expected;
        _with = with;
        _without = without;
    }

    /// <summary>The bytes; the table writes them as characters up to U+00FF.</summary>
    public byte[] Source { get; }

    public Answer Expected { get; }

    public IEnumerable<SipStatusLineStyles> Styles => StylesUnderTest.Where(_with, _without);

    public static WireCase Done(
        string source, int statusCode, string reasonPhrase, int consumed, SipStatusLineStyles with = SipStatusLineStyles.Strict) =>
        new(source, Answer.Done(statusCode, reasonPhrase, consumed), with, SipStatusLineStyles.Strict);

    public static WireCase NeedMoreData(
        string source,
        int consumed,
        SipStatusLineStyles with = SipStatusLineStyles.Strict,
        SipStatusLineStyles without = SipStatusLineStyles.Strict) =>
        new(source, Answer.NeedMoreData(consumed), with, without);

    public static WireCase Invalid(
        string source,
        SipStatusLineErrorKind kind,
        int offset,
        int consumed,
        SipStatusLineStyles with = SipStatusLineStyles.Strict,
        SipStatusLineStyles without = SipStatusLineStyles.Strict) =>
        new(source, Answer.Invalid(kind, offset, consumed), with, without);

    public override string ToString() =>
        $"{StatusLineCase.Visible(Encoding.Latin1.GetString(Source))} with {_with} without {_without}: {(OperationStatus)Expected.Status}";
}
