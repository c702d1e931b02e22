namespace SipStatus.CodeGen.Hashing;

/// <summary>
/// An endless sequence of odd multipliers to try, the same in every run: the high halves of Knuth's 64-bit linear congruential
/// generator (MMIX), from a fixed seed.
/// </summary>
internal sealed class MultiplierSequence
{
    private ulong _state = 3261;

    /// <summary>The next odd multiplier.</summary>
    public uint Next()
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (uint)(_state >> 32) | 1;
    }
}
