namespace SipStatus;

/// <summary>What recognises the canonical line of a code: an entry of <see cref="StatusCodeTable.CodeSlots"/>.</summary>
internal readonly struct CodeSlot(uint entry)
{
    private const uint LowestTenBits = 0x3FF;

    /// <summary>Recognises no line: its line is longer than any text that is too short to have a code.</summary>
    internal static CodeSlot None => new(uint.MaxValue);

    /// <summary>The code.</summary>
    internal int StatusCode => (int)(entry & LowestTenBits);

    /// <summary>The row that holds the line.</summary>
    internal int Row => (int)((entry >> 10) & LowestTenBits);

    /// <summary>The length of the line in wire form, its CRLF counted.</summary>
    internal int WireLength => (int)(entry >> 24);
}
