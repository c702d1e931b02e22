using System.Linq;

namespace SipStatus.Tool.Lookup;

/// <summary>Text from a Chinese keyboard, whose digits, letters and punctuation may be as wide as its characters.</summary>
internal static class FullWidth
{
    private const int Distance = '！' - '!';

    /// <summary>The text with the characters of ASCII in place of the wide ones.</summary>
    public static string ToAscii(string text) => text.Any(unit => Narrow(unit) != unit) ? string.Concat(text.Select(Narrow)) : text;

    private static char Narrow(char unit) => unit switch
    {
        >= '！' and <= '～' => (char)(unit - Distance),
        '\u3000' => ' ',
        '、' => ',',
        '。' => '.',
        '“' or '”' => '"',
        '‘' or '’' => '\'',
        _ => unit,
    };
}
