using System;
using System.Runtime.CompilerServices;

namespace SipStatus;

/// <summary>
/// Recognises the canonical line of a registered code. Comparing a text with the whole line proves version, code, grammar and line end at
/// once, so that only what differs needs the grammar.
/// </summary>
internal static class CanonicalLine
{
    private const int LineEndLength = 2;

    /// <summary>
    /// Finds the canonical line that the text is, with or without CRLF. The result is -1 where it is none: the text may still be a line.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int MatchText<TUnit, TAlphabet>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
        where TAlphabet : struct, IAlphabet<TUnit>
    {
        if (text.Length < StatusCodeTable.ShortestText)
        {
            return -1;
        }

        var row = StatusCodeTable.CandidateRow(default(TAlphabet).CodeKey(text));
        var length = StatusCodeTable.WireLength(row);
        return (text.Length == length || text.Length == length - LineEndLength)
            && default(TAlphabet).StartsWithRow(text, row, text.Length) ? row : -1;
    }

    /// <summary>Finds the canonical line, CRLF included, that the bytes begin with; -1 where they begin with none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int MatchWire(ReadOnlySpan<byte> source, out int length)
    {
        length = 0;
        if (source.Length < StatusCodeTable.ShortestText)
        {
            return -1;
        }

        var row = StatusCodeTable.CandidateRow(default(Utf8Alphabet).CodeKey(source));
        length = StatusCodeTable.WireLength(row);
        return source.Length >= length && default(Utf8Alphabet).StartsWithRow(source, row, length) ? row : -1;
    }
}
