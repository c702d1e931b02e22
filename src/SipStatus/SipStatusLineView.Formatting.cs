using System;
using System.Buffers;

namespace SipStatus;

public readonly ref partial struct SipStatusLineView
{
    private const int LengthWithoutPhrase = StatusLineLayout.PhraseStart + StatusLineLayout.LineEndLength;

    /// <summary>The length of the line in wire form, its CRLF counted.</summary>
    /// <returns>The number of bytes that <see cref="TryWrite"/> writes; 0 for the default value.</returns>
    /// <exception cref="OverflowException">The number is greater than <see cref="int.MaxValue"/>.</exception>
    public int GetByteCount() => StatusCode == default ? 0 : StatusLineLayout.WireLength(ReasonPhrase.Length);

    /// <summary>
    /// Writes the line in wire form, with CRLF: version, code and white space in their canonical form, the phrase byte for byte, even if
    /// the bytes that were read are not UTF-8.
    /// </summary>
    /// <param name="destination">Where to write; it may overlap the buffer that holds the phrase.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 if the method returns <see langword="false"/>.</param>
    /// <returns>
    /// <see langword="false"/> if the line does not fit: nothing is written then. <see cref="GetByteCount"/> tells the room it needs.
    /// </returns>
    /// <exception cref="InvalidOperationException">The view is the default value.</exception>
    public bool TryWrite(Span<byte> destination, out int bytesWritten)
    {
        if (StatusCode == default)
        {
            Throw.NoLineToWrite();
        }

        bytesWritten = 0;
        if (destination.Length - LengthWithoutPhrase < ReasonPhrase.Length)
        {
            return false;
        }

        // The phrase first: the rest may overwrite the place where it stood.
        var phraseLength = ReasonPhrase.Length;
        ReasonPhrase.CopyTo(destination.Slice(StatusLineLayout.PhraseStart));
        StatusLineLayout.WriteBeforePhrase(StatusCode, destination);
        StatusLineLayout.LineEnd.CopyTo(destination.Slice(StatusLineLayout.PhraseStart + phraseLength));
        bytesWritten = LengthWithoutPhrase + phraseLength;
        return true;
    }

    /// <summary>Writes the line in wire form, as <see cref="TryWrite"/> does.</summary>
    /// <param name="destination">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// The view is the default value, or <paramref name="destination"/> gives less room than it is asked for.
    /// </exception>
    /// <exception cref="OverflowException">The line takes more than <see cref="int.MaxValue"/> bytes.</exception>
    public void WriteTo(IBufferWriter<byte> destination)
    {
        if (destination is null)
        {
            Throw.ArgumentNull(nameof(destination));
        }

        if (!TryWrite(destination.GetSpan(GetByteCount()), out var bytesWritten))
        {
            Throw.WriterGaveTooLittle();
        }

        destination.Advance(bytesWritten);
    }
}
