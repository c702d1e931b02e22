using System;
using System.Text;

namespace SipStatus;

/// <summary>
/// Decodes UTF-8 that is not well-formed as .NET does: a U+FFFD for each byte, or for the bytes together that could still begin a character
/// (The Unicode Standard, section 3.9, "U+FFFD Substitution of Maximal Subparts"). .NET Framework makes fewer of some sequences, such as
/// E0 80 80, and a phrase would be another than on .NET.
/// </summary>
internal static class MalformedUtf8
{
    internal const char ReplacementCharacter = '\uFFFD';

    internal static string Decode(ReadOnlySpan<byte> text)
    {
        // No character has more units in UTF-16 than in UTF-8.
        var decoded = new char[text.Length];
        var length = 0;
        var start = 0;
        for (var index = 0; index < text.Length;)
        {
            if (TryMeasure(text, index, out var count))
            {
                index += count;
                continue;
            }

            length += Encoding.UTF8.GetChars(text.Slice(start, index - start), decoded.AsSpan(length));
            decoded[length++] = ReplacementCharacter;
            index += Math.Max(count, 1);
            start = index;
        }

        length += Encoding.UTF8.GetChars(text.Slice(start), decoded.AsSpan(length));
        return new string(decoded, 0, length);
    }

    private static bool TryMeasure(ReadOnlySpan<byte> text, int index, out int length)
    {
        length = 1;
        return text[index] < 0x80 || default(Utf8Text).TryMeasureNonAscii(text, index, out length);
    }
}
