using System;
using System.Text;

namespace SipStatus;

/// <summary>Makes a Reason-Phrase of any text.</summary>
internal static class SafePhrase
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Makes a phrase of a text; empty if nothing of the text can stand in one. A text that is a valid phrase is returned as it is.
    /// </summary>
    internal static string Of(string? text)
    {
        var trimmed = text is null ? "" : text.Trim();
        return IsPhrase(trimmed) ? trimmed : Make(trimmed);
    }

    private static bool IsPhrase(string text)
    {
        foreach (var unit in text)
        {
            if (Breaks(unit))
            {
                return false;
            }
        }

        return PhraseUnits.WellFormedLength<char, Utf16Text>(text.AsSpan()) == text.Length;
    }

    private static string Make(string text)
    {
        var phrase = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Breaks(text[i]))
            {
                if (i == 0 || !Breaks(text[i - 1]))
                {
                    phrase.Append(' ');
                }
            }
            else if (!char.IsSurrogate(text[i]))
            {
                phrase.Append(text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                phrase.Append(text[i]).Append(text[++i]);
            }
            else
            {
                phrase.Append(Replacement);
            }
        }

        return phrase.ToString().Trim();
    }

    // U+0080 to U+009F and the separators are legal in a phrase. A terminal or a log takes them for commands and line ends all the same.
    private static bool Breaks(char unit) => unit is '\u2028' or '\u2029' || (char.IsControl(unit) && unit != '\t');
}
