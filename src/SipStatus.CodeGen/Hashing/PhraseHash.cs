using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace SipStatus.CodeGen.Hashing;

/// <summary>
/// A hash of the reason phrases that ignores the case of ASCII letters. It looks at the length and at four characters: the first, the last
/// and two between them, whose positions (in sixty-fourths of the length) are searched together with the multiplier.
/// </summary>
/// <remarks>
/// The search keeps the phrases apart as well as it can. Phrases that still share a slot make a chain, so that the hash takes any phrases.
/// </remarks>
internal sealed class PhraseHash
{
    // Positions 0 and 64 are the first and the last character, which the key has already.
    private const int FirstPosition = 1;
    private const int LastPosition = 63;

    private const int FewestSlotBits = 9;
    private const int TableSizes = 3;
    private const long StepsForEachSize = 1L << 24;

    private PhraseHash(PositionPair positions, uint multiplier, SlotTable table, IReadOnlyList<string> phrases)
    {
        Position1 = positions.Position1;
        Position2 = positions.Position2;
        Multiplier = multiplier;
        Shift = table.Shift;
        Slots = new int[table.SlotCount];
        NextInSlot = new int[phrases.Count];

        var lastInSlot = new Dictionary<int, int>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var row = 0; row < phrases.Count; row++)
        {
            if (seen.Add(phrases[row]))
            {
                var slot = table.SlotOf(KeyOf(phrases[row], Position1, Position2), multiplier);
                ref var link = ref lastInSlot.TryGetValue(slot, out var last) ? ref NextInSlot[last] : ref Slots[slot];
                link = row + 1;
                lastInSlot[slot] = row;
            }
        }
    }

    public int Position1 { get; }

    public int Position2 { get; }

    public uint Multiplier { get; }

    public int Shift { get; }

    /// <summary>By slot: the first row whose phrase falls there plus one, 0 if none does.</summary>
    public int[] Slots { get; }

    /// <summary>
    /// By row: the next row with another phrase in the same slot, plus one; 0 if there is none. Of the rows that bear the same phrase only
    /// the first is in a chain.
    /// </summary>
    public int[] NextInSlot { get; }

    /// <summary>Searches the hash of <paramref name="phrases"/>, a phrase per row.</summary>
    public static PhraseHash Find(IReadOnlyList<string> phrases)
    {
        var distinct = phrases.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var pairs = AllPositions().Select(at => new PositionPair(at.First, at.Second, distinct)).ToList();
        var unavoidable = pairs.Min(pair => pair.Confused);
        pairs.RemoveAll(pair => pair.Confused > unavoidable);

        var multipliers = new MultiplierSequence();
        var best = (Positions: pairs[0], Multiplier: 0u, Table: new SlotTable(0), Crowded: int.MaxValue);
        var slotBits = Math.Max(FewestSlotBits, BitOperations.Log2((uint)distinct.Count) + 3);
        for (var size = 0; size < TableSizes; size++)
        {
            var table = new SlotTable(slotBits + size);
            foreach (var pair in pairs)
            {
                var (multiplier, crowded) = table.FindMultiplier(pair.Keys, multipliers, unavoidable, StepsForEachSize / pairs.Count);
                if (crowded < best.Crowded)
                {
                    best = (pair, multiplier, table, crowded);
                }

                if (crowded == unavoidable)
                {
                    return new PhraseHash(best.Positions, best.Multiplier, best.Table, phrases);
                }
            }
        }

        return new PhraseHash(best.Positions, best.Multiplier, best.Table, phrases);
    }

    private static IEnumerable<(int First, int Second)> AllPositions() =>
        from first in Enumerable.Range(FirstPosition, LastPosition - FirstPosition)
        from second in Enumerable.Range(first + 1, LastPosition - first)
        select (first, second);

    private static uint KeyOf(string phrase, int position1, int position2)
    {
        var length = phrase.Length;
        var key = Letter(0) | (Letter(At(position1)) << 8) | (Letter(At(position2)) << 16) | (Letter(length - 1) << 24);
        return key ^ unchecked((uint)length * 0x9E3779B1u);

        int At(int position) => length * position / 64;

        // Setting the bit 0x20 makes an upper-case letter lower-case; it also confuses a few other characters, which costs nothing here.
        uint Letter(int index) => (uint)phrase[index] | 0x20;
    }

    // Two positions, and the keys they give the phrases.
    private sealed class PositionPair(int position1, int position2, IReadOnlyList<string> phrases)
    {
        public int Position1 => position1;

        public int Position2 => position2;

        public uint[] Keys { get; } = [.. phrases.Select(phrase => KeyOf(phrase, position1, position2))];

        /// <summary>How many phrases have the key of a phrase before them.</summary>
        public int Confused => Keys.Length - Keys.Distinct().Count();
    }
}
