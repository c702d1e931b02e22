using System;

namespace SipStatus;

/// <summary>The lines of the table, where there are no vectors.</summary>
internal static class LineBlocks
{
    internal static bool AreEqual(ReadOnlySpan<byte> text, int row, int length) => LineUnits.AreEqual(text, row, length);

    internal static bool AreEqual(ReadOnlySpan<char> text, int row, int length) => LineUnits.AreEqual(text, row, length);

    internal static bool AreEqualInWireForm(ReadOnlySpan<byte> source, int row, int length) => LineUnits.AreEqual(source, row, length);

    internal static bool AreEqualInWireForm(ReadOnlySpan<char> source, int row, int length) => LineUnits.AreEqual(source, row, length);

    internal static ReadOnlySpan<byte> PhraseIn(ReadOnlySpan<byte> text, int phraseLength) =>
        text.Slice(StatusLineLayout.PhraseStart, phraseLength);

    internal static bool TryCopy(int row, Span<byte> destination, out int written) => LineUnits.TryCopy(row, destination, out written);
}
