using System;

namespace SipStatus.CodeGen.Hashing;

/// <summary>Tries multipliers until every key falls into a slot of its own.</summary>
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

    /// <summary>The first of the next <paramref name="attempts"/> multipliers that keeps all keys apart; <see langword="null"/> where none does.</summary>
    public uint? FindMultiplier(ReadOnlySpan<uint> keys, MultiplierSequence multipliers, int attempts)
    {
        if (keys.Length > SlotCount)
        {
            return null;
        }

        for (var i = 0; i < attempts; i++)
        {
            var multiplier = multipliers.Next();
            if (KeepsApart(keys, multiplier))
            {
                return multiplier;
            }
        }

        return null;
    }

    private bool KeepsApart(ReadOnlySpan<uint> keys, uint multiplier)
    {
        _attempt++;
        foreach (var key in keys)
        {
            ref var taken = ref _takenBy[SlotOf(key, multiplier)];
            if (taken == _attempt)
            {
                return false;
            }

            taken = _attempt;
        }

        return true;
    }
}
