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
