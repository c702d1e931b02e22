using System;

namespace SipStatus;

/// <summary>
/// The ASCII characters that stand for themselves in a Reason-Phrase: reserved, unreserved, SP and HTAB of RFC 3261, section 25.1. Of the
/// printable ones these are missing: <c>" # % &lt; &gt; [ \ ] ^ ` { | }</c>
/// </summary>
/// <remarks>The set stands here alone: the grammar, the blocks and the generator of the tables ask for it.</remarks>
internal static class PhraseCharacters
{
    /// <summary>
    /// A byte for each low half of a character, and in it a bit for each high half, 0 to 7 from the right: a vector looks up 16
    /// characters at once in it.
    /// </summary>
    internal static ReadOnlySpan<byte> HighHalvesByLowHalf =>
    [
        0b1011_1100, // SP 0 @ P p
        0b1111_1100, // ! 1 A Q a q
        0b1111_1000, // 2 B R b r
        0b1111_1000, // 3 C S c s
        0b1111_1100, // $ 4 D T d t
        0b1111_1000, // 5 E U e u
        0b1111_1100, // & 6 F V f v
        0b1111_1100, // ' 7 G W g w
        0b1111_1100, // ( 8 H X h x
        0b1111_1101, // HTAB ) 9 I Y i y
        0b1111_1100, // * : J Z j z
        0b0101_1100, // + ; K k
        0b0101_0100, // , L l
        0b0101_1100, // - = M m
        0b1101_0100, // . N n ~
        0b0111_1100, // / ? O _ o
    ];

    /// <summary>Whether an ASCII character stands for itself.</summary>
    internal static bool StandsForItself(int ascii) => ((HighHalvesByLowHalf[ascii & 0x0F] >> (ascii >> 4)) & 1) != 0;
}
