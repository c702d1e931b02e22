using System;
using System.Globalization;
using System.Text;

namespace SipStatus;

/// <summary>
/// Text from the network made safe for messages, logs and terminals: control characters, format characters, line and paragraph
/// separators and surrogates are shown as <c>\u000D</c>.
/// </summary>
internal static class VisibleText
{
    /// <summary>The most characters that an excerpt has, escapes included.</summary>
    internal const int MaxExcerptLength = 100;

    private const int EscapeLength = 6;
    private const string Ellipsis = "...";

    /// <summary>
    /// At most <see cref="MaxExcerptLength"/> visible characters of a text. The excerpt of a longer text includes the unit at an index.
    /// </summary>
    internal static string Excerpt(ReadOnlySpan<char> text, int index) => Excerpt(text, index, MaxExcerptLength, out _);

    /// <summary>As the other method, for UTF-8; what is not UTF-8 shows as U+FFFD.</summary>
    internal static string Excerpt(ReadOnlySpan<byte> utf8Text, int index) => Excerpt(utf8Text, index, MaxExcerptLength, out _);

    /// <summary>At most <paramref name="maxLength"/> visible characters of a text, and where among them the unit at an index is.</summary>
    internal static string Excerpt(ReadOnlySpan<char> text, int index, int maxLength, out int position)
    {
        // A text that fits is shown whole. In the excerpt of a longer one, what stands before the index takes at most half of the room, so
        // that the unit at the index is always shown.
        var fits = Fits(text, maxLength);
        var room = fits ? maxLength : maxLength - (2 * Ellipsis.Length);
        var start = fits ? 0 : index;
        for (var used = 0; start > 0; start--)
        {
            used += VisibleLength(text[start - 1]);
            if (used > room / 2)
            {
                break;
            }
        }

        var builder = new StringBuilder(maxLength);
        builder.Append(start > 0 ? Ellipsis : "");
        position = 0;
        var end = start;
        for (room += builder.Length; end < text.Length && builder.Length + VisibleLength(text[end]) <= room; end++)
        {
            position = end == index ? builder.Length : position;
            AppendVisible(builder, text[end]);
        }

        position = end == index ? builder.Length : position;
        return builder.Append(end < text.Length ? Ellipsis : "").ToString();
    }

    /// <summary>As the other method, for UTF-8; what is not UTF-8 shows as U+FFFD.</summary>
    internal static string Excerpt(ReadOnlySpan<byte> utf8Text, int index, int maxLength, out int position)
    {
        // A window around the index is enough, however long the text is. A character that the window cuts is out of sight.
        var window = 4 * maxLength;
        var start = Math.Max(0, index - window);
        var end = index + Math.Min(utf8Text.Length - index, window);
        var before = Decode(utf8Text.Slice(start, index - start));
        var behind = Decode(utf8Text.Slice(index, end - index));
        return Excerpt((before + behind).AsSpan(), before.Length, maxLength, out position);
    }

    /// <summary>The whole text, made visible.</summary>
    internal static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            AppendVisible(builder, unit);
        }

        return builder.ToString();
    }

    private static string Decode(ReadOnlySpan<byte> utf8Text) => Encoding.UTF8.GetString(utf8Text);

    private static bool Fits(ReadOnlySpan<char> text, int maxLength)
    {
        var length = 0;
        for (var i = 0; i < text.Length && length <= maxLength; i++)
        {
            length += VisibleLength(text[i]);
        }

        return length <= maxLength;
    }

    private static int VisibleLength(char unit) => MustEscape(unit) ? EscapeLength : 1;

    private static void AppendVisible(StringBuilder builder, char unit)
    {
        if (MustEscape(unit))
        {
            builder.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }
        else
        {
            builder.Append(unit);
        }
    }

    private static bool MustEscape(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
