using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Unicode;

namespace SipStatus.Benchmarks.Rivals;

/// <summary>
/// The parser most programs have: the line as a string, split at spaces. It does the same job as the library: version, code from 100
/// to 699 and phrase are checked, the phrase by vectorised search, and the result is the code and the phrase as a string.
/// </summary>
internal static class SplitParser
{
    private static readonly string s_controls =
        string.Concat(Enumerable.Range(0, 0x20).Where(c => c != '\t').Append(0x7F).Select(c => (char)c));

    private static readonly SearchValues<char> s_refusedByDefault = SearchValues.Create(s_controls);

    // The % begins an escape, which is looked at when it is found.
    private static readonly SearchValues<char> s_refusedByStrict = SearchValues.Create(s_controls + "\"#%<>[\\]^`{|}");

    /// <summary>Reads the line at the beginning of UTF-8 bytes.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> source, RivalStyle style, out int code, out string phrase)
    {
        var end = source.IndexOf("\r\n"u8);
        var line = end < 0 ? source : source.Slice(0, end);
        if (style == RivalStyle.Strict && !Utf8.IsValid(line))
        {
            code = 0;
            phrase = "";
            return false;
        }

        return TryParse(Encoding.UTF8.GetString(line), style, out code, out phrase);
    }

    /// <summary>Reads the line at the beginning of chars.</summary>
    internal static bool TryParse(ReadOnlySpan<char> source, RivalStyle style, out int code, out string phrase)
    {
        var end = source.IndexOf("\r\n");
        return TryParse((end < 0 ? source : source.Slice(0, end)).ToString(), style, out code, out phrase);
    }

    /// <summary>Reads a string that is a line without its CRLF.</summary>
    internal static bool TryParse(string line, RivalStyle style, out int code, out string phrase)
    {
        code = 0;
        phrase = "";
        var parts = line.Split(' ', 3);
        if (parts.Length < (style == RivalStyle.Strict ? 3 : 2)
            || !parts[0].Equals("SIP/2.0", StringComparison.OrdinalIgnoreCase)
            || parts[1].Length != 3
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out code)
            || code is < 100 or > 699)
        {
            return false;
        }

        phrase = parts.Length == 3 ? parts[2] : "";
        return style == RivalStyle.Strict
            ? IsStrictPhrase(phrase)
            : !phrase.AsSpan().ContainsAny(s_refusedByDefault);
    }

    private static bool IsStrictPhrase(ReadOnlySpan<char> phrase)
    {
        for (; ; )
        {
            var refused = phrase.IndexOfAny(s_refusedByStrict);
            if (refused < 0)
            {
                return true;
            }

            if (phrase[refused] != '%' || phrase.Length < refused + 3
                || !char.IsAsciiHexDigit(phrase[refused + 1]) || !char.IsAsciiHexDigit(phrase[refused + 2]))
            {
                return false;
            }

            phrase = phrase.Slice(refused + 3);
        }
    }
}
