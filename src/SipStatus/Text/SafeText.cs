using System.Globalization;

namespace SipStatus;

/// <summary>Text from anywhere, such as the message of an exception, made fit to be sent.</summary>
internal static class SafeText
{
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>
    /// Makes one SP of each run of control characters and line ends, drops white space at the ends, and puts U+FFFD in the place of each
    /// unpaired surrogate; the empty string if nothing but white space is left.
    /// </summary>
    internal static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var safe = new char[text!.Length];
        var length = 0;
        var isInRun = false;
        for (var i = 0; i < text.Length; i++)
        {
            var wasInRun = isInRun;
            isInRun = IsUnsafe(text[i]);
            if (!isInRun)
            {
                safe[length++] = IsUnpaired(text, i) ? ReplacementCharacter : text[i];
            }
            else if (!wasInRun)
            {
                safe[length++] = ' ';
            }
        }

        return new string(safe, 0, length).Trim();
    }

    private static bool IsUnsafe(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) is
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsUnpaired(string text, int index) => char.IsSurrogate(text[index]) && !(char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]));
}
