#if !NET
using System;

namespace SipStatus;

/// <summary>ASCII comparison for the frameworks that have none.</summary>
internal static class AsciiComparison
{
    private const int LetterCaseBit = 0x20;

    internal static bool EqualsIgnoreCase<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, ReadOnlySpan<byte> ascii)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        if (text.Length != ascii.Length)
        {
            return false;
        }

        // Without a branch that the letter case of the text would decide. The bit is ignored where the phrase has a letter, and only there.
        var difference = 0;
        for (var i = 0; i < ascii.Length; i++)
        {
            var ignored = (uint)((ascii[i] | LetterCaseBit) - 'a') < 26 ? LetterCaseBit : 0;
            difference |= (default(TEncoding).At(text, i) ^ ascii[i]) & ~ignored;
        }

        return difference == 0;
    }
}
#endif
