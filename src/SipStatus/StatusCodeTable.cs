using System;
using System.Buffers.Binary;

namespace SipStatus;

/// <summary>
/// The generated tables of lookup, parsing and formatting. They are read-only data of the assembly: using them runs no static
/// constructor but that of the phrases. The ordinal of a code is its place among the registered codes.
/// </summary>
internal static partial class StatusCodeTable
{
    private const int SmallestCode = 100;
    private const int RowSize = 64;
    private const int RowLength = RowSize - 1; // The last byte of a row is the length of its line.
    private const int CodeStart = 8;
    private const int PhraseStart = 12;
    private const int LineEndLength = 2;

    // Filled as texts are asked for. A race makes an equal string twice, and one of the two stays.
    private static readonly string?[] s_codeTexts = new string?[Count];
    private static readonly string?[] s_lineTexts = new string?[Count];

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

    /// <summary>The line of a row in wire form, <c>SIP/2.0 486 Busy Here</c> and CRLF.</summary>
    internal static ReadOnlySpan<byte> WireLine(int row) => Rows.Slice(row * RowSize, Rows[(row * RowSize) + RowLength]);

    /// <summary>The line of a row in text form, <c>SIP/2.0 486 Busy Here</c>.</summary>
    internal static ReadOnlySpan<byte> TextLine(int row) =>
        Rows.Slice(row * RowSize, Rows[(row * RowSize) + RowLength] - LineEndLength);

    /// <summary>The phrase of a row, <c>Busy Here</c>.</summary>
    internal static ReadOnlySpan<byte> Phrase(int row) => TextLine(row).Slice(PhraseStart);

    /// <summary>The string <c>486 Busy Here</c>, always the same one.</summary>
    internal static string CodeText(int ordinal) =>
        s_codeTexts[ordinal] ??= Utf8Alphabet.AsciiToString(TextLine(ordinal).Slice(CodeStart));

    /// <summary>The string <c>SIP/2.0 486 Busy Here</c>, always the same one.</summary>
    internal static string LineText(int ordinal) => s_lineTexts[ordinal] ??= Utf8Alphabet.AsciiToString(TextLine(ordinal));

    /// <summary>
    /// Finds the only canonical line that the text can begin with, by the four bytes of the code and the SP behind it; the caller
    /// compares. -1 where there is none.
    /// </summary>
    internal static int CanonicalCandidate(ReadOnlySpan<byte> text)
    {
        if (text.Length < PhraseStart)
        {
            return -1;
        }

        var code = BinaryPrimitives.ReadUInt32LittleEndian(text.Slice(CodeStart));
        return CodeSlots[(int)((code * CodeHashMultiplier) >> 24)] - 1;
    }
}
