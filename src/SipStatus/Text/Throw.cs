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

    internal const string PhraseBytesWouldSplit =
        "A Reason-Phrase cannot hold control characters other than HTAB, nor bytes that are not UTF-8 (RFC 3261, section 7.2).";

    internal const string NoStatusLine = "default(SipStatusLine) is no Status-Line and cannot be written to the wire.";

    internal const string WriterTooShort = "The writer has given less room than it was asked for.";

    internal const string StatusCodeFormats = "The formats of a SipStatusCode are G (486 Busy Here) and D (486).";

    internal const string StatusLineFormats = "The only format of a SipStatusLine is G.";

    internal const string MaxLengthRange = "The longest line to accept is at least 1 byte.";

    internal const string WayFromPhrase = " SipStatusRegistry.TryGetByReasonPhrase finds the code of a Reason-Phrase.";

    internal const string WayFromName = " SipStatusRegistry.TryGetByName finds the code of a name.";

    internal const string UnreadableStream = "The stream cannot be read.";

    internal const string CannotBeReadBack =
        "The type is an answer of SipStatus and no value of its own: it is written as text, and cannot be read back.";

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
    internal static void ReasonPhraseBytesWouldSplit(string parameter, int index) =>
        throw new ArgumentException($"{PhraseBytesWouldSplit} One stands at index {index}.", parameter);

    [DoesNotReturn]
    internal static void MaxLengthOutOfRange(int maxLength) =>
        throw new ArgumentOutOfRangeException(nameof(maxLength), maxLength, MaxLengthRange);

    [DoesNotReturn]
    internal static void StreamCannotBeRead(string parameter) => throw new ArgumentException(UnreadableStream, parameter);

    [DoesNotReturn]
    internal static void WriterGaveTooLittle() => throw new InvalidOperationException(WriterTooShort);

    [DoesNotReturn]
    internal static void NoLineToWrite() => throw new InvalidOperationException(NoStatusLine);

    [DoesNotReturn]
    internal static void BadStatusCode(SipStatusLineError error, ReadOnlySpan<char> text) =>
        throw new FormatException(Message("Status-Code", error, VisibleText.Excerpt(text, error.Offset)) + WayFrom(text));

    [DoesNotReturn]
    internal static void BadStatusCode(SipStatusLineError error, ReadOnlySpan<byte> utf8Text) =>
        throw new FormatException(Message("Status-Code", error, VisibleText.Excerpt(utf8Text, error.Offset)) + WayFrom(utf8Text));

    [DoesNotReturn]
    internal static void BadStatusLine(SipStatusLineError error, ReadOnlySpan<char> text) =>
        throw new FormatException(StatusLineMessage(error, text));

    [DoesNotReturn]
    internal static void BadStatusLine(SipStatusLineError error, ReadOnlySpan<byte> utf8Text) =>
        throw new FormatException(Message("Status-Line", error, VisibleText.Excerpt(utf8Text, error.Offset)));

    internal static string StatusLineMessage(SipStatusLineError error, ReadOnlySpan<char> text) =>
        Message("Status-Line", error, VisibleText.Excerpt(text, error.Offset));

    // Names the method that would read the text, for callers who took one method for another.
    private static string WayFrom(ReadOnlySpan<char> text) =>
        ReasonPhraseLookup.FirstRow<char, Utf16Text>(text) >= 0 ? WayFromPhrase
        : SipStatusRegistry.TryGetByName(text, out _) ? WayFromName
        : "";

    private static string WayFrom(ReadOnlySpan<byte> utf8Text) =>
        ReasonPhraseLookup.FirstRow<byte, Utf8Text>(utf8Text) >= 0 ? WayFromPhrase
        : SipStatusRegistry.TryGetByName(utf8Text, out _) ? WayFromName
        : "";

    private static string Message(string rule, SipStatusLineError error, string excerpt) =>
        $"Not a SIP {rule} (RFC 3261, section 7.2): {error} of \"{excerpt}\".";
}
