using System;

namespace SipStatus;

/// <summary>The units of a Reason-Phrase, one at a time.</summary>
internal static class PhraseUnits
{
    /// <summary>Skips everything but control characters.</summary>
    internal static int SkipFree<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, int start)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var i = start;
        while (i < text.Length && !ReasonPhraseGrammar.IsControl(default(TEncoding).At(text, i)))
        {
            i++;
        }

        return i;
    }

    /// <summary>
    /// The index of the first unit that no phrase may hold in any style and in any encoding: a control character, or what is not
    /// well-formed. The length of the text if there is none.
    /// </summary>
    internal static int FindFault<TUnit, TEncoding>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit> =>
        Math.Min(SkipFree<TUnit, TEncoding>(text, 0), WellFormedLength<TUnit, TEncoding>(text));

    /// <summary>The length of the longest prefix that is well-formed.</summary>
    internal static int WellFormedLength<TUnit, TEncoding>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var i = 0;
        while (i < text.Length)
        {
            var length = 1;
            if (default(TEncoding).At(text, i) >= 0x80 && !default(TEncoding).TryMeasureNonAscii(text, i, out length))
            {
                break;
            }

            i += length;
        }

        return i;
    }
}
