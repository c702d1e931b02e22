using System;

namespace SipStatus;

/// <summary>
/// An encoding whose text can be compared with the lines and phrases of <see cref="StatusCodeTable"/>, which are in ASCII.
/// </summary>
internal interface ITableEncoding<TUnit> : IEncoding<TUnit>
    where TUnit : unmanaged
{
    /// <summary>
    /// The four units from <see cref="StatusLineLayout.CodeStart"/> on, as a number of four bytes in the processor's order. The text is
    /// long enough. If a unit is not ASCII, the result may be any number.
    /// </summary>
    uint CodeKey(ReadOnlySpan<TUnit> text);

    /// <summary>
    /// Whether the text begins with the first units of a canonical line. Text and line have at least that many, which is at least
    /// <see cref="StatusCodeTable.ShortestText"/>.
    /// </summary>
    bool StartsWithLine(ReadOnlySpan<TUnit> text, CodeSlot slot, int length);

    /// <summary>Whether the source begins with a canonical line in wire form. It is at least as long.</summary>
    bool StartsWithWireLine(ReadOnlySpan<TUnit> source, CodeSlot slot);

    /// <summary>Whether the text is the phrase of a row, in any letter case.</summary>
    bool EqualsPhraseIgnoreCase(ReadOnlySpan<TUnit> text, int row);
}
