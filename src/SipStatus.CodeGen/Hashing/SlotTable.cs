using System;

namespace SipStatus.CodeGen.Hashing;

/// <summary>Tries multipliers until every key falls into a slot of its own, or as many as possible do.</summary>
internal sealed class SlotTable(int slotBits)
{
    // A slot is taken in this attempt when it bears the attempt's number: nothing is cleared between attempts.
    private readonly int[] _takenBy = new int[1 << slotBits];
    private int _attempt;

    /// <summary>The number of slots, a power of two.</summary>
    public int SlotCount => _takenBy.Length;

    /// <summary>What a product is shifted right by so that the slot's bits remain.</summary>
    public int Shift => 32 - slotBits;

    /// <summary>The slot of <paramref name="key"/> under <paramref name="multiplier"/>.</summary>
    public int SlotOf(uint key, uint multiplier) => (int)(unchecked(key * multiplier) >> Shift);

    /// <summary>The best of the next multipliers, and how many keys it sends to a slot that a key before them has.</summary>
    /// <param name="keys">The keys; equal ones cannot be told apart.</param>
    /// <param name="multipliers">Where the multipliers come from.</param>
    /// <param name="goal">The search ends when there are no more such keys than this.</param>
    /// <param name="steps">How many slots the search may look at, more or less.</param>
    public (uint Multiplier, int Crowded) FindMultiplier(ReadOnlySpan<uint> keys, MultiplierSequence multipliers, int goal, long steps)
    {
        var best = (Multiplier: 0u, Crowded: int.MaxValue);
        do
        {
            var multiplier = multipliers.Next();
            var crowded = CountCrowded(keys, multiplier, best.Crowded, ref steps);
            if (crowded < best.Crowded)
            {
                best = (multiplier, crowded);
            }
        }
        while (best.Crowded > goal && steps > 0);

        return best;
    }

    // Counts no further than to the limit.
    private int CountCrowded(ReadOnlySpan<uint> keys, uint multiplier, int limit, ref long steps)
    {
        _attempt++;
        var crowded = 0;
        var looked = 0;
        while (looked < keys.Length && crowded < limit)
        {
            ref var taken = ref _takenBy[SlotOf(keys[looked++], multiplier)];
            if (taken == _attempt)
            {
                crowded++;
            }

            taken = _attempt;
        }

        steps -= looked;
        return crowded;
    }
}
