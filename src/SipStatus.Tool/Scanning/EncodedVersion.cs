using System;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// The beginning of a status line in a message that is percent-encoded as a whole, as query strings and fields of logs have it:
/// <c>SIP%2F2.0%20486%20</c>, or with a plus sign for each space. It is moved together, and the room in front of it filled with
/// backslashes, so that the line is read like any other and no offset changes.
/// </summary>
internal static class EncodedVersion
{
    /// <summary>How many backslashes tell that plus signs stand for spaces.</summary>
    public const int RoomOfPlus = 2;

    private const int Letters = 3;
    private const int Digits = 3;
    private const int Longest = 18;

    private static ReadOnlySpan<byte> Slash => "%2F"u8;

    private static ReadOnlySpan<byte> Number => "2.0"u8;

    private static ReadOnlySpan<byte> Space => "%20"u8;

    /// <summary>Moves each such beginning together.</summary>
    public static void Restore(Span<byte> text)
    {
        RestoreBefore(text, "2.0%20"u8);
        RestoreBefore(text, "2.0+"u8);
    }

    /// <summary>How many bytes at the end of a text may be a part of such a beginning.</summary>
    public static int CountBegun(ReadOnlySpan<byte> text)
    {
        for (var start = Math.Max(0, text.Length - Longest + 1); start < text.Length; start++)
        {
            if ((text[start] | 0x20) == 's' && Read(text[start..], out _, out _) == Part.Begun)
            {
                return text.Length - start;
            }
        }

        return 0;
    }

    private static void RestoreBefore(Span<byte> text, ReadOnlySpan<byte> found)
    {
        for (var from = 0; text[from..].IndexOf(found) is >= 0 and var place; from += place + found.Length)
        {
            var number = from + place;
            var slash = number > 0 && text[number - 1] == '/' ? 1 : Slash.Length;
            var start = number - slash - Letters;
            if (start >= 0 && Read(text[start..], out var space, out var hasCode) != Part.None)
            {
                Move(text[start..], slash, space, hasCode);
            }
        }
    }

    // What was read stands for "SIP/2.0 " or "SIP/2.0 486", with or without a space behind it.
    private static void Move(Span<byte> text, int slash, int space, bool hasCode)
    {
        Span<byte> line = stackalloc byte[Longest];
        text[..Letters].CopyTo(line);
        "/2.0 "u8.CopyTo(line[Letters..]);
        var length = Letters + "/2.0 "u8.Length;
        var end = Letters + slash + Number.Length + space;
        if (hasCode)
        {
            text.Slice(end, Digits).CopyTo(line[length..]);
            (length, end) = (length + Digits, end + Digits);
            var separator = space == 1 ? "+"u8 : Space;
            if (text[end..].StartsWith(separator))
            {
                line[length++] = (byte)' ';
                end += space;
            }
        }

        line[..length].CopyTo(text[(end - length)..]);
        text[..(end - length)].Fill((byte)'\\');
    }

    // Whether a text has such a beginning, how many bytes a space takes in it, and whether there are three digits behind it. It is begun
    // if the text ends before all of it is there.
    private static Part Read(ReadOnlySpan<byte> text, out int space, out bool hasCode)
    {
        (space, hasCode) = (0, false);
        var name = TakeLetters(ref text, "sip"u8);
        if (name != Part.Whole)
        {
            return name;
        }

        var isPlain = text.Length > 0 && text[0] == '/';
        var slash = isPlain ? TakeLetters(ref text, "/"u8) : TakeLetters(ref text, "%2f"u8);
        slash = slash == Part.Whole ? TakeLetters(ref text, Number) : slash;
        if (slash != Part.Whole)
        {
            return slash;
        }

        // With a plus sign the slash is encoded, too.
        var isPlus = !isPlain && text.Length > 0 && text[0] == '+';
        space = isPlus ? 1 : Space.Length;
        var separator = isPlus ? TakeLetters(ref text, "+"u8) : TakeLetters(ref text, Space);
        if (separator != Part.Whole)
        {
            return separator;
        }

        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        hasCode = digits >= Digits || (digits < 0 && text.Length >= Digits);
        if (!hasCode)
        {
            return digits < 0 ? Part.Begun : Part.Whole;
        }

        text = text[Digits..];
        return (isPlus ? TakeLetters(ref text, "+"u8) : TakeLetters(ref text, Space)) == Part.Begun ? Part.Begun : Part.Whole;
    }

    private static Part TakeLetters(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> lowerCase)
    {
        var length = Math.Min(text.Length, lowerCase.Length);
        if (!System.Text.Ascii.EqualsIgnoreCase(text[..length], lowerCase[..length]))
        {
            return Part.None;
        }

        text = text[length..];
        return length == lowerCase.Length ? Part.Whole : Part.Begun;
    }

    private enum Part
    {
        None,
        Begun,
        Whole,
    }
}
