using System;
using System.Runtime.CompilerServices;

namespace SipStatus;

/// <summary>
/// The generated tables of lookup, parsing and formatting. They are read-only data of the assembly: using them runs no static
/// constructor but that of the phrases. The ordinal of a code is its place among the registered codes.
/// </summary>
internal static partial class StatusCodeTable
{
    private const int SmallestCode = 100;

    /// <summary>Where the code stands in a canonical line.</summary>
    internal const int CodeStart = 8;

    /// <summary>The length of the shortest canonical line in text form, <c>SIP/2.0 200 OK</c>.</summary>
    internal const int ShortestText = 14;

    /// <summary>Where the phrase stands in a canonical line.</summary>
    internal const int PhraseStart = 12;

    private const int LineEndLength = 2;

    /// <summary>The bytes of the longest phrase that a row has room for.</summary>
    internal const int LongestPhrase = RowLength - 1 - PhraseStart - LineEndLength;

    /// <summary>The place of a code among the registered ones; -1 where it is not registered.</summary>
    internal static int OrdinalOf(int code)
    {
        var index = code - SmallestCode;
        return (uint)index < (uint)Ordinals.Length ? Ordinals[index] - 1 : -1;
    }

    /// <summary>The canonical phrase; empty where the code is not registered.</summary>
    internal static string ReasonPhraseOf(int code)
    {
        var ordinal = OrdinalOf(code);
        return ordinal >= 0 ? ReasonPhrases[ordinal] : "";
    }

    /// <summary>The line of a row in text form, <c>SIP/2.0 486 Busy Here</c>.</summary>
    internal static ReadOnlySpan<byte> TextLine(int row) =>
        Rows.Slice(row * RowLength, WireLength(row) - LineEndLength);

    /// <summary>The length of a row's phrase.</summary>
    internal static int PhraseLength(int row) => WireLength(row) - LineEndLength - PhraseStart;

    /// <summary>The phrase of a row, <c>Busy Here</c>.</summary>
    internal static ReadOnlySpan<byte> Phrase(int row) => TextLine(row).Slice(PhraseStart);

    /// <summary>
    /// The only row that the canonical line with this code can stand in; the caller compares. <paramref name="codeKey"/> is the code and the
    /// unit behind it in ASCII, <c>486 </c>, read as a little-endian number.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int CandidateRow(uint codeKey) => CodeSlots[(int)((codeKey * CodeHashMultiplier) >> 24)];

    /// <summary>The length of a row's line in wire form, its CRLF counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WireLength(int row) => Rows[((row + 1) * RowLength) - 1];
}
