using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.CodeGen.Hashing;

/// <summary>
/// A perfect hash of the reason phrases that does not heed the case of ASCII letters. It looks at the length and at four characters:
/// the first, the last and two between them, whose positions (in sixty-fourths of the length) are searched together with the multiplier.
/// </summary>
internal sealed class PhraseHash
{
    // Positions 0 and 64 are the first and the last character, which the key has already.
    private const int FirstPosition = 1;
    private const int LastPosition = 63;
    private const int Attempts = 1 << 22;

    private PhraseHash(int position1, int position2, uint multiplier, int shift, byte[] slots)
    {
        Position1 = position1;
        Position2 = position2;
        Multiplier = multiplier;
        Shift = shift;
        Slots = slots;
    }

    public int Position1 { get; }

    public int Position2 { get; }

    public uint Multiplier { get; }

    public int Shift { get; }

    /// <summary>512 slots, or 1024 where those are too few: the first row that bears the phrase plus one, 0 where no phrase falls.</summary>
    public IReadOnlyList<byte> Slots { get; }

    /// <summary>Searches the hash of <paramref name="phrases"/>, a phrase per row; rows that bear the same phrase share the slot of the first.</summary>
    /// <exception cref="HashNotFoundException">There are too many phrases, or no positions and multiplier were found.</exception>
    public static PhraseHash Find(IReadOnlyList<string> phrases)
    {
        if (phrases.Count > byte.MaxValue)
        {
            throw new HashNotFoundException($"The phrase hash numbers its rows in a byte: {byte.MaxValue} at most, and the table has {phrases.Count}.");
        }

        var distinct = phrases.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var pairs = KeysByPositions(distinct);
        var candidates = pairs.Where(pair => pair.Keys.Distinct().Count() == distinct.Count).ToList();
        if (candidates.Count == 0)
        {
            throw new HashNotFoundException(
                $"No two positions tell all {distinct.Count} phrases apart by their length and four characters; the best confuse {ConfusedPhrases(distinct, pairs)}.");
        }

        var multipliers = new MultiplierSequence();
        foreach (var slotBits in (ReadOnlySpan<int>)[9, 10])
        {
            var table = new SlotTable(slotBits);
            foreach (var (position1, position2, keys) in candidates)
            {
                if (table.FindMultiplier(keys, multipliers, Attempts / candidates.Count) is { } multiplier)
                {
                    var slots = FillSlots(phrases, table, phrase => table.SlotOf(KeyOf(phrase, position1, position2), multiplier));
                    return new PhraseHash(position1, position2, multiplier, table.Shift, slots);
                }
            }
        }

        throw new HashNotFoundException($"No multiplier gives each of the {distinct.Count} phrases its own of 1024 slots.");
    }

    private static List<PositionPair> KeysByPositions(IReadOnlyList<string> phrases)
    {
        var pairs = new List<PositionPair>();
        for (var position1 = FirstPosition; position1 < LastPosition; position1++)
        {
            for (var position2 = position1 + 1; position2 <= LastPosition; position2++)
            {
                pairs.Add(new PositionPair(position1, position2, [.. phrases.Select(phrase => KeyOf(phrase, position1, position2))]));
            }
        }

        return pairs;
    }

    private static string ConfusedPhrases(List<string> phrases, List<PositionPair> pairs)
    {
        var best = pairs.OrderByDescending(pair => pair.Keys.Distinct().Count()).First().Keys;
        var confused = phrases.Where((_, i) => best.Count(key => key == best[i]) > 1);
        return string.Join(", ", confused.Select(phrase => $"'{phrase}'"));
    }

    private static byte[] FillSlots(IReadOnlyList<string> phrases, SlotTable table, Func<string, int> slotOf)
    {
        var slots = new byte[table.SlotCount];
        for (var row = 0; row < phrases.Count; row++)
        {
            ref var slot = ref slots[slotOf(phrases[row])];
            if (slot == 0)
            {
                slot = checked((byte)(row + 1));
            }
        }

        return slots;
    }

    private static uint KeyOf(string phrase, int position1, int position2)
    {
        var length = phrase.Length;
        var key = Letter(0) | (Letter(At(position1)) << 8) | (Letter(At(position2)) << 16) | (Letter(length - 1) << 24);
        return key ^ unchecked((uint)length * 0x9E3779B1u);

        int At(int position) => length * position / 64;

        // Setting the bit 0x20 makes an upper-case letter lower-case; that it confuses a few other characters costs nothing here.
        uint Letter(int index) => (uint)phrase[index] | 0x20;
    }

    // Two positions, and the keys they give the phrases.
    private sealed record PositionPair(int Position1, int Position2, uint[] Keys);
}
