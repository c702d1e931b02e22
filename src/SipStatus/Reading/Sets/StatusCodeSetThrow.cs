using System;
using System.Diagnostics.CodeAnalysis;

namespace SipStatus;

/// <summary>The exceptions of <see cref="SipStatusCodeSet"/>, out of the way of the methods that throw them.</summary>
internal static class StatusCodeSetThrow
{
    internal const string OnlyFormat = "The only format of a SipStatusCodeSet is G.";

    internal const string SetNeedsCodes = "A set has codes from 100 to 699 (RFC 3261, section 7.2); default(SipStatusCode) is no status.";

    // Item and text are both quoted; together they have at most 100 characters.
    private const int MaxItemLength = 20;
    private const int MaxTextLength = VisibleText.MaxExcerptLength - MaxItemLength;

    [DoesNotReturn]
    internal static void NoCode(string parameter) => throw new ArgumentOutOfRangeException(parameter, SetNeedsCodes);

    [DoesNotReturn]
    internal static void ClassOutOfRange(SipStatusClass statusClass) =>
        throw new ArgumentOutOfRangeException(
            nameof(statusClass), statusClass, "A class of SIP Status-Codes is a value of SipStatusClass.");

    [DoesNotReturn]
    internal static void BadText(StatusCodeSetError error, ReadOnlySpan<char> text) => throw new FormatException(Message(
        error,
        VisibleText.Excerpt(ItemOf<char, Utf16Text>(error, text), 0, MaxItemLength, out _),
        VisibleText.Excerpt(text, error.Offset, MaxTextLength, out _)));

    [DoesNotReturn]
    internal static void BadText(StatusCodeSetError error, ReadOnlySpan<byte> utf8Text) => throw new FormatException(Message(
        error,
        VisibleText.Excerpt(ItemOf<byte, Utf8Text>(error, utf8Text), 0, MaxItemLength, out _),
        VisibleText.Excerpt(utf8Text, error.Offset, MaxTextLength, out _)));

    private static string Message(StatusCodeSetError error, string item, string text) =>
        $"Not a set of SIP Status-Codes: item \"{item}\": {error.Rule} at offset {error.Offset} of \"{text}\".";

    // Up to the next separator, and no further than what an excerpt can show.
    private static ReadOnlySpan<TUnit> ItemOf<TUnit, TEncoding>(StatusCodeSetError error, ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var rest = text.Slice(error.ItemStart);
        rest = rest.Slice(0, Math.Min(rest.Length, (4 * MaxItemLength) + 1));
        var length = 0;
        while (length < rest.Length && default(TEncoding).At(rest, length) is not (' ' or '\t' or '\r' or '\n' or ','))
        {
            length++;
        }

        return rest.Slice(0, length);
    }
}
