using System;

namespace SipStatus;

/// <summary>
/// What differs between text in UTF-8 and text in UTF-16. Everything else is written once, generic over this interface. The two
/// encodings are structs, so that the JIT compiles each use without a virtual call.
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

    /// <summary>Whether the text begins with these ASCII bytes.</summary>
    bool StartsWithAscii(ReadOnlySpan<TUnit> text, ReadOnlySpan<byte> ascii);

    /// <summary>Makes a string; what is not well-formed becomes U+FFFD.</summary>
    string Decode(ReadOnlySpan<TUnit> text);

    /// <summary>Writes ASCII bytes, all or nothing.</summary>
    bool TryWriteAscii(ReadOnlySpan<byte> ascii, Span<TUnit> destination, out int written);

    /// <summary>Writes well-formed UTF-16 text, all or nothing.</summary>
    bool TryWrite(ReadOnlySpan<char> text, Span<TUnit> destination, out int written);
}
