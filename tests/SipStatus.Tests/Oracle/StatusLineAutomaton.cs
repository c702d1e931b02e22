namespace SipStatus.Tests.Oracle;

/// <summary>What a unit of the input is.</summary>
internal enum OracleAlphabet
{
    Utf8,
    Utf16,
}

/// <summary>
/// The state machine of one Status-Line. Every state but the end can still reach a valid line, so the first unit refused stands
/// right after the longest prefix that begins some valid text.
/// </summary>
/// <remarks>The names in the comments are the rules of RFC 3261, section 25.1.</remarks>
internal sealed class StatusLineAutomaton(OracleAlphabet encoding, OracleStyles styles)
{
    private const int Tab = 0x09;
    private const int LineFeed = 0x0A;
    private const int CarriageReturn = 0x0D;

    /// <summary>What may come next.</summary>
    private enum Expected
    {
        SipVersion,
        SpaceAfterVersion,
        FirstDigit,
        SecondDigit,
        ThirdDigit,
        SpaceAfterCode,
        ReasonPhrase,
        FirstHexDigit,
        SecondHexDigit,
        Utf8Continuation,
        LowSurrogate,
        LineFeedAfterCarriageReturn,
        Nothing,
    }

    private Expected _expected = Expected.SipVersion;
    private int _taken;
    private int _phraseEnd;
    private Utf8Row _sequence;
    private int _sequenceTaken;

    /// <summary>The three digits read so far as a number.</summary>
    public int Code { get; private set; }

    /// <summary>Where the Reason-Phrase begins, counted from the start of the line.</summary>
    public int PhraseStart { get; private set; }

    /// <summary>The length of the Reason-Phrase in units.</summary>
    public int PhraseLength => _phraseEnd - PhraseStart;

    /// <summary>Whether the line end has been read, after which nothing may come.</summary>
    public bool HasSeenLineEnd => _expected == Expected.Nothing;

    /// <summary>Takes the next unit; anything but None means that no valid line begins so.</summary>
    public OracleErrorKind Take(int unit)
    {
        var error = _expected switch
        {
            Expected.SipVersion => TakeSipVersion(unit),
            Expected.SpaceAfterVersion => TakeSpaceAfterVersion(unit),
            Expected.FirstDigit => TakeFirstDigit(unit),
            Expected.SecondDigit => TakeDigit(unit, Expected.ThirdDigit),
            Expected.ThirdDigit => TakeThirdDigit(unit),
            Expected.SpaceAfterCode => TakeSpaceAfterCode(unit),
            Expected.ReasonPhrase => TakeReasonPhrase(unit),
            Expected.FirstHexDigit => TakeHexDigit(unit, Expected.SecondHexDigit),
            Expected.SecondHexDigit => TakeHexDigit(unit, Expected.ReasonPhrase),
            Expected.Utf8Continuation => TakeUtf8Continuation(unit),
            Expected.LowSurrogate => TakeLowSurrogate(unit),
            Expected.LineFeedAfterCarriageReturn => TakeLineFeedAfterCarriageReturn(unit),
            _ => OracleErrorKind.LineEnd,
        };
        _taken++;
        return error;
    }

    /// <summary>The element that is missing when a text (which needs no line end) ends here; None where it is complete.</summary>
    public OracleErrorKind MissingAtEnd()
    {
        switch (_expected)
        {
            case Expected.SipVersion:
                return OracleErrorKind.SipVersion;
            case Expected.SpaceAfterVersion:
                return OracleErrorKind.Space;
            case Expected.FirstDigit:
            case Expected.SecondDigit:
            case Expected.ThirdDigit:
                return OracleErrorKind.StatusCode;
            case Expected.SpaceAfterCode:
                return Allows(OracleStyles.AllowMissingSpace) ? EndPhrase() : OracleErrorKind.Space;
            case Expected.ReasonPhrase:
                return EndPhrase();
            case Expected.FirstHexDigit:
            case Expected.SecondHexDigit:
            case Expected.Utf8Continuation:
            case Expected.LowSurrogate:
                return OracleErrorKind.ReasonPhrase;
            case Expected.LineFeedAfterCarriageReturn:
                return OracleErrorKind.LineEnd;
            default:
                return OracleErrorKind.None;
        }
    }

    // SIP-Version = "SIP" "/" 1*DIGIT "." 1*DIGIT, narrowed to 2.0; ABNF literals are compared in any letter case.
    private OracleErrorKind TakeSipVersion(int unit)
    {
        const string Upper = "SIP/2.0";
        const string Lower = "sip/2.0";
        if (unit != Upper[_taken] && unit != Lower[_taken])
        {
            return OracleErrorKind.SipVersion;
        }

        return Then(_taken == Upper.Length - 1 ? Expected.SpaceAfterVersion : Expected.SipVersion);
    }

    // Status-Line = SIP-Version SP ...
    private OracleErrorKind TakeSpaceAfterVersion(int unit) =>
        IsSeparator(unit) ? Then(Expected.FirstDigit) : OracleErrorKind.Space;

    // Status-Code, of which section 7.2 allows six values for the first digit.
    private OracleErrorKind TakeFirstDigit(int unit)
    {
        if (Allows(OracleStyles.AllowExtraWhiteSpace) && IsSeparator(unit))
        {
            return Then(Expected.FirstDigit);
        }

        return unit is >= '1' and <= '6' ? TakeDigit(unit, Expected.SecondDigit) : OracleErrorKind.StatusCode;
    }

    private OracleErrorKind TakeThirdDigit(int unit)
    {
        // Where there is no Reason-Phrase, this is also where it would be.
        PhraseStart = _taken + 1;
        return TakeDigit(unit, Expected.SpaceAfterCode);
    }

    private OracleErrorKind TakeDigit(int unit, Expected next)
    {
        if (!IsDigit(unit))
        {
            return OracleErrorKind.StatusCode;
        }

        Code = (Code * 10) + (unit - '0');
        return Then(next);
    }

    // ... Status-Code SP Reason-Phrase CRLF
    private OracleErrorKind TakeSpaceAfterCode(int unit)
    {
        if (IsSeparator(unit))
        {
            PhraseStart = _taken + 1;
            return Then(Expected.ReasonPhrase);
        }

        if (Allows(OracleStyles.AllowMissingSpace) && IsLineEnd(unit))
        {
            return TakeLineEnd(unit);
        }

        return IsDigit(unit) ? OracleErrorKind.StatusCode : OracleErrorKind.Space;
    }

    // Reason-Phrase = *(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP / HTAB)
    private OracleErrorKind TakeReasonPhrase(int unit)
    {
        if (IsLineEnd(unit))
        {
            return TakeLineEnd(unit);
        }

        if (Allows(OracleStyles.AllowFreePhrase))
        {
            return unit is Tab or (>= 0x20 and <= 0x7E) or >= 0x80 ? Then(Expected.ReasonPhrase) : OracleErrorKind.ReasonPhrase;
        }

        if (unit == '%')
        {
            return Then(Expected.FirstHexDigit);
        }

        if (unit >= 0x80)
        {
            return encoding == OracleAlphabet.Utf8 ? TakeUtf8Lead(unit) : TakeUtf16(unit);
        }

        return IsReserved(unit) || IsUnreserved(unit) || unit is ' ' or Tab ? Then(Expected.ReasonPhrase) : OracleErrorKind.ReasonPhrase;
    }

    // escaped = "%" HEXDIG HEXDIG
    private OracleErrorKind TakeHexDigit(int unit, Expected next) =>
        IsDigit(unit) || unit is (>= 'A' and <= 'F') or (>= 'a' and <= 'f') ? Then(next) : OracleErrorKind.ReasonPhrase;

    // UTF8-NONASCII and UTF8-CONT, narrowed to well-formed UTF-8.
    private OracleErrorKind TakeUtf8Lead(int unit)
    {
        if (Utf8Row.Find(unit) is not { } row)
        {
            return OracleErrorKind.ReasonPhrase;
        }

        _sequence = row;
        _sequenceTaken = 1;
        return Then(Expected.Utf8Continuation);
    }

    private OracleErrorKind TakeUtf8Continuation(int unit)
    {
        if (!_sequence.Continues(_sequenceTaken, unit))
        {
            return OracleErrorKind.ReasonPhrase;
        }

        _sequenceTaken++;
        return Then(_sequenceTaken == _sequence.Length ? Expected.ReasonPhrase : Expected.Utf8Continuation);
    }

    private OracleErrorKind TakeUtf16(int unit)
    {
        if (unit is >= 0xDC00 and <= 0xDFFF)
        {
            return OracleErrorKind.ReasonPhrase;
        }

        return Then(unit is >= 0xD800 and <= 0xDBFF ? Expected.LowSurrogate : Expected.ReasonPhrase);
    }

    private OracleErrorKind TakeLowSurrogate(int unit) =>
        unit is >= 0xDC00 and <= 0xDFFF ? Then(Expected.ReasonPhrase) : OracleErrorKind.ReasonPhrase;

    private OracleErrorKind TakeLineEnd(int unit)
    {
        EndPhrase();
        return Then(unit == CarriageReturn ? Expected.LineFeedAfterCarriageReturn : Expected.Nothing);
    }

    private OracleErrorKind TakeLineFeedAfterCarriageReturn(int unit) =>
        unit == LineFeed ? Then(Expected.Nothing) : OracleErrorKind.LineEnd;

    private OracleErrorKind Then(Expected next)
    {
        _expected = next;
        return OracleErrorKind.None;
    }

    private OracleErrorKind EndPhrase()
    {
        _phraseEnd = _taken;
        return OracleErrorKind.None;
    }

    private bool Allows(OracleStyles style) => (styles & style) != 0;

    private bool IsSeparator(int unit) => unit == ' ' || (unit == Tab && Allows(OracleStyles.AllowExtraWhiteSpace));

    private bool IsLineEnd(int unit) => unit == CarriageReturn || (unit == LineFeed && Allows(OracleStyles.AllowLineFeed));

    private static bool IsDigit(int unit) => unit is >= '0' and <= '9';

    // reserved = ";" / "/" / "?" / ":" / "@" / "&" / "=" / "+" / "$" / ","
    private static bool IsReserved(int unit) => unit is ';' or '/' or '?' or ':' or '@' or '&' or '=' or '+' or '$' or ',';

    // unreserved = alphanum / mark
    private static bool IsUnreserved(int unit) =>
        IsDigit(unit) || unit is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || IsMark(unit);

    // mark = "-" / "_" / "." / "!" / "~" / "*" / "'" / "(" / ")"
    private static bool IsMark(int unit) => unit is '-' or '_' or '.' or '!' or '~' or '*' or '\'' or '(' or ')';
}
