using System;
using System.Runtime.CompilerServices;

namespace SipStatus;

/// <summary>
/// The first tier: the canonical line of a registered code. Comparing a text with the whole line proves version, code, grammar and
/// line end at once.
/// </summary>
internal static class CanonicalLine
{
    /// <summary>Whether the text is a canonical line, with or without CRLF. If not it may still be a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsText<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, out CodeSlot slot)
        where TUnit : unmanaged
        where TEncoding : struct, ITableEncoding<TUnit>
    {
        slot = text.Length >= StatusCodeTable.ShortestText
            ? StatusCodeTable.CandidateSlot(default(TEncoding).CodeKey(text))
            : CodeSlot.None;

        // The text has this length, or two units less: one test for both.
        return ((slot.WireLength - text.Length) & ~StatusLineLayout.LineEndLength) == 0
            && default(TEncoding).StartsWithLine(text, slot, text.Length);
    }

    /// <summary>Whether the source begins with a canonical line, CRLF included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWire<TUnit, TEncoding>(ReadOnlySpan<TUnit> source, out CodeSlot slot)
        where TUnit : unmanaged
        where TEncoding : struct, ITableEncoding<TUnit>
    {
        slot = source.Length >= StatusCodeTable.ShortestWire
            ? StatusCodeTable.CandidateSlot(default(TEncoding).CodeKey(source))
            : CodeSlot.None;
        return source.Length >= slot.WireLength && default(TEncoding).StartsWithWireLine(source, slot);
    }

    /// <summary>The same for a line that is not longer than a bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWire<TUnit, TEncoding>(ReadOnlySpan<TUnit> source, int maxLength, out CodeSlot slot)
        where TUnit : unmanaged
        where TEncoding : struct, ITableEncoding<TUnit> =>
        IsWire<TUnit, TEncoding>(source, out slot) && slot.WireLength <= maxLength;
}
