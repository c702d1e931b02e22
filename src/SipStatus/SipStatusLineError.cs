using System;
using System.ComponentModel;

namespace SipStatus;

/// <summary>
/// Why and where a text is not a Status-Line. The default value is "no error".
/// </summary>
/// <remarks>Two errors are equal if kind and offset are. The type is immutable and safe for any thread.</remarks>
[TypeConverter(typeof(SipAnswerTypeConverter))]
public readonly partial struct SipStatusLineError : IEquatable<SipStatusLineError>
{
    internal SipStatusLineError(SipStatusLineErrorKind kind, int offset)
    {
        Kind = kind;
        Offset = offset;
    }

    /// <summary>
    /// The element of the grammar that the text breaks; <see cref="SipStatusLineErrorKind.None"/> if there is no error.
    /// </summary>
    public SipStatusLineErrorKind Kind { get; }

    /// <summary>
    /// The length of the longest prefix of the input that begins some valid text, in units of the input (bytes of UTF-8, UTF-16
    /// characters of a string): the index of the first wrong unit, or the length of the input if it merely ends too early.
    /// </summary>
    /// <remarks>
    /// When a line is read from a stream, CRLFs before the line count. An offset beyond <see cref="int.MaxValue"/> is given as
    /// <see cref="int.MaxValue"/>.
    /// </remarks>
    public int Offset { get; }

    /// <summary>The error in words, as in the message of a <see cref="FormatException"/> but without the text.</summary>
    /// <returns>
    /// For example <c>Status-Code of three digits from 100 to 699 expected at offset 8</c>; <c>no error</c> for the default value.
    /// </returns>
    public override string ToString() => Kind == SipStatusLineErrorKind.None ? "no error" : $"{Rule} at offset {Offset}";

    /// <summary>Compares two errors.</summary>
    /// <param name="other">The other error.</param>
    /// <returns><see langword="true"/> if kind and offset are equal.</returns>
    public bool Equals(SipStatusLineError other) => Kind == other.Kind && Offset == other.Offset;

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is an equal <see cref="SipStatusLineError"/>.</returns>
    public override bool Equals(object? obj) => obj is SipStatusLineError other && Equals(other);

    /// <summary>A hash code of kind and offset.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => (Offset, (int)Kind).GetHashCode();

    /// <summary>Whether two errors are equal.</summary>
    /// <param name="left">The first error.</param>
    /// <param name="right">The second error.</param>
    /// <returns><see langword="true"/> if kind and offset are equal.</returns>
    public static bool operator ==(SipStatusLineError left, SipStatusLineError right) => left.Equals(right);

    /// <summary>Whether two errors differ.</summary>
    /// <param name="left">The first error.</param>
    /// <param name="right">The second error.</param>
    /// <returns><see langword="true"/> if kind or offset differ.</returns>
    public static bool operator !=(SipStatusLineError left, SipStatusLineError right) => !left.Equals(right);

    private string Rule => Kind switch
    {
        SipStatusLineErrorKind.SipVersion => "SIP-Version SIP/2.0 expected",
        SipStatusLineErrorKind.Space => "SP expected",
        SipStatusLineErrorKind.StatusCode => "Status-Code of three digits from 100 to 699 expected",
        SipStatusLineErrorKind.ReasonPhrase => "character not allowed in Reason-Phrase, or Reason-Phrase unfinished,",
        SipStatusLineErrorKind.LineEnd => "CRLF, and nothing behind it, expected",
        _ => "line longer than the bound",
    };

    /// <summary>The same error in a text that has more units before it.</summary>
    internal SipStatusLineError Behind(long skipped) =>
        Kind == SipStatusLineErrorKind.None ? default : new(Kind, (int)Math.Min(skipped + Offset, int.MaxValue));
}
