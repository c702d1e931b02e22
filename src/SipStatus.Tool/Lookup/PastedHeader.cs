using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Tells a pasted header field from other text. The numbers in it are no status codes: <c>Retry-After: 180</c> asks to wait for three
/// minutes. <see cref="PastedReason"/> and <see cref="PastedWarning"/> read the two that have codes in them.
/// </summary>
internal static class PastedHeader
{
    // More responses than these are every response.
    private const int MostCarriers = 30;

    // Logs and programs write a code behind such a name.
    private static readonly string[] s_namesOfCodes =
        ["status", "code", "response", "reply", "error", "fail", "result", "cause", "indicator", "reason", "warning", "sip", "rc"];

    /// <summary>Whether a text begins with the name of a header field and a colon.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    public static bool TryReadName(string text, out string name)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        name = colon < 0 ? "" : text[..colon].Trim();
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_');
    }

    /// <summary>Whether a text is a header field whose numbers are no codes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the header field.</param>
    public static bool TryRead(string text, out string name)
    {
        var isRead = TryReadName(text, out var read);
        name = read;
        return isRead && !Array.Exists(s_namesOfCodes, word => read.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the numbers behind a name and a colon are no status codes; those of a Warning are codes of another kind.</summary>
    public static bool HoldsOtherNumbers(string text) =>
        TryRead(text, out var name) || name.Equals(PastedWarning.HeaderName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The codes whose responses carry a header field; none for one that any response may carry.</summary>
    public static IReadOnlyList<SipStatusCode> CarriersOf(string name)
    {
        var carriers = SipStatusRegistry.All.Select(info => info.StatusCode)
            .Where(code => code.GetHeaderRules().Any(rule => rule.Matches(name) && !IsForbidden(rule)))
            .ToList();
        return carriers.Count > MostCarriers ? [] : carriers;
    }

    private static bool IsForbidden(SipHeaderRule rule) => rule.Level is SipRequirementLevel.MustNot or SipRequirementLevel.ShouldNot;
}
