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
    /// Whether the text is a canonical line, with or without CRLF. If not it may still be a line. The length is that of the wire form.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryMatchText<TUnit, TAlphabet>(ReadOnlySpan<TUnit> text, out int statusCode, out int wireLength)
        where TUnit : unmanaged
        where TAlphabet : struct, IAlphabet<TUnit>
    {
        if (text.Length >= StatusCodeTable.ShortestText)
        {
            var slot = StatusCodeTable.CandidateSlot(default(TAlphabet).CodeKey(text));
            statusCode = slot.StatusCode;
            wireLength = slot.WireLength;

            // The text has this length, or two units less: one test for both.
            return ((wireLength - text.Length) & ~LineEndLength) == 0
                && default(TAlphabet).StartsWithRow(text, slot.Row, text.Length);
        }

        statusCode = 0;
        wireLength = 0;
        return false;
    }

    /// <summary>Whether the bytes begin with a canonical line, CRLF included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryMatchWire(ReadOnlySpan<byte> source, out int statusCode, out int wireLength)
    {
        if (source.Length >= StatusCodeTable.ShortestWire)
        {
            var slot = StatusCodeTable.CandidateSlot(default(Utf8Alphabet).CodeKey(source));
            statusCode = slot.StatusCode;
            wireLength = slot.WireLength;
            return source.Length >= wireLength && Utf8Alphabet.StartsWithWireRow(source, slot.Row, wireLength);
        }

        statusCode = 0;
        wireLength = 0;
        return false;
    }
}
