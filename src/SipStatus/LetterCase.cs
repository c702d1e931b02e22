#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

/// <summary>Comparison of vectors in which the two cases of an ASCII letter are equal.</summary>
internal static class LetterCase
{
    private const byte Bit = 0x20;

    /// <summary>Zero where the text equals the phrase, which is ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Difference(Vector128<byte> text, Vector128<byte> phrase)
    {
        // The bit is ignored where the phrase has a letter, and only there: @ and ` differ in it, too, but are no letters.
        var ignored = Letters(phrase) & Vector128.Create(Bit);
        return (text | ignored) ^ (phrase | ignored);
    }

    /// <summary>The same for text in UTF-16: the 8 characters of two vectors against the 16 bytes of a phrase.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<ushort> Difference(Vector128<ushort> lowerText, Vector128<ushort> upperText, Vector128<byte> phrase)
    {
        var ignored = Letters(phrase) & Vector128.Create(Bit);
        var (lowerIgnored, upperIgnored) = Vector128.Widen(ignored);
        var (lower, upper) = Vector128.Widen(phrase | ignored);
        return ((lowerText | lowerIgnored) ^ lower) | ((upperText | upperIgnored) ^ upper);
    }

    private static Vector128<byte> Letters(Vector128<byte> phrase) => Vector128.LessThan(
        (phrase | Vector128.Create(Bit)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
}
#endif
