using System;
using System.Buffers;
using System.Collections.Generic;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Reads the values of Reason that the addresses of a text carry as an escaped header field, as those of History-Info do (RFC 7044):
/// <c>sip:a@b?Reason=SIP%3Bcause%3D486</c>.
/// </summary>
internal static class EscapedReason
{
    private const string Parameter = "Reason=";
    private const string Before = "?&<\" \t";

    private static readonly SearchValues<char> s_after = SearchValues.Create("&>\" \t,;");

    public static IEnumerable<string> ValuesIn(string text)
    {
        for (var found = Find(text, 0); found >= 0; found = Find(text, found + Parameter.Length))
        {
            if (found == 0 || Before.Contains(text[found - 1], StringComparison.Ordinal))
            {
                var start = found + Parameter.Length;
                var length = text.AsSpan(start).IndexOfAny(s_after);
                yield return Uri.UnescapeDataString(length < 0 ? text[start..] : text.Substring(start, length));
            }
        }
    }

    private static int Find(string text, int from) => text.IndexOf(Parameter, from, StringComparison.OrdinalIgnoreCase);
}
