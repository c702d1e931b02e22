using System.Collections.Generic;
using System.Linq;

namespace SipStatus.CodeGen.Hashing;

/// <summary>
/// A perfect hash of the four bytes that stand for a code on the wire, its digits and the space after them (<c>486 </c>), read as a
/// little-endian number. With it the library finds the canonical line of a code before it has looked at a single digit.
/// </summary>
internal sealed class CodeHash
{
    private const int FewestSlotBits = 8;
    private const long Steps = 1L << 25;

    // The ten highest bits of the product are 120 times the first digit plus 12 times the second plus the third, a constant, and a carry of
    // at most one: no two of the 600 codes meet. So there is a hash whatever the codes are.
    private const int MostSlotBits = 10;
    private const uint MultiplierForAll = (120u << 22) | (12u << 14) | (1u << 6);

    private CodeHash(uint[] keys, SlotTable table, uint multiplier)
    {
        Multiplier = multiplier;
        Shift = table.Shift;
        Slots = new int[table.SlotCount];
        for (var ordinal = 0; ordinal < keys.Length; ordinal++)
        {
            Slots[table.SlotOf(keys[ordinal], multiplier)] = ordinal + 1;
        }
    }

    public uint Multiplier { get; }

    public int Shift { get; }

    /// <summary>By slot: the code's ordinal plus one, 0 if no code falls.</summary>
    public int[] Slots { get; }

    /// <summary>Searches the hash of <paramref name="codes"/> with the fewest slots, 256 to 1024.</summary>
    public static CodeHash Find(IReadOnlyList<int> codes)
    {
        uint[] keys = [.. codes.Select(KeyOf)];
        var multipliers = new MultiplierSequence();
        for (var slotBits = FewestSlotBits; slotBits < MostSlotBits; slotBits++)
        {
            var table = new SlotTable(slotBits);
            if (table.FindMultiplier(keys, multipliers, goal: 0, Steps) is (var multiplier, 0))
            {
                return new CodeHash(keys, table, multiplier);
            }
        }

        return new CodeHash(keys, new SlotTable(MostSlotBits), MultiplierForAll);
    }

    private static uint KeyOf(int code) =>
        (uint)('0' + (code / 100)) | ((uint)('0' + (code / 10 % 10)) << 8) | ((uint)('0' + (code % 10)) << 16) | ((uint)' ' << 24);
}
