using System;
using System.Diagnostics.CodeAnalysis;

namespace SipStatus;

/// <summary>Every exception of the library, out of the way of the methods that throw it, so that those stay small.</summary>
internal static class Throw
{
    internal const string StatusCodeRange = "A SIP Status-Code is a number from 100 to 699 (RFC 3261, section 7.2).";

    internal const string NoStatusCode =
        "A Status-Line needs a Status-Code from 100 to 699 (RFC 3261, section 7.2); default(SipStatusCode) is no status.";

    internal const string PhraseWouldSplit =
        "A Reason-Phrase cannot hold control characters other than HTAB, nor unpaired surrogates (RFC 3261, section 7.2).";

    internal const string NoStatusLine = "default(SipStatusLine) is no Status-Line and cannot be written to the wire.";

    internal const string StatusCodeFormats = "The formats of a SipStatusCode are G (486 Busy Here) and D (486).";

    internal const string StatusLineFormats = "The only format of a SipStatusLine is G.";

    internal const string CauseRange = "A Q.850 cause is a number from 1 to 127.";

    internal const string LocationRange = "A Q.850 cause location is a number from 0 to 15.";

    internal const string CauseFormats = "The formats of a Q850Cause are G (17 User busy) and D (17).";

    internal const string NumberOfCause = "number from 1 to 127 without a leading zero expected";

    internal const string SpaceBehindCause = "SP expected";

    internal const string TextOfCause = "control character not allowed in the text";

    internal const string MaxLengthRange = "The longest line to accept is at least 1 byte.";

    [DoesNotReturn]
    internal static void ArgumentNull(string parameter) => throw new ArgumentNullException(parameter);

    [DoesNotReturn]
    internal static void StatusCodeOutOfRange(int value) => throw new ArgumentOutOfRangeException(nameof(value), value, StatusCodeRange);

    [DoesNotReturn]
    internal static void StatusLineNeedsCode(string parameter) => throw new ArgumentOutOfRangeException(parameter, NoStatusCode);

    [DoesNotReturn]
    internal static void ReasonPhraseWouldSplit(string parameter, int index) =>
        throw new ArgumentException($"{PhraseWouldSplit} One stands at index {index}.", parameter);

    [DoesNotReturn]
    internal static void MaxLengthOutOfRange(int maxLength) =>
        throw new ArgumentOutOfRangeException(nameof(maxLength), maxLength, MaxLengthRange);

    [DoesNotReturn]
    internal static void NoLineToWrite() => throw new InvalidOperationException(NoStatusLine);

    [DoesNotReturn]
    internal static void BadFormat() => throw new FormatException(StatusCodeFormats);

    [DoesNotReturn]
    internal static void BadLineFormat() => throw new FormatException(StatusLineFormats);

    [DoesNotReturn]
    internal static void BadStatusCode(SipStatusLineError error, ReadOnlySpan<char> text) =>
        throw new FormatException(Message("Status-Code", error, VisibleText.Excerpt(text, error.Offset)));

    [DoesNotReturn]
    internal static void BadStatusCode(SipStatusLineError error, ReadOnlySpan<byte> utf8Text) =>
        throw new FormatException(Message("Status-Code", error, VisibleText.Excerpt(utf8Text, error.Offset)));

    [DoesNotReturn]
    internal static void BadStatusLine(SipStatusLineError error, ReadOnlySpan<char> text) =>
        throw new FormatException(Message("Status-Line", error, VisibleText.Excerpt(text, error.Offset)));

    [DoesNotReturn]
    internal static void BadStatusLine(SipStatusLineError error, ReadOnlySpan<byte> utf8Text) =>
        throw new FormatException(Message("Status-Line", error, VisibleText.Excerpt(utf8Text, error.Offset)));

    [DoesNotReturn]
    internal static void CannotBePreferred(SipStatusCode code, string parameter) => throw new ArgumentException(
        $"Only a 4xx that is a candidate can be preferred within its class (RFC 3261, section 16.7, step 6), and {code} is none.", parameter);

    [DoesNotReturn]
    internal static void CauseOutOfRange(int value) => throw new ArgumentOutOfRangeException(nameof(value), value, CauseRange);

    [DoesNotReturn]
    internal static void LocationOutOfRange(int value) => throw new ArgumentOutOfRangeException(nameof(value), value, LocationRange);

    [DoesNotReturn]
    internal static void BadCauseFormat() => throw new FormatException(CauseFormats);

    [DoesNotReturn]
    internal static void BadCause(string rule, int offset, ReadOnlySpan<char> text) =>
        throw new FormatException(CauseMessage(rule, offset, VisibleText.Excerpt(text, offset)));

    [DoesNotReturn]
    internal static void BadCause(string rule, int offset, ReadOnlySpan<byte> utf8Text) =>
        throw new FormatException(CauseMessage(rule, offset, VisibleText.Excerpt(utf8Text, offset)));

    [DoesNotReturn]
    internal static void BadLocation(string token) => throw new FormatException(
        $"Not the token of a Q.850 cause location (RFC 8606, section 4): \"{VisibleText.Excerpt(token.AsSpan(), 0)}\".");

    private static string CauseMessage(string rule, int offset, string excerpt) =>
        $"Not a Q.850 cause (RFC 3326, section 2): {rule} at offset {offset} of \"{excerpt}\".";

    private static string Message(string rule, SipStatusLineError error, string excerpt) =>
        $"Not a SIP {rule} (RFC 3261, section 7.2): {error} of \"{excerpt}\".";
}
