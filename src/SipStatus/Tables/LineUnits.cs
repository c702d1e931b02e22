using System;

namespace SipStatus;

/// <summary>Compares and copies the lines of <see cref="StatusCodeTable"/> where there are no vectors.</summary>
internal static class LineUnits
{
    internal static bool AreEqual(ReadOnlySpan<byte> text, int row, int length) =>
        text.Slice(0, length).SequenceEqual(StatusCodeTable.Row(row).Slice(0, length));

    internal static bool AreEqual(ReadOnlySpan<char> text, int row, int length) =>
        text.Slice(0, length).SequenceEqual(StatusTexts.WireLine(row).AsSpan(0, length));

    internal static bool TryCopy(int row, Span<byte> destination, out int written)
    {
        var line = StatusCodeTable.Row(row).Slice(0, StatusCodeTable.WireLength(row));
        written = line.TryCopyTo(destination) ? line.Length : 0;
        return written > 0;
    }
}
