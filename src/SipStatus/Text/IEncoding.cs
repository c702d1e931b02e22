using System;

namespace SipStatus;

/// <summary>
/// What differs between text in UTF-8 and text in UTF-16. Everything else is written once, generic over this interface;
/// the two encodings are structs, so that the JIT compiles each use without a virtual call.
/// </summary>
internal interface IEncoding<TUnit>
    where TUnit : unmanaged
{
    /// <summary>The value of one unit.</summary>
    int At(ReadOnlySpan<TUnit> text, int index);

    /// <summary>
    /// Measures the well-formed character outside ASCII that begins at an index. Where there is none, tells how many units
    /// from the index on could still begin one.
    /// </summary>
    bool TryMeasureNonAscii(ReadOnlySpan<TUnit> text, int index, out int length);

    /// <summary>
    /// The four units from <see cref="StatusCodeTable.CodeStart"/> on, as a little-endian number of four bytes. The text has them. Where one is
    /// not ASCII the number is any number.
    /// </summary>
    uint CodeKey(ReadOnlySpan<TUnit> text);

    /// <summary>
    /// Whether the text begins with the first units of a row of the table. Both have that many, and at least
    /// <see cref="StatusCodeTable.ShortestText"/>.
    /// </summary>
    bool StartsWithRow(ReadOnlySpan<TUnit> text, int row, int length);

    /// <summary>Whether the text begins with these ASCII bytes.</summary>
    bool StartsWithAscii(ReadOnlySpan<TUnit> text, ReadOnlySpan<byte> ascii);

    /// <summary>Whether the text is the phrase of a row of the table, in any letter case.</summary>
    bool EqualsPhraseIgnoreCase(ReadOnlySpan<TUnit> text, int row);

    /// <summary>Makes a string; what is not well-formed becomes U+FFFD.</summary>
    string Decode(ReadOnlySpan<TUnit> text);

    /// <summary>Writes ASCII bytes, all or nothing.</summary>
    bool TryWriteAscii(ReadOnlySpan<byte> ascii, Span<TUnit> destination, out int written);

    /// <summary>Writes well-formed UTF-16 text, all or nothing.</summary>
    bool TryWrite(ReadOnlySpan<char> text, Span<TUnit> destination, out int written);
}
