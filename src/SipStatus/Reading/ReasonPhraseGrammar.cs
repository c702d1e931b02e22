using System;

namespace SipStatus;

/// <summary>The grammar of the Reason-Phrase: RFC 3261, section 25.1.</summary>
internal static class ReasonPhraseGrammar
{
    /// <summary>
    /// The index of the first unit that a phrase of RFC 3261 does not allow; the length of the text if it ends first.
    /// <paramref name="complete"/> is false if that unit, or the end of the text, comes within an element of the phrase: an
    /// escape or a character outside ASCII.
    /// </summary>
    internal static int StrictEnd<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, int start, out bool complete)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var encoding = default(TEncoding);
        var i = start;
        while (i < text.Length)
        {
            var unit = encoding.At(text, i);
            var length = 1;
            if (unit >= 0x80)
            {
                // One character at a time, and not the whole run at its end: the rest of a text that is malformed early is not looked at.
                if (!encoding.TryMeasureNonAscii(text, i, out length))
                {
                    complete = false;
                    return i + length;
                }
            }
            else if (!PhraseCharacters.StandsForItself(unit))
            {
                if (unit != '%')
                {
                    break;
                }

                // escaped = "%" HEXDIG HEXDIG
                for (; length <= 2; length++)
                {
                    if (i + length == text.Length || !IsHexDigit(encoding.At(text, i + length)))
                    {
                        complete = false;
                        return i + length;
                    }
                }
            }

            i += length;
        }

        complete = true;
        return i;
    }

    /// <summary>Whether a unit is a control character that no phrase may carry: U+0000 to U+001F but HTAB, and U+007F.</summary>
    internal static bool IsControl(int unit) => (unit < ' ' && unit != '\t') || unit == 0x7F;

    private static bool IsHexDigit(int unit) => unit is (>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f');
}
