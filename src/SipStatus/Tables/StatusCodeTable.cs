using System;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SipStatus;

/// <summary>
/// The generated tables of lookup, parsing and formatting. They are read-only data of the assembly: using them runs no static
/// constructor but that of the phrases. The ordinal of a code is its place among the registered codes.
/// </summary>
internal static partial class StatusCodeTable
{
    /// <summary>The length of the shortest canonical line in text form, <c>SIP/2.0 200 OK</c>.</summary>
    internal const int ShortestText = 14;

    /// <summary>The length of the shortest canonical line in wire form, with its CRLF.</summary>
    internal const int ShortestWire = ShortestText + StatusLineLayout.LineEndLength;

    /// <summary>The place of a code among the registered ones; -1 if it is not registered.</summary>
    internal static int OrdinalOf(int code)
    {
        var index = code - SipStatusCode.Smallest;
        return (uint)index < (uint)Ordinals.Length ? Ordinals[index] - 1 : -1;
    }

    /// <summary>The canonical phrase; empty if the code is not registered.</summary>
    internal static string ReasonPhraseOf(int code)
    {
        var ordinal = OrdinalOf(code);
        return ordinal >= 0 ? ReasonPhrases[ordinal] : "";
    }

    /// <summary>The line of a registered code in wire form, <c>SIP/2.0 486 Busy Here</c> and CRLF.</summary>
    internal static ReadOnlySpan<byte> WireLine(int ordinal) => Texts.Slice(LineStart(ordinal), WireLength(ordinal));

    /// <summary>The same in text form, without CRLF.</summary>
    internal static ReadOnlySpan<byte> TextLine(int ordinal) =>
        Texts.Slice(LineStart(ordinal), StatusLineLayout.PhraseStart + PhraseLengths[ordinal]);

    /// <summary>Where the line of a registered code begins in <see cref="Texts"/>.</summary>
    internal static int LineStart(int ordinal) => PhraseStarts[ordinal] - StatusLineLayout.PhraseStart;

    /// <summary>The length of that line in wire form, its CRLF counted.</summary>
    internal static int WireLength(int ordinal) =>
        StatusLineLayout.PhraseStart + PhraseLengths[ordinal] + StatusLineLayout.LineEndLength;

    /// <summary>The phrase of a row, <c>Busy Here</c>.</summary>
    internal static ReadOnlySpan<byte> Phrase(int row) => Texts.Slice(PhraseStarts[row], PhraseLengths[row]);

    /// <summary>
    /// The only code whose canonical line can have these four bytes: the digits of the code and a space, <c>486 </c>, read as a
    /// number. The caller compares the line.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static CodeSlot CandidateSlot(uint codeKey)
    {
        codeKey = BitConverter.IsLittleEndian ? codeKey : BinaryPrimitives.ReverseEndianness(codeKey);
        return new(CodeSlots[(int)((codeKey * CodeHashMultiplier) >> CodeHashShift)]);
    }

    /// <summary>
    /// The first byte of a line or of a phrase, whose other bytes follow it. Methods that read in blocks begin here, so that they need no
    /// checks.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref byte TextAt(int start)
    {
        Debug.Assert((uint)start < Texts.Length, "What begins there comes from the table.");
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(Texts), (nuint)(uint)start);
    }
}
