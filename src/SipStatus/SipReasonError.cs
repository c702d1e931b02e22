using System;
using System.ComponentModel;

namespace SipStatus;

/// <summary>Why and where a text is not a value of a Reason header field, or not a list of them. The default value is "no error".</summary>
/// <remarks>Two errors are equal if kind and offset are. The type is immutable and safe for any thread.</remarks>
[TypeConverter(typeof(SipAnswerTypeConverter))]
public readonly partial struct SipReasonError : IEquatable<SipReasonError>
{
    internal SipReasonError(SipReasonErrorKind kind, int offset)
    {
        Kind = kind;
        Offset = offset;
    }

    /// <summary>The element of the grammar that the text breaks; <see cref="SipReasonErrorKind.None"/> if there is no error.</summary>
    public SipReasonErrorKind Kind { get; }

    /// <summary>
    /// The length of the longest prefix of the input that begins some valid text, in units of the input (bytes of UTF-8, UTF-16
    /// characters of a string): the index of the first wrong unit, or the length of the input if it merely ends too early.
    /// </summary>
    public int Offset { get; }

    /// <summary>The error in words, as in the message of a <see cref="FormatException"/> but without the text.</summary>
    /// <returns>For example <c>name of a parameter expected at offset 4</c>; <c>no error</c> for the default value.</returns>
    public override string ToString() => Kind == SipReasonErrorKind.None ? "no error" : $"{Rule} at offset {Offset}";

    /// <summary>Compares two errors.</summary>
    /// <param name="other">The other error.</param>
    /// <returns><see langword="true"/> if kind and offset are equal.</returns>
    public bool Equals(SipReasonError other) => Kind == other.Kind && Offset == other.Offset;

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is an equal <see cref="SipReasonError"/>.</returns>
    public override bool Equals(object? obj) => obj is SipReasonError other && Equals(other);

    /// <summary>A hash code of kind and offset.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => (Offset, (int)Kind).GetHashCode();

    /// <summary>Whether two errors are equal.</summary>
    /// <param name="left">The first error.</param>
    /// <param name="right">The second error.</param>
    /// <returns><see langword="true"/> if kind and offset are equal.</returns>
    public static bool operator ==(SipReasonError left, SipReasonError right) => left.Equals(right);

    /// <summary>Whether two errors differ.</summary>
    /// <param name="left">The first error.</param>
    /// <param name="right">The second error.</param>
    /// <returns><see langword="true"/> if kind or offset differ.</returns>
    public static bool operator !=(SipReasonError left, SipReasonError right) => !left.Equals(right);

    private string Rule => Kind switch
    {
        SipReasonErrorKind.Protocol => "protocol (a token such as SIP or Q.850) expected",
        SipReasonErrorKind.Separator => "semicolon, or the end of the value, expected",
        SipReasonErrorKind.ParameterName => "name of a parameter expected",
        SipReasonErrorKind.ParameterValue => "value of a parameter expected, or the end of its quoted string,",
        _ => "line end followed by white space expected",
    };
}
