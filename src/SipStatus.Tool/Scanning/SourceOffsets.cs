using System;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Where in a file something stands that was found in its text: in UTF-16, which is read as UTF-8, the two differ. Blocks and the places in
/// them are asked for in ascending order.
/// </summary>
internal sealed class SourceOffsets(bool isUtf16)
{
    private long _offset;
    private int _position;

    /// <summary>The offset of a place in the block.</summary>
    public long At(ReadOnlySpan<byte> block, int position)
    {
        _offset += LengthOf(block[_position..position]);
        _position = position;
        return _offset;
    }

    /// <summary>Ends the block at a place, where the next one begins.</summary>
    public long EndAt(ReadOnlySpan<byte> block, int position)
    {
        var offset = At(block, position);
        _position = 0;
        return offset;
    }

    /// <summary>How many bytes of the file a text is.</summary>
    public long LengthOf(ReadOnlySpan<byte> text)
    {
        if (!isUtf16)
        {
            return text.Length;
        }

        // A character of four bytes is two units, and every other one.
        var units = 0L;
        foreach (var unit in text)
        {
            units += (unit & 0xC0) == 0x80 ? 0 : unit >= 0xF0 ? 2 : 1;
        }

        return units * sizeof(char);
    }
}
