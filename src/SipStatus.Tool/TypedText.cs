using System.Globalization;

namespace SipStatus.Tool;

/// <summary>An argument as somebody typed it, or copied it from a file or a page with what stood around it there.</summary>
internal static class TypedText
{
    /// <summary>The text without white space and characters that nobody sees, such as a byte order mark, at its ends.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsUnseen(text[start]))
        {
            start++;
        }

        while (end > start && IsUnseen(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsUnseen(char unit) =>
        char.IsWhiteSpace(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.Format;
}
