using System;

namespace SipStatus.Benchmarks.Rivals;

/// <summary>
/// The parser a careful programmer writes by hand: the grammar of <see cref="SipStatusLineStyles.Strict"/> one byte after the other,
/// with a table of the bytes that stand for themselves. It does the whole job of <see cref="SipStatusLineView"/> without allocating.
/// </summary>
internal static class PlainByteLoop
{
    private static readonly bool[] s_standsForItself = CreateStandsForItself();

    /// <summary>Reads the line, CRLF and all, at the beginning of the bytes.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> source, out int code, out ReadOnlySpan<byte> phrase, out int consumed)
    {
        code = 0;
        phrase = default;
        consumed = 0;
        if (source.Length < 14
            || (source[0] | 0x20) != 's' || (source[1] | 0x20) != 'i' || (source[2] | 0x20) != 'p'
            || source[3] != '/' || source[4] != '2' || source[5] != '.' || source[6] != '0' || source[7] != ' '
            || source[8] is < (byte)'1' or > (byte)'6' || !IsDigit(source[9]) || !IsDigit(source[10]) || source[11] != ' ')
        {
            return false;
        }

        var table = s_standsForItself;
        var i = 12;
        while (i < source.Length)
        {
            var b = source[i];
            if (table[b])
            {
                i++;
            }
            else if (b >= 0x80)
            {
                var length = WellFormedLength(source.Slice(i));
                if (length == 0)
                {
                    return false;
                }

                i += length;
            }
            else if (b == '%' && i + 2 < source.Length && IsHexDigit(source[i + 1]) && IsHexDigit(source[i + 2]))
            {
                i += 3;
            }
            else
            {
                break;
            }
        }

        if (i + 1 >= source.Length || source[i] != '\r' || source[i + 1] != '\n')
        {
            return false;
        }

        code = ((source[8] - '0') * 100) + ((source[9] - '0') * 10) + (source[10] - '0');
        phrase = source.Slice(12, i - 12);
        consumed = i + 2;
        return true;
    }

    // The well-formed sequences of Unicode, table 3-7; 0 where there is none.
    private static int WellFormedLength(ReadOnlySpan<byte> source)
    {
        var lead = source[0];
        if (lead is >= 0xC2 and <= 0xDF)
        {
            return source.Length > 1 && IsContinuation(source[1]) ? 2 : 0;
        }

        if (lead is >= 0xE0 and <= 0xEF)
        {
            return source.Length > 2 && IsContinuation(source[1]) && IsContinuation(source[2])
                && (lead != 0xE0 || source[1] >= 0xA0) && (lead != 0xED || source[1] <= 0x9F) ? 3 : 0;
        }

        if (lead is >= 0xF0 and <= 0xF4)
        {
            return source.Length > 3 && IsContinuation(source[1]) && IsContinuation(source[2]) && IsContinuation(source[3])
                && (lead != 0xF0 || source[1] >= 0x90) && (lead != 0xF4 || source[1] <= 0x8F) ? 4 : 0;
        }

        return 0;
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static bool IsHexDigit(byte b) => IsDigit(b) || (b | 0x20) is >= 'a' and <= 'f';

    private static bool IsContinuation(byte b) => (b & 0xC0) == 0x80;

    private static bool[] CreateStandsForItself()
    {
        var table = new bool[256];
        foreach (var c in "\t !$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
        {
            table[c] = true;
        }

        return table;
    }
}
