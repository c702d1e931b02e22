using System;
using System.Buffers;

namespace SipStatus;

public readonly partial struct SipReason : IFormattable
{
    // A longer text is built in a rented array.
    private const int StackLength = 256;

    /// <summary>
    /// The canonical text of the reason: what stands after <c>Reason:</c> in a message. It reads back as an equal reason in every style.
    /// </summary>
    /// <returns>
    /// Protocol, cause, text, location and the other parameters as they came, without white space between them, such as
    /// <c>Q.850;cause=16;text="Terminated"</c>; the empty string for the default value. To send several reasons in one header field, put
    /// commas between them.
    /// </returns>
    /// <exception cref="OverflowException">The text has more than <see cref="int.MaxValue"/> characters.</exception>
    public override string ToString() => ToString(without: null);

    /// <summary>Writes the canonical text into characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the method returns <see langword="false"/>.</param>
    /// <returns>
    /// <see langword="false"/> if the text does not fit: nothing is written then. The text of the default value is empty.
    /// </returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (Write(default, null) > destination.Length)
        {
            return false;
        }

        charsWritten = (int)Write(destination, null);
        return true;
    }

    /// <summary>Writes the canonical text in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 if the method returns <see langword="false"/>.</param>
    /// <returns>
    /// <see langword="false"/> if the text does not fit: nothing is written then. The text of the default value is empty.
    /// </returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        bytesWritten = 0;
        var charCount = Write(default, null);
        if (charCount > utf8Destination.Length)
        {
            return false;
        }

        var length = (int)charCount;
        var rented = length > StackLength ? ArrayPool<char>.Shared.Rent(length) : null;
        var text = rented is null ? stackalloc char[StackLength] : rented;
        Write(text, null);
        var fits = default(Utf8Text).TryWrite(text.Slice(0, length), utf8Destination, out bytesWritten);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return fits;
    }

    private string ToString(string? without)
    {
        var length = checked((int)Write(default, without));
        var rented = length > StackLength ? ArrayPool<char>.Shared.Rent(length) : null;
        var text = rented is null ? stackalloc char[StackLength] : rented;
        Write(text, without);
        var result = text.Slice(0, length).ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    // Returns the length of the text, and writes it if it fits.
    private long Write(Span<char> destination, string? without)
    {
        var writer = new ReasonWriter(destination);
        var protocol = ReadProtocol(out var reader);
        writer.Append(_protocolAndOne > 0 ? ReasonProtocols.NameOf(_protocolAndOne - 1).AsSpan() : protocol);
        if (Cause is { } cause && !IsName(CauseName.AsSpan(), without))
        {
            writer.Append(";cause=".AsSpan());
            writer.AppendNumber(cause);
        }

        if (HasText && !IsName(TextName.AsSpan(), without))
        {
            writer.Append(";text=".AsSpan());
            writer.AppendQuoted(WrittenText, TextForm);
        }

        if (Location is { } location && !IsName(LocationName.AsSpan(), without))
        {
            writer.Append(";location=".AsSpan());
            writer.Append(location.Token.AsSpan());
        }

        var parts = new Parts(_protocolAndOne - 1);
        while (reader.TryReadParameter(out var parameter))
        {
            if (!parts.TryTake<char, Utf16Text>(Source, parameter) && !IsName(NameOf(parameter), without))
            {
                AppendOther(ref writer, parameter);
            }
        }

        return writer.Length;
    }

    private void AppendOther(ref ReasonWriter writer, ReasonParameter parameter)
    {
        writer.Append(";".AsSpan());
        writer.Append(NameOf(parameter));
        if (!parameter.HasValue)
        {
            return;
        }

        writer.Append("=".AsSpan());
        if (parameter.Form == ReasonParameterForm.Plain && ReasonText.IsPlain(ValueOf(parameter)))
        {
            writer.Append(ValueOf(parameter));
        }
        else
        {
            writer.AppendQuoted(ValueOf(parameter), parameter.Form);
        }
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        GeneralFormat.Check(format.AsSpan(), ReasonThrow.OnlyFormat);
        return ToString();
    }
}
