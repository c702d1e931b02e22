using System;
using System.Runtime.CompilerServices;

namespace SipStatus;

/// <summary>
/// From a phrase to the codes that bear it. A hash gives nearly every phrase a slot of its own. The rows of a phrase are a chain, the
/// canonical ones before the aliases.
/// </summary>
/// <remarks>What is inlined by force here and in the comparison of bytes makes a lookup of UTF-8 a third faster.</remarks>
internal static class ReasonPhraseLookup
{
    // One bit makes the two cases of an ASCII letter equal. The hash may take other characters for equal, too; the comparison does not.
    private const int LetterCaseBit = 0x20;

    private const uint LengthMultiplier = 0x9E37_79B1;
    private const int None = -1;
    private const int PositionBits = 6; // Positions are sixty-fourths of the length.

    /// <summary>The code that bears a phrase canonically; if none does, the code that it is an alias of. Only if it is one code.</summary>
    internal static bool TryGet<TUnit, TEncoding>(ReadOnlySpan<TUnit> phrase, out SipStatusCode code)
        where TUnit : unmanaged
        where TEncoding : struct, ITableEncoding<TUnit>
    {
        var row = FirstRow<TUnit, TEncoding>(phrase);
        if (row == None || IsAmbiguous(row, NextRow(row)))
        {
            code = default;
            return false;
        }

        code = new SipStatusCode(StatusCodeTable.Codes[row]);
        return true;
    }

    /// <summary>The same among the codes of a class.</summary>
    internal static bool TryGet<TUnit, TEncoding>(ReadOnlySpan<TUnit> phrase, SipStatusClass statusClass, out SipStatusCode code)
        where TUnit : unmanaged
        where TEncoding : struct, ITableEncoding<TUnit>
    {
        var row = NextOfClass(FirstRow<TUnit, TEncoding>(phrase), statusClass);
        if (row == None || IsAmbiguous(row, NextOfClass(NextRow(row), statusClass)))
        {
            code = default;
            return false;
        }

        code = new SipStatusCode(StatusCodeTable.Codes[row]);
        return true;
    }

    /// <summary>The first row that bears a phrase; -1 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int FirstRow<TUnit, TEncoding>(ReadOnlySpan<TUnit> phrase)
        where TUnit : unmanaged
        where TEncoding : struct, ITableEncoding<TUnit>
    {
        if (phrase.IsEmpty || phrase.Length > StatusCodeTable.LongestPhrase)
        {
            return None;
        }

        var row = StatusCodeTable.PhraseSlots[Slot<TUnit, TEncoding>(phrase)];
        return default(TEncoding).EqualsPhraseIgnoreCase(phrase, row) ? row : NextOfSlot<TUnit, TEncoding>(phrase, row);
    }

    // The generator of the table computes the same in its Hashing/PhraseHash.cs, and has found positions and a
    // multiplier that keep the phrases apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Slot<TUnit, TEncoding>(ReadOnlySpan<TUnit> phrase)
        where TUnit : unmanaged
        where TEncoding : struct, ITableEncoding<TUnit>
    {
        var length = (uint)phrase.Length;
        var key = Folded<TUnit, TEncoding>(phrase, 0)
            | (Folded<TUnit, TEncoding>(phrase, (length * StatusCodeTable.PhraseHashPosition1) >> PositionBits) << 8)
            | (Folded<TUnit, TEncoding>(phrase, (length * StatusCodeTable.PhraseHashPosition2) >> PositionBits) << 16)
            | (Folded<TUnit, TEncoding>(phrase, length - 1) << 24);
        key ^= length * LengthMultiplier;
        return (int)((key * StatusCodeTable.PhraseHashMultiplier) >> StatusCodeTable.PhraseHashShift);
    }

    private static uint Folded<TUnit, TEncoding>(ReadOnlySpan<TUnit> phrase, uint index)
        where TUnit : unmanaged
        where TEncoding : struct, ITableEncoding<TUnit> => (byte)(default(TEncoding).At(phrase, (int)index) | LetterCaseBit);

    // Few slots have more than one phrase, but the table may hold any phrases, and some the hash cannot tell apart.
    private static int NextOfSlot<TUnit, TEncoding>(ReadOnlySpan<TUnit> phrase, int row)
        where TUnit : unmanaged
        where TEncoding : struct, ITableEncoding<TUnit>
    {
        do
        {
            row = StatusCodeTable.NextInSlot[row] - 1;
        }
        while (row != None && !default(TEncoding).EqualsPhraseIgnoreCase(phrase, row));

        return row;
    }

    /// <summary>The next row that bears the same phrase; -1 if there is none.</summary>
    internal static int NextRow(int row) => StatusCodeTable.NextRow[row] - 1;

    private static int NextOfClass(int row, SipStatusClass statusClass)
    {
        while (row != None && StatusCodeTable.Codes[row] / 100 != (int)statusClass)
        {
            row = NextRow(row);
        }

        return row;
    }

    // A canonical phrase beats an alias; two canonical phrases, or two aliases, leave the code open.
    private static bool IsAmbiguous(int row, int next) =>
        next != None && IsAlias(row) == IsAlias(next);

    private static bool IsAlias(int row) => row >= StatusCodeTable.Count;
}
