using System;
using System.Globalization;
using System.Text;

namespace SipStatus.Tool.Scanning;

/// <summary>Text in which a program has escaped characters with backslashes, as JSON, C and Python do.</summary>
internal static class EscapedText
{
    /// <summary>Takes the escapes away.</summary>
    /// <param name="text">The text.</param>
    /// <param name="backslashes">
    /// With how many backslashes a line end is escaped in it: two tell of JSON within JSON, and each further level doubles them.
    /// </param>
    public static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> text, int backslashes)
    {
        for (; backslashes > 0 && text.Contains((byte)'\\'); backslashes /= 2)
        {
            text = DecodeOnce(text);
        }

        return text;
    }

    private static ReadOnlySpan<byte> DecodeOnce(ReadOnlySpan<byte> text)
    {
        // No escape is shorter than what it stands for.
        var result = new byte[text.Length];
        var length = 0;
        while (!text.IsEmpty)
        {
            var plain = text.IndexOf((byte)'\\');
            plain = plain < 0 ? text.Length : plain;
            text[..plain].CopyTo(result.AsSpan(length));
            length += plain;
            text = text[plain..];
            if (!text.IsEmpty)
            {
                text = text[DecodeEscape(text, result.AsSpan(length), out var written)..];
                length += written;
            }
        }

        return result.AsSpan(0, length);
    }

    // What is no escape stays as it is. The answer is how many bytes were read.
    private static int DecodeEscape(ReadOnlySpan<byte> text, Span<byte> result, out int written)
    {
        written = 1;
        var letter = text.Length > 1 ? (char)text[1] : default;
        switch (letter)
        {
            case '"' or '\'' or '\\' or '/':
                result[0] = text[1];
                return 2;
            case 'r' or 'n' or 't' or 'b' or 'f':
                result[0] = (byte)"\r\n\t\b\f"["rntbf".IndexOf(letter, StringComparison.Ordinal)];
                return 2;
            case 'x' when TryParseHexadecimal(text, 2, out var value):
                result[0] = (byte)value;
                return 4;
            case 'u' when TryParseHexadecimal(text, 4, out var unit):
                return DecodeUnit((char)unit, text, result, out written);
            case >= '0' and <= '3' when text.Length > 3 && IsOctal(text[2]) && IsOctal(text[3]):
                result[0] = (byte)(((letter - '0') << 6) | ((text[2] - '0') << 3) | (text[3] - '0'));
                return 4;
            default:
                result[0] = text[0];
                return 1;
        }
    }

    private static bool IsOctal(byte digit) => digit is >= (byte)'0' and <= (byte)'7';

    private static int DecodeUnit(char unit, ReadOnlySpan<byte> text, Span<byte> result, out int written)
    {
        const int Length = 6;
        var low = 0;
        var isPair = char.IsHighSurrogate(unit) && text[Length..].StartsWith("\\u"u8)
            && TryParseHexadecimal(text[Length..], 4, out low) && char.IsLowSurrogate((char)low);
        var rune = isPair ? new Rune(unit, (char)low) : Rune.TryCreate(unit, out var one) ? one : Rune.ReplacementChar;
        written = rune.EncodeToUtf8(result);
        return isPair ? 2 * Length : Length;
    }

    // After the backslash and its letter.
    private static bool TryParseHexadecimal(ReadOnlySpan<byte> text, int digits, out int value)
    {
        value = 0;
        return text.Length >= 2 + digits
            && int.TryParse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
