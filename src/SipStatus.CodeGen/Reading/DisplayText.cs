using System.Globalization;
using System.Linq;
using System.Text;

namespace SipStatus.CodeGen.Reading;

/// <summary>Text from a data file as a message shows it: nothing in it can act on a terminal, and it is short.</summary>
internal static class DisplayText
{
    private const int LongestQuote = 100;

    /// <summary>The text between single quotes, cut after 100 characters, those that cannot be seen escaped.</summary>
    public static string Quote(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        var shown = string.Concat(runes.Take(LongestQuote).Select(rune => IsVisible(rune) ? rune.ToString() : Escape(rune)));
        return runes.Count > LongestQuote ? $"'{shown}…'" : $"'{shown}'";
    }

    /// <summary>The character's number in the form <c>U+001B</c>.</summary>
    public static string Escape(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");

    /// <summary>Whether the character is SP or leaves a mark: no control or format character, no other space, not unassigned.</summary>
    public static bool IsVisible(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or
        UnicodeCategory.Format or
        UnicodeCategory.LineSeparator or
        UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.SpaceSeparator or
        UnicodeCategory.PrivateUse or
        UnicodeCategory.OtherNotAssigned);
}
