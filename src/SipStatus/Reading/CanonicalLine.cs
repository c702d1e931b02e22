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
    /// Whether the text is a canonical line, with or without CRLF. If not it may still be a line.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsText<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, out CodeSlot slot)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        slot = text.Length >= StatusCodeTable.ShortestText ? StatusCodeTable.CandidateSlot(default(TEncoding).CodeKey(text)) : CodeSlot.None;

        // The text has this length, or two units less: one test for both.
        return ((slot.WireLength - text.Length) & ~LineEndLength) == 0
            && default(TEncoding).StartsWithRow(text, slot.Row, text.Length);
    }

    /// <summary>Whether the bytes begin with a canonical line, CRLF included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWire(ReadOnlySpan<byte> source, out CodeSlot slot)
    {
        slot = source.Length >= StatusCodeTable.ShortestWire ? StatusCodeTable.CandidateSlot(default(Utf8Text).CodeKey(source)) : CodeSlot.None;
        return source.Length >= slot.WireLength && Utf8Text.StartsWithWireRow(source, slot.Row, slot.WireLength);
    }
}
