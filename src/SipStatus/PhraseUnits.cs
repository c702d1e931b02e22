using System;

namespace SipStatus;

/// <summary>The units of a Reason-Phrase, one at a time: what every framework can do, and the end of what vectors can do.</summary>
internal static class PhraseUnits
{
    /// <summary>Skips ASCII characters that stand for themselves in the grammar of RFC 3261, and all units outside ASCII.</summary>
    internal static int SkipStrict<TUnit, TAlphabet>(ReadOnlySpan<TUnit> text, int start, out bool anyOutsideAscii)
        where TUnit : unmanaged
        where TAlphabet : struct, IAlphabet<TUnit>
    {
        anyOutsideAscii = false;
        var i = start;
        for (; i < text.Length; i++)
        {
            var unit = default(TAlphabet).At(text, i);
            if (unit >= 0x80)
            {
                anyOutsideAscii = true;
            }
            else if (!ReasonPhraseGrammar.StandsForItself(unit))
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Skips everything but control characters.</summary>
    internal static int SkipFree<TUnit, TAlphabet>(ReadOnlySpan<TUnit> text, int start)
        where TUnit : unmanaged
        where TAlphabet : struct, IAlphabet<TUnit>
    {
        var i = start;
        while (i < text.Length && !ReasonPhraseGrammar.IsControl(default(TAlphabet).At(text, i)))
        {
            i++;
        }

        return i;
    }

    /// <summary>The length of the longest prefix that is well-formed.</summary>
    internal static int WellFormedLength<TUnit, TAlphabet>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
        where TAlphabet : struct, IAlphabet<TUnit>
    {
        var i = 0;
        while (i < text.Length)
        {
            var length = 1;
            if (default(TAlphabet).At(text, i) >= 0x80 && !default(TAlphabet).TryMeasureNonAscii(text, i, out length))
            {
                break;
            }

            i += length;
        }

        return i;
    }
}
