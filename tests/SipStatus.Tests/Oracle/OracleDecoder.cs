using System;
using System.Text;

namespace SipStatus.Tests.Oracle;

/// <summary>Turns the units of a Reason-Phrase into a string, U+FFFD standing for what is not well-formed.</summary>
internal static class OracleDecoder
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// UTF-8: one U+FFFD for each maximal subpart of an ill-formed sequence (Unicode, section 3.9), that is for the longest run of
    /// bytes that begins a well-formed sequence, or for a single byte where none begins so.
    /// </summary>
    public static string FromUtf8(ReadOnlySpan<int> units)
    {
        var text = new StringBuilder();
        var i = 0;
        while (i < units.Length)
        {
            var lead = units[i++];
            if (lead < 0x80)
            {
                text.Append((char)lead);
                continue;
            }

            if (Utf8Row.Find(lead) is not { } row)
            {
                text.Append(Replacement);
                continue;
            }

            // The lead of a sequence of n bytes carries 7 - n bits of the scalar, every byte that follows 6.
            var scalar = lead & ((1 << (7 - row.Length)) - 1);
            var taken = 1;
            while (taken < row.Length && i < units.Length && row.Continues(taken, units[i]))
            {
                scalar = (scalar << 6) | (units[i++] & 0x3F);
                taken++;
            }

            if (taken < row.Length)
            {
                text.Append(Replacement);
            }
            else if (scalar < 0x10000)
            {
                text.Append((char)scalar);
            }
            else
            {
                text.Append((char)(0xD800 + ((scalar - 0x10000) >> 10)));
                text.Append((char)(0xDC00 + ((scalar - 0x10000) & 0x3FF)));
            }
        }

        return text.ToString();
    }

    /// <summary>UTF-16: a surrogate without its partner becomes U+FFFD.</summary>
    public static string FromUtf16(ReadOnlySpan<int> units)
    {
        var text = new StringBuilder();
        for (var i = 0; i < units.Length; i++)
        {
            var unit = units[i];
            if (unit is >= 0xD800 and <= 0xDBFF && i + 1 < units.Length && units[i + 1] is >= 0xDC00 and <= 0xDFFF)
            {
                text.Append((char)unit).Append((char)units[++i]);
            }
            else
            {
                text.Append(unit is >= 0xD800 and <= 0xDFFF ? Replacement : (char)unit);
            }
        }

        return text.ToString();
    }
}
