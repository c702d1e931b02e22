using System;

namespace SipStatus;

/// <summary>The lines of the table, where there are no vectors.</summary>
internal static class LineBlocks
{
    internal static bool AreEqual(ReadOnlySpan<byte> text, CodeSlot slot, int length) => LineUnits.AreEqual(text, slot, length);

    internal static bool AreEqual(ReadOnlySpan<char> text, CodeSlot slot, int length) => LineUnits.AreEqual(text, slot, length);

    internal static bool AreEqualInBlocks(ReadOnlySpan<byte> source, CodeSlot slot, int length) =>
        LineUnits.AreEqual(source, slot, length);

    internal static bool AreEqualInBlocks(ReadOnlySpan<char> source, CodeSlot slot, int length) =>
        LineUnits.AreEqual(source, slot, length);

    internal static ReadOnlySpan<byte> PhraseIn(ReadOnlySpan<byte> text, int phraseLength) =>
        text.Slice(StatusLineLayout.PhraseStart, phraseLength);

    internal static bool TryCopy(int ordinal, Span<byte> destination, out int written) =>
        LineUnits.TryCopy(ordinal, destination, out written);
}
