using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Rules;

namespace SipStatus.Tool.Lookup;

/// <summary>Finds the codes that an RFC speaks of.</summary>
internal static class RfcSearch
{
    /// <summary>Whether a text is the number of an RFC, such as <c>RFC 5057</c> or <c>rfc5057</c>.</summary>
    public static bool TryRead(string text, out int rfc)
    {
        const string Series = "RFC";
        var rest = text.AsSpan().Trim();
        rfc = 0;
        return rest.StartsWith(Series, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(rest[Series.Length..].TrimStart(), NumberStyles.None, CultureInfo.InvariantCulture, out rfc);
    }

    /// <summary>The codes that the RFC defines, and after them those of which it has a rule.</summary>
    public static IEnumerable<SipStatusCode> Find(int rfc) => SipStatusRegistry.All
        .Select(info => (info.StatusCode, IsDefined: info.Reference.RfcNumber == rfc))
        .Where(code => code.IsDefined || ReferencesOf(code.StatusCode).Any(reference => reference?.RfcNumber == rfc))
        .OrderByDescending(code => code.IsDefined)
        .Select(code => code.StatusCode);

    private static IEnumerable<SipRfcReference?> ReferencesOf(SipStatusCode code) =>
        code.GetRetryRules().Concat<SipRule>(code.GetHeaderRules()).Concat(code.GetSendingLimits()).Concat(code.GetSendingOccasions())
            .Select(rule => rule.Reference)
            .Append(code.GetDialogRule().Reference)
            .Concat(code.GetDialogExceptions().Select(rule => rule.Reference));
}
