using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Reads pasted text as values of the Reason header field (RFC 3326), with or without its name, and with or without text before the name.
/// </summary>
internal static class PastedReason
{
    private const string HeaderName = "Reason";

    /// <summary>The reasons in a text; none if it is no such value, or if none of them has a cause.</summary>
    public static IReadOnlyList<SipReason> Read(string text) =>
        text.Contains('=', StringComparison.Ordinal)
        && SipReason.TryParseAll(BehindName(text).Trim(), SipReasonStyles.Lenient, out var reasons)
        && reasons.Any(reason => reason.Cause is not null)
            ? reasons
            : [];

    /// <summary>The codes that reasons name, each once.</summary>
    public static IReadOnlyList<SipStatusCode> CodesOf(IReadOnlyList<SipReason> reasons) =>
        [.. reasons.Select(reason => reason.StatusCode).Where(code => code != default).Distinct()];

    /// <summary>The causes of the telephone network that reasons name, each once.</summary>
    public static IReadOnlyList<Q850Cause> CausesOf(IReadOnlyList<SipReason> reasons) =>
        [.. reasons.Select(reason => reason.Q850Cause).Where(cause => cause != default).Distinct()];

    private static ReadOnlySpan<char> BehindName(string text)
    {
        var found = text.IndexOf(HeaderName, StringComparison.OrdinalIgnoreCase);
        while (found >= 0)
        {
            var rest = text.AsSpan(found + HeaderName.Length).TrimStart(" \t");
            if (rest.StartsWith(":"))
            {
                return rest[1..];
            }

            found = text.IndexOf(HeaderName, found + 1, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
