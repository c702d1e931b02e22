using System;

namespace SipStatus;

/// <summary>Compares and copies the lines of <see cref="StatusCodeTable"/> where there are no vectors.</summary>
internal static class LineUnits
{
    internal static bool AreEqual(ReadOnlySpan<byte> text, CodeSlot slot, int length) =>
        text.Slice(0, length).SequenceEqual(StatusCodeTable.Texts.Slice(slot.LineStart, length));

    internal static bool AreEqual(ReadOnlySpan<char> text, CodeSlot slot, int length) =>
        text.Slice(0, length).SequenceEqual(StatusTexts.WireLine(slot).AsSpan(0, length));

    internal static bool TryCopy(int ordinal, Span<byte> destination, out int written)
    {
        var line = StatusCodeTable.WireLine(ordinal);
        written = line.TryCopyTo(destination) ? line.Length : 0;
        return written > 0;
    }
}
