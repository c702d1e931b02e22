using System;
using System.Diagnostics.CodeAnalysis;

namespace SipStatus;

/// <summary>The exceptions of <see cref="SipReason"/>, out of the way of the methods that throw them.</summary>
internal static class ReasonThrow
{
    internal const string OnlyFormat = "The only format of a SipReason is G.";

    internal const string NoStatusCode =
        "A reason needs a Status-Code from 100 to 699 (RFC 3261, section 7.2); default(SipStatusCode) is no status.";

    internal const string NoCause = "A reason needs a cause from 1 to 127; the default value is no cause.";

    internal const string CauseRange = "A cause is no negative number (RFC 3326, section 2).";

    internal const string NoToken =
        "Protocols and names of parameters are tokens: letters, digits and - . ! % * _ + ` ' ~ (RFC 3261, section 25.1).";

    internal const string ValueWouldSplit =
        "A parameter cannot hold control characters other than HTAB, nor unpaired surrogates (RFC 3261, section 25.1).";

    internal const string NoReason = "default(SipReason) is no reason and has no parameters.";

    [DoesNotReturn]
    internal static void NeedsStatusCode(string parameter) => throw new ArgumentOutOfRangeException(parameter, NoStatusCode);

    [DoesNotReturn]
    internal static void NeedsCause(string parameter) => throw new ArgumentOutOfRangeException(parameter, NoCause);

    [DoesNotReturn]
    internal static void CauseOutOfRange(int cause) => throw new ArgumentOutOfRangeException(nameof(cause), cause, CauseRange);

    [DoesNotReturn]
    internal static void NotAToken(string parameter) => throw new ArgumentException(NoToken, parameter);

    [DoesNotReturn]
    internal static void WouldSplit(string parameter, int index) =>
        throw new ArgumentException($"{ValueWouldSplit} One stands at index {index}.", parameter);

    [DoesNotReturn]
    internal static void NoParameters() => throw new InvalidOperationException(NoReason);

    [DoesNotReturn]
    internal static void BadReason(SipReasonError error, ReadOnlySpan<char> text) => throw new FormatException(Message(error, text));

    [DoesNotReturn]
    internal static void BadReason(SipReasonError error, ReadOnlySpan<byte> utf8Text) =>
        throw new FormatException(Message(error, VisibleText.Excerpt(utf8Text, error.Offset)));

    internal static string Message(SipReasonError error, ReadOnlySpan<char> text) =>
        Message(error, VisibleText.Excerpt(text, error.Offset));

    private static string Message(SipReasonError error, string excerpt) =>
        $"Not a Reason of SIP (RFC 3326, section 2): {error} of \"{excerpt}\".";
}
