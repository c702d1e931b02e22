using System.Collections.Generic;
using System.Linq;

namespace SipStatus.CodeGen.Hashing;

/// <summary>
/// A perfect hash of the four bytes that stand for a code on the wire, its digits and the space after them (<c>486 </c>), read as
/// a little-endian number: the library finds a code's canonical line before it has looked at a single digit.
/// </summary>
internal sealed class CodeHash
{
    private const int SlotBits = 8;
    private const int Attempts = 1 << 24;

    private CodeHash(uint multiplier, byte[] slots)
    {
        Multiplier = multiplier;
        Slots = slots;
    }

    public uint Multiplier { get; }

    /// <summary>256 slots: the code's ordinal plus one, 0 where no code falls.</summary>
    public IReadOnlyList<byte> Slots { get; }

    /// <exception cref="HashNotFoundException">No multiplier was found.</exception>
    public static CodeHash Find(IReadOnlyList<int> codes)
    {
        uint[] keys = [.. codes.Select(KeyOf)];
        var table = new SlotTable(SlotBits);
        var multiplier = table.FindMultiplier(keys, new MultiplierSequence(), Attempts)
            ?? throw new HashNotFoundException($"No multiplier gives each of the {keys.Length} codes its own of {table.SlotCount} slots.");

        var slots = new byte[table.SlotCount];
        for (var ordinal = 0; ordinal < keys.Length; ordinal++)
        {
            slots[table.SlotOf(keys[ordinal], multiplier)] = checked((byte)(ordinal + 1));
        }

        return new CodeHash(multiplier, slots);
    }

    private static uint KeyOf(int code) =>
        (uint)('0' + (code / 100)) | ((uint)('0' + (code / 10 % 10)) << 8) | ((uint)('0' + (code % 10)) << 16) | ((uint)' ' << 24);
}
