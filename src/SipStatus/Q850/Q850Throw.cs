using System;
using System.Diagnostics.CodeAnalysis;

namespace SipStatus.Q850;

/// <summary>The exceptions of causes and locations, out of the way of the methods that throw them.</summary>
internal static class Q850Throw
{
    internal const string CauseRange = "A Q.850 cause is a number from 1 to 127.";

    internal const string LocationRange = "A Q.850 cause location is a number from 0 to 15.";

    internal const string CauseFormats = "The formats of a Q850Cause are G (17 User busy) and D (17).";

    internal const string NumberOfCause = "number from 1 to 127 without a leading zero expected";

    internal const string SpaceBehindCause = "SP expected";

    internal const string TextOfCause = "control character not allowed in the text";

    [DoesNotReturn]
    internal static void CauseOutOfRange(int value) => throw new ArgumentOutOfRangeException(nameof(value), value, CauseRange);

    [DoesNotReturn]
    internal static void LocationOutOfRange(int value) => throw new ArgumentOutOfRangeException(nameof(value), value, LocationRange);

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
}
