using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SipStatus.Tool.Lookup;

/// <summary>Reads the warn-codes of a pasted Warning header field (RFC 3261, section 20.43), with or without its name.</summary>
internal static class PastedWarning
{
    public const string HeaderName = "Warning";

    private const int CodeLength = 3;

    /// <summary>The warn-codes in a text; none if it is no such header field.</summary>
    public static IReadOnlyList<int> Read(string text)
    {
        var isNamed = PastedHeader.TryReadName(text, out var name) && name.Equals(HeaderName, StringComparison.OrdinalIgnoreCase);
        if (!isNamed && !text.Contains(' ', StringComparison.Ordinal))
        {
            return [];
        }

        var value = isNamed ? text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..] : text;
        var codes = PastedList.Split(value, ',').Select(item => CodeOf(item, isNamed)).ToList();
        return codes.Contains(0) ? [] : [.. codes.Distinct()];
    }

    // warn-code SP warn-agent SP warn-text, which is in quotes. A shell may have taken the quotes away, or the end may be cut off; then
    // only the name tells. All warn-codes are 3xx.
    private static int CodeOf(string item, bool isNamed)
    {
        var parts = item.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return parts is [{ Length: CodeLength } code, _, ['"', .., '"']] || (isNamed && parts is [{ Length: CodeLength } and ['3', ..], ..])
            ? int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0
            : 0;
    }
}
