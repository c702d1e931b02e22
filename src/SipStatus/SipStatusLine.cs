using System;
using System.ComponentModel;

namespace SipStatus;

/// <summary>
/// A Status-Line, the first line of a SIP response: <c>SIP/2.0 486 Busy Here</c> (RFC 3261, section 7.2). Immutable.
/// </summary>
/// <remarks>
/// <para>
/// <b>Text form and wire form.</b> <see cref="Parse(string)"/>, <see cref="TryParse(string?, out SipStatusLine)"/>,
/// <see cref="ToString()"/> and <see cref="TryFormat(Span{char}, out int)"/> use the text form, without CRLF.
/// <see cref="Read(ReadOnlySpan{byte}, out SipStatusLine, out int)"/>, <see cref="TryWrite"/> and <see cref="WriteTo"/> use the wire form,
/// with CRLF. What is written is always canonical: <c>SIP/2.0</c> in upper case, three digits, one SP between the elements, also
/// before an empty phrase.
/// </para>
/// <para><b>Equality</b> is that of code and phrase, the phrase compared ordinally. RFC 3261, section 7.2, lets a client ignore the phrase:
/// compare <see cref="StatusCode"/> to decide what a response means.</para>
/// <para>
/// <b>Default.</b> <c>default(SipStatusLine)</c> is no line: its code is <c>default(SipStatusCode)</c>, its phrase and its text are empty,
/// and <see cref="TryWrite"/> and <see cref="WriteTo"/> throw.
/// </para>
/// <para><b>Threads.</b> Every member may be called from any thread at any time.</para>
/// </remarks>
/// <example>
/// <code>
/// SipStatusLine line = SipStatusLine.Parse("SIP/2.0 486 Busy Here");
/// Console.WriteLine(line.StatusCode.IsClientError);                       // True
/// Console.WriteLine(new SipStatusLine(SipStatusCode.OK));                 // SIP/2.0 200 OK
/// Console.WriteLine(new SipStatusLine(SipStatusCode.Decline, "Nope"));    // SIP/2.0 603 Nope
/// </code>
/// </example>
[TypeConverter(typeof(SipStatusLineTypeConverter))]
public readonly partial struct SipStatusLine : IEquatable<SipStatusLine>
{
    private readonly SipStatusCode _statusCode;

    // Null stands for the canonical phrase of the code. A phrase that equals it is always kept as null, so that a canonical line
    // needs no string, and the default value is equal only to itself.
    private readonly string? _customPhrase;

    /// <summary>Makes the line of a code with its canonical Reason-Phrase.</summary>
    /// <param name="statusCode">The code; if it is not registered the phrase is empty.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is <c>default(SipStatusCode)</c>.</exception>
    public SipStatusLine(SipStatusCode statusCode)
    {
        if (statusCode == default)
        {
            Throw.StatusLineNeedsCode(nameof(statusCode));
        }

        _statusCode = statusCode;
    }

    /// <summary>Makes the line of a code with a custom Reason-Phrase.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="reasonPhrase">
    /// The phrase; it may be empty. Characters that the grammar of RFC 3261 does not list, such as <c>"</c>, are accepted, since receivers
    /// read them. Characters that could split the response in two are refused.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is <c>default(SipStatusCode)</c>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reasonPhrase"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="reasonPhrase"/> holds a control character (U+0000 to U+001F but HTAB, or U+007F) or an unpaired surrogate.
    /// </exception>
    public SipStatusLine(SipStatusCode statusCode, string reasonPhrase)
        : this(statusCode)
    {
        if (reasonPhrase is null)
        {
            Throw.ArgumentNull(nameof(reasonPhrase));
        }

        var fault = PhraseUnits.FindFault<char, Utf16Text>(reasonPhrase.AsSpan());
        if (fault < reasonPhrase.Length)
        {
            Throw.ReasonPhraseWouldSplit(nameof(reasonPhrase), fault);
        }

        _customPhrase = reasonPhrase == statusCode.ReasonPhrase ? null : reasonPhrase;
    }

    // For a phrase that is known to be valid; null stands for the canonical one.
    private SipStatusLine(string? customPhrase, SipStatusCode statusCode)
    {
        _statusCode = statusCode;
        _customPhrase = customPhrase;
    }

    /// <summary>Makes the line of a code with a custom Reason-Phrase, as the constructor does, but never throws.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="reasonPhrase">The phrase; it may be empty.</param>
    /// <param name="line">The line; <see langword="default"/> if there is none.</param>
    /// <returns>
    /// <see langword="false"/> if the code is <c>default(SipStatusCode)</c>, or the phrase is <see langword="null"/> or holds a control
    /// character (U+0000 to U+001F but HTAB, or U+007F) or an unpaired surrogate.
    /// </returns>
    public static bool TryCreate(SipStatusCode statusCode, string? reasonPhrase, out SipStatusLine line)
    {
        if (statusCode == default
            || reasonPhrase is null
            || PhraseUnits.FindFault<char, Utf16Text>(reasonPhrase.AsSpan()) < reasonPhrase.Length)
        {
            line = default;
            return false;
        }

        line = new SipStatusLine(reasonPhrase == statusCode.ReasonPhrase ? null : reasonPhrase, statusCode);
        return true;
    }

    /// <summary>
    /// Makes the line of a code with any text as Reason-Phrase, such as the message of an exception. Text from outside cannot keep an
    /// element from answering, and cannot split its answer.
    /// </summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="reasonPhrase">
    /// The text. Each run of line ends and control characters (U+0000 to U+001F but HTAB, U+007F to U+009F, U+2028 and U+2029) becomes one
    /// SP, an unpaired surrogate becomes U+FFFD, and white space at the ends is left out. If nothing remains, or the text is
    /// <see langword="null"/>, the phrase is the canonical one. The text is never cut, although a transport may have a limit.
    /// </param>
    /// <returns>The line. A text that is a valid phrase is used as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is <c>default(SipStatusCode)</c>.</exception>
    /// <example>
    /// <code>
    /// SipStatusLine line = SipStatusLine.CreateSafe(SipStatusCode.ServerInternalError, "Disk full\r\nat /var");
    /// Console.WriteLine(line);   // SIP/2.0 500 Disk full at /var
    /// </code>
    /// </example>
    public static SipStatusLine CreateSafe(SipStatusCode statusCode, string? reasonPhrase)
    {
        var phrase = SafePhrase.Of(reasonPhrase);
        return phrase.Length == 0 ? new SipStatusLine(statusCode) : new SipStatusLine(statusCode, phrase);
    }

    /// <summary>Makes the line that the first tier has recognised.</summary>
    internal static SipStatusLine OfCanonicalLine(CodeSlot slot) => new(null, SipStatusCode.OfDigits(slot.StatusCode));

    /// <summary>Makes a line of what the grammar matched in a text.</summary>
    internal static SipStatusLine OfParts<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, StatusLineParts parts)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit> =>
        OfPhrase<TUnit, TEncoding>(SipStatusCode.OfDigits(parts.StatusCode), text.Slice(parts.PhraseStart, parts.PhraseLength));

    /// <summary>Makes a line of a code and a phrase that the grammar matched; what is not well-formed becomes U+FFFD.</summary>
    internal static SipStatusLine OfPhrase<TUnit, TEncoding>(SipStatusCode statusCode, ReadOnlySpan<TUnit> phrase)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var ordinal = StatusCodeTable.OrdinalOf(statusCode.Value);
        var canonical = ordinal >= 0 ? StatusCodeTable.Phrase(ordinal) : default;
        return phrase.Length == canonical.Length && default(TEncoding).StartsWithAscii(phrase, canonical)
            ? new SipStatusLine(null, statusCode)
            : new SipStatusLine(default(TEncoding).Decode(phrase), statusCode);
    }

    /// <summary>The Status-Code.</summary>
    public SipStatusCode StatusCode => _statusCode;

    /// <summary>The Reason-Phrase; it may be empty and is never <see langword="null"/>.</summary>
    public string ReasonPhrase => _customPhrase ?? _statusCode.ReasonPhrase;

    /// <summary>Whether the phrase is the canonical one; its bytes then need no encoding.</summary>
    private bool HasCanonicalText(out int ordinal)
    {
        ordinal = StatusCodeTable.OrdinalOf(_statusCode.Value);
        return _customPhrase is null && ordinal >= 0;
    }

    /// <summary>Compares two lines.</summary>
    /// <param name="other">The other line.</param>
    /// <returns><see langword="true"/> if the codes are equal and the phrases are, character by character.</returns>
    public bool Equals(SipStatusLine other) =>
        _statusCode == other._statusCode && string.Equals(_customPhrase, other._customPhrase, StringComparison.Ordinal);

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is an equal <see cref="SipStatusLine"/>.</returns>
    public override bool Equals(object? obj) => obj is SipStatusLine other && Equals(other);

    /// <summary>A hash code of code and phrase.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() =>
        _customPhrase is null
            ? _statusCode.Value
            : (_statusCode.Value, StringComparer.Ordinal.GetHashCode(_customPhrase)).GetHashCode();

    /// <summary>Whether two lines are equal.</summary>
    /// <param name="left">The first line.</param>
    /// <param name="right">The second line.</param>
    /// <returns><see langword="true"/> if code and phrase are equal.</returns>
    public static bool operator ==(SipStatusLine left, SipStatusLine right) => left.Equals(right);

    /// <summary>Whether two lines differ.</summary>
    /// <param name="left">The first line.</param>
    /// <param name="right">The second line.</param>
    /// <returns><see langword="true"/> if code or phrase differ.</returns>
    public static bool operator !=(SipStatusLine left, SipStatusLine right) => !left.Equals(right);
}
