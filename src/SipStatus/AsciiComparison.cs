#if !NET
using System;

namespace SipStatus;

/// <summary>ASCII comparison for the frameworks that have none.</summary>
internal static class AsciiComparison
{
    internal static bool EqualsIgnoreCase<TUnit, TAlphabet>(ReadOnlySpan<TUnit> text, ReadOnlySpan<byte> ascii)
        where TUnit : unmanaged
        where TAlphabet : struct, IAlphabet<TUnit>
    {
        if (text.Length != ascii.Length)
        {
            return false;
        }

        for (var i = 0; i < ascii.Length; i++)
        {
            if (ToLower(default(TAlphabet).At(text, i)) != ToLower(ascii[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int ToLower(int unit) => unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit;
}
#endif
