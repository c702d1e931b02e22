using System;

namespace SipStatus;

/// <summary>An encoding whose text can be compared with the rows of <see cref="StatusCodeTable"/>, which are in ASCII.</summary>
internal interface ITableEncoding<TUnit> : IEncoding<TUnit>
    where TUnit : unmanaged
{
    /// <summary>
    /// The four units from <see cref="StatusLineLayout.CodeStart"/> on, as a little-endian number of four bytes. The text is long enough.
    /// If a unit is not ASCII, the result may be any number.
    /// </summary>
    uint CodeKey(ReadOnlySpan<TUnit> text);

    /// <summary>
    /// Whether the text begins with the first units of a row. Text and row have at least that many, which is at least
    /// <see cref="StatusCodeTable.ShortestText"/>.
    /// </summary>
    bool StartsWithLine(ReadOnlySpan<TUnit> text, int row, int length);

    /// <summary>The same for a line in wire form, at least <see cref="StatusCodeTable.ShortestWire"/> long.</summary>
    bool StartsWithWireLine(ReadOnlySpan<TUnit> source, int row, int length);

    /// <summary>Whether the text is the phrase of a row, in any letter case.</summary>
    bool EqualsPhraseIgnoreCase(ReadOnlySpan<TUnit> text, int row);
}
