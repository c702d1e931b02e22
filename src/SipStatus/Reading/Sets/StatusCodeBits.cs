using System;

namespace SipStatus;

/// <summary>
/// A set of codes as bits: bit n stands for code n, so that asking for a code needs no subtraction. Bits 0 to 99 are never set.
/// </summary>
internal static class StatusCodeBits
{
    internal const int WordCount = (SipStatusCode.Largest / BitsOfWord) + 1;

    private const int BitsOfWord = 64;

    /// <summary>Whether a number from 0 to 699 is in the set.</summary>
    internal static bool Contains(ulong[] words, int code)
    {
        // A shift of 64 bits goes by the rest of the number that is left over 64.
        return (words[(int)((uint)code / BitsOfWord)] >> code & 1) != 0;
    }

    /// <summary>Adds every code from the first to the last, both of them included.</summary>
    internal static void Add(Span<ulong> words, int first, int last)
    {
        for (var word = first / BitsOfWord; word <= last / BitsOfWord; word++)
        {
            words[word] |= MaskOf(word, first, last);
        }
    }

    /// <summary>Takes away every code from the first to the last, both of them included.</summary>
    internal static void Remove(Span<ulong> words, int first, int last)
    {
        for (var word = first / BitsOfWord; word <= last / BitsOfWord; word++)
        {
            words[word] &= ~MaskOf(word, first, last);
        }
    }

    internal static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            // Clears the lowest set bit.
            for (var rest = word; rest != 0; rest &= rest - 1)
            {
                count++;
            }
        }

        return count;
    }

    // Whole words at a time: a hostile text that names a class a million times costs no more than its length.
    private static ulong MaskOf(int word, int first, int last)
    {
        var start = word * BitsOfWord;
        var low = Math.Max(first - start, 0);
        var high = Math.Min(last - start, BitsOfWord - 1);
        return (ulong.MaxValue >> (BitsOfWord - 1 - high)) & (ulong.MaxValue << low);
    }
}
