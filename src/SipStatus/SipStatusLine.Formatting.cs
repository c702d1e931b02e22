using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SipStatus;

#if NET
public readonly partial struct SipStatusLine : ISpanFormattable, IUtf8SpanFormattable
#else
public readonly partial struct SipStatusLine : IFormattable
#endif
{
    private const int PrefixLength = 12; // "SIP/2.0 486 "
    private const int CodeStart = 8;

    private static ReadOnlySpan<byte> VersionAndSpace => "SIP/2.0 "u8;

    private static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    /// <summary>The line in text form.</summary>
    /// <returns>
    /// <c>SIP/2.0 486 Busy Here</c>; the empty string for <c>default(SipStatusLine)</c>. The text of a line with a registered code and its
    /// canonical phrase is made once and is the same string ever after.
    /// </returns>
    public override string ToString() => _customPhrase is null && StatusTexts.FindLine(_statusCode.Value) is { } text ? text : MakeText();

    /// <summary>Writes the line in text form into characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where the method returns <see langword="false"/>.</param>
    /// <returns><see langword="false"/> where the text does not fit: nothing is written then. The text of the default value is empty.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        TryFormat<char, Utf16Text>(destination, out charsWritten);

    /// <summary>Writes the line in text form in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where the method returns <see langword="false"/>.</param>
    /// <returns><see langword="false"/> where the text does not fit: nothing is written then. The text of the default value is empty.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) =>
        TryFormat<byte, Utf8Text>(utf8Destination, out bytesWritten);

    private bool TryFormat<TUnit, TEncoding>(Span<TUnit> destination, out int written)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var encoding = default(TEncoding);
        written = 0;
        if (HasCanonicalText(out var ordinal))
        {
            return encoding.TryWriteAscii(StatusCodeTable.TextLine(ordinal), destination, out written);
        }

        if (_statusCode == default)
        {
            return true;
        }

        // The phrase first: where it does not fit, nothing has been written.
        if (destination.Length < PrefixLength
            || !encoding.TryWrite(ReasonPhrase.AsSpan(), destination.Slice(PrefixLength), out var phraseLength))
        {
            return false;
        }

        Span<byte> prefix = stackalloc byte[PrefixLength];
        VersionAndSpace.CopyTo(prefix);
        _statusCode.WriteDigits(prefix.Slice(CodeStart));
        prefix[PrefixLength - 1] = (byte)' ';
        encoding.TryWriteAscii(prefix, destination, out _);
        written = PrefixLength + phraseLength;
        return true;
    }

    /// <summary>The length of the line in wire form, its CRLF counted.</summary>
    /// <returns>The number of bytes that <see cref="TryWrite"/> writes; 0 for <c>default(SipStatusLine)</c>.</returns>
    public int GetByteCount()
    {
        if (HasCanonicalText(out var ordinal))
        {
            return StatusCodeTable.WireLength(ordinal);
        }

        return _statusCode == default ? 0 : PrefixLength + Utf8Text.GetByteCount(ReasonPhrase.AsSpan()) + LineEnd.Length;
    }

    /// <summary>Writes the line in wire form: UTF-8, with CRLF.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where the method returns <see langword="false"/>.</param>
    /// <returns>
    /// <see langword="false"/> where the line does not fit: nothing is written then. <see cref="GetByteCount"/> tells the room it needs.
    /// </returns>
    /// <exception cref="InvalidOperationException">The line is <c>default(SipStatusLine)</c>.</exception>
    public bool TryWrite(Span<byte> destination, out int bytesWritten)
    {
        if (HasCanonicalText(out var ordinal))
        {
            return Utf8Text.TryWriteRow(ordinal, destination, out bytesWritten);
        }

        return TryWriteParts(destination, out bytesWritten);
    }

    private bool TryWriteParts(Span<byte> destination, out int bytesWritten)
    {
        if (_statusCode == default)
        {
            Throw.NoLineToWrite();
        }

        bytesWritten = 0;
        if (destination.Length < LineEnd.Length
            || !TryFormat(destination.Slice(0, destination.Length - LineEnd.Length), out int textLength))
        {
            return false;
        }

        LineEnd.CopyTo(destination.Slice(textLength));
        bytesWritten = textLength + LineEnd.Length;
        return true;
    }

    /// <summary>Writes the line in wire form: UTF-8, with CRLF.</summary>
    /// <param name="destination">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The line is <c>default(SipStatusLine)</c>.</exception>
    public void WriteTo(IBufferWriter<byte> destination)
    {
        if (destination is null)
        {
            Throw.ArgumentNull(nameof(destination));
        }

        if (_statusCode == default)
        {
            Throw.NoLineToWrite();
        }

        int bytesWritten;
        if (HasCanonicalText(out var ordinal))
        {
            Utf8Text.TryWriteRow(ordinal, destination.GetSpan(StatusCodeTable.WireLength(ordinal)), out bytesWritten);
        }
        else
        {
            TryWriteParts(destination.GetSpan(GetByteCount()), out bytesWritten);
        }

        destination.Advance(bytesWritten);
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format.AsSpan());
        return ToString();
    }

#if NET
    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(utf8Destination, out bytesWritten);
    }
#endif

    // Not inlined: the text that is there already stays free of what this needs of the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string MakeText()
    {
        if (_customPhrase is null && StatusTexts.MakeLine(_statusCode.Value) is { } text)
        {
            return text;
        }

        return _statusCode == default ? "" : string.Concat("SIP/2.0 ", _statusCode.ToString("D"), " ", ReasonPhrase);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format.Length > 1 || (format.Length == 1 && format[0] is not ('G' or 'g')))
        {
            Throw.BadLineFormat();
        }
    }
}
