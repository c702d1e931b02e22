#if !NET
namespace System.Numerics;

/// <summary>Counting bits; newer frameworks bring it.</summary>
internal static class BitOperations
{
    internal static int PopCount(ulong value)
    {
        var count = 0;
        for (; value != 0; value &= value - 1)
        {
            count++;
        }

        return count;
    }

    internal static int TrailingZeroCount(ulong value)
    {
        var count = 0;
        for (; count < 64 && (value & 1) == 0; value >>= 1)
        {
            count++;
        }

        return count;
    }
}
#endif
