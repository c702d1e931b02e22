using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Q850;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Reads what logs and gateways write of a cause of the telephone network: its text with its number in parentheses behind it
/// (<c>Normal call clearing (16)</c>, <c>Cause: Normal Clearing (16), class = Normal Event (1)</c>), or the octets of the information
/// element of Q.931 (<c>0x8090</c>).
/// </summary>
internal static class PastedCause
{
    private const string Label = "cause";
    private const string Hexadecimal = "0x";
    private const int OctetDigits = 2;
    private const int Extension = 0x80;
    private const int Coding = 0x60;

    /// <summary>The cause; none if the text is of neither kind.</summary>
    public static Q850Cause? Read(string text) => ReadOctets(text.Trim()) ?? ReadBehindText(text);

    // The text before the number has to be that of the cause, unless it begins with the label.
    private static Q850Cause? ReadBehindText(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', Math.Max(open, 0));
        if (open <= 0 || close < 0
            || !int.TryParse(text.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !Q850Cause.TryCreate(number, out var cause) || cause == default)
        {
            return null;
        }

        var before = text[..open].Trim();
        return before.StartsWith(Label, StringComparison.OrdinalIgnoreCase) || NamesOf(cause).Contains(Letters(before))
            ? cause
            : null;
    }

    // Octet 3 with its extension bit and the coding of Q.850, and the value behind it (Q.850, section 2.2).
    private static Q850Cause? ReadOctets(string text)
    {
        if (text.Length != Hexadecimal.Length + (2 * OctetDigits) || !text.StartsWith(Hexadecimal, StringComparison.OrdinalIgnoreCase)
            || !int.TryParse(text.AsSpan(Hexadecimal.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octets))
        {
            return null;
        }

        var (location, value) = (octets >> 8, octets & 0xFF);
        return (location & (Extension | Coding)) == Extension && (value & Extension) != 0
            && Q850Cause.TryCreate(value & ~Extension, out var cause) && cause != default
                ? cause
                : null;
    }

    private static IEnumerable<string> NamesOf(Q850Cause cause) =>
        CauseNames.Of(cause).Select(known => CauseNames.Short(known.Name)).Append(cause.Text).Select(Letters);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
}
