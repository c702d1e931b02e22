namespace SipStatus;

/// <summary>
/// What recognises the canonical line of a code: an entry of <see cref="StatusCodeTable.CodeSlots"/>, as the generator packs it in its
/// Writing/StatusCodeTableEmitter.cs.
/// </summary>
internal readonly struct CodeSlot(uint entry)
{
    /// <summary>The slot of a text that is too short to have a code: no such text is as long as its line, so none matches.</summary>
    internal static CodeSlot None => new(uint.MaxValue);

    /// <summary>The code.</summary>
    internal int StatusCode => (int)(entry & 0x3FF);

    /// <summary>Where the line begins in <see cref="StatusCodeTable.Texts"/>.</summary>
    internal int LineStart => (int)((entry >> 10) & 0xFFFF);

    /// <summary>The length of the line in wire form, its CRLF counted.</summary>
    internal int WireLength => (int)(entry >> 26);

    /// <summary>The length of the phrase.</summary>
    internal int PhraseLength => WireLength - StatusLineLayout.PhraseStart - StatusLineLayout.LineEndLength;
}
