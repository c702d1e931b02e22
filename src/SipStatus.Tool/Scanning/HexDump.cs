using System;
using System.Buffers;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Recognizes the rows of a hex dump, as <c>tshark -x</c>, <c>ngrep -x</c>, <c>xxd</c> and <c>hexdump -C</c> write them. The text beside
/// the numbers is cut after every 16 bytes, so that a status line is found there only by chance, and never whole.
/// </summary>
internal static class HexDump
{
    // An offset, 16 bytes with gaps between, and up to 15 bytes of the text.
    public const int LongestStart = 100;

    // "SIP/2.0 100" is the shortest text that is found.
    private const int FewestDigits = 2 * 11;

    private static readonly SearchValues<byte> s_hex = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>Whether a status line stands in the text of a row.</summary>
    /// <param name="before">What stands before it, no more than <see cref="LongestStart"/> bytes.</param>
    public static bool IsRowOf(ReadOnlySpan<byte> before)
    {
        var row = before[(before.LastIndexOf((byte)'\n') + 1)..].TrimStart((byte)' ');
        var isFirst = true;
        var digits = 0;
        while (!row.IsEmpty)
        {
            var length = row.IndexOf((byte)' ') is >= 0 and var space ? space : row.Length;
            var group = row[..length];
            if (!isFirst || !IsOffset(group))
            {
                if (length is not (2 or 4) || !IsHex(group))
                {
                    break;
                }

                digits += length;
            }

            isFirst = false;
            row = row[length..].TrimStart((byte)' ');
        }

        return digits >= FewestDigits;
    }

    // 0010, 00000010, 00000010: or 0x0010:
    private static bool IsOffset(ReadOnlySpan<byte> group)
    {
        group = group.StartsWith("0x"u8) ? group[2..] : group;
        group = group.EndsWith(":"u8) ? group[..^1] : group;
        return group.Length is >= 4 and <= 8 && IsHex(group);
    }

    private static bool IsHex(ReadOnlySpan<byte> group) => !group.ContainsAnyExcept(s_hex);
}
