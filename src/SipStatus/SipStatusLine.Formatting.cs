using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SipStatus;

public readonly partial struct SipStatusLine : IFormattable
{
    /// <summary>The line in text form.</summary>
    /// <returns>
    /// <c>SIP/2.0 486 Busy Here</c>; the empty string for <c>default(SipStatusLine)</c>. The text of a line with a registered code and its
    /// canonical phrase is made once and is the same string ever after.
    /// </returns>
    public override string ToString() => _customPhrase is null && StatusTexts.FindLine(_statusCode.Value) is { } text ? text : MakeText();

    /// <summary>Writes the line in text form into characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the method returns <see langword="false"/>.</param>
    /// <returns>
    /// <see langword="false"/> if the text does not fit: nothing is written then. The text of the default value is empty.
    /// </returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        TryFormat<char, Utf16Text>(destination, out charsWritten);

    /// <summary>Writes the line in text form in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 if the method returns <see langword="false"/>.</param>
    /// <returns>
    /// <see langword="false"/> if the text does not fit: nothing is written then. The text of the default value is empty.
    /// </returns>
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

        // The phrase first: if it does not fit, nothing has been written.
        if (destination.Length < StatusLineLayout.PhraseStart
            || !encoding.TryWrite(ReasonPhrase.AsSpan(), destination.Slice(StatusLineLayout.PhraseStart), out var phraseLength))
        {
            return false;
        }

        Span<byte> beforePhrase = stackalloc byte[StatusLineLayout.PhraseStart];
        StatusLineLayout.WriteBeforePhrase(_statusCode, beforePhrase);
        encoding.TryWriteAscii(beforePhrase, destination, out _);
        written = StatusLineLayout.PhraseStart + phraseLength;
        return true;
    }

    /// <summary>The length of the line in wire form, its CRLF counted.</summary>
    /// <returns>The number of bytes that <see cref="TryWrite"/> writes; 0 for <c>default(SipStatusLine)</c>.</returns>
    /// <exception cref="OverflowException">The number is greater than <see cref="int.MaxValue"/>.</exception>
    public int GetByteCount()
    {
        if (HasCanonicalText(out var ordinal))
        {
            return StatusCodeTable.WireLength(ordinal);
        }

        return _statusCode == default
            ? 0
            : StatusLineLayout.WireLength(Utf8Text.ByteCount(ReasonPhrase.AsSpan()));
    }

    /// <summary>Writes the line in wire form: UTF-8, with CRLF.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 if the method returns <see langword="false"/>.</param>
    /// <returns>
    /// <see langword="false"/> if the line does not fit: nothing is written then. <see cref="GetByteCount"/> tells the room it needs.
    /// </returns>
    /// <exception cref="InvalidOperationException">The line is <c>default(SipStatusLine)</c>.</exception>
    public bool TryWrite(Span<byte> destination, out int bytesWritten)
    {
        if (HasCanonicalText(out var ordinal))
        {
            return LineBlocks.TryCopy(ordinal, destination, out bytesWritten);
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
        if (destination.Length < StatusLineLayout.LineEndLength
            || !TryFormat(destination.Slice(0, destination.Length - StatusLineLayout.LineEndLength), out int textLength))
        {
            return false;
        }

        StatusLineLayout.LineEnd.CopyTo(destination.Slice(textLength));
        bytesWritten = textLength + StatusLineLayout.LineEndLength;
        return true;
    }

    /// <summary>Writes the line in wire form: UTF-8, with CRLF.</summary>
    /// <param name="destination">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// The line is <c>default(SipStatusLine)</c>, or <paramref name="destination"/> gives less room than it is asked for.
    /// </exception>
    /// <exception cref="OverflowException">The line takes more than <see cref="int.MaxValue"/> bytes.</exception>
    public void WriteTo(IBufferWriter<byte> destination)
    {
        if (destination is null)
        {
            Throw.ArgumentNull(nameof(destination));
        }

        int bytesWritten;
        var isWritten = HasCanonicalText(out var ordinal)
            ? LineBlocks.TryCopy(ordinal, destination.GetSpan(StatusCodeTable.WireLength(ordinal)), out bytesWritten)
            : TryWriteParts(destination.GetSpan(GetByteCount()), out bytesWritten);
        if (!isWritten)
        {
            Throw.WriterGaveTooLittle();
        }

        destination.Advance(bytesWritten);
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        GeneralFormat.Check(format.AsSpan(), Throw.StatusLineFormats);
        return ToString();
    }

    // Not inlined: a text that is there already must not pay for the stack that this needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string MakeText()
    {
        if (_customPhrase is null && StatusTexts.MakeLine(_statusCode.Value) is { } text)
        {
            return text;
        }

        return _statusCode == default
            ? ""
            : string.Concat(StatusLineLayout.VersionAndSpaceText, _statusCode.ToString("D"), " ", ReasonPhrase);
    }
}
