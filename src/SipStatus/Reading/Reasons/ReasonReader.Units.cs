namespace SipStatus;

// The elements of the grammar of a Reason: characters, white space and tokens, as RFC 3261, section 25.1, defines them.
internal ref partial struct ReasonReader<TUnit, TEncoding>
{
    // A bit for each ASCII character of a token: letters, digits and - . ! % * _ + ` ' ~
    private const ulong Token00To3F = 0x03FF_6CA2_0000_0000;
    private const ulong Token40To7F = 0x47FF_FFFF_87FF_FFFE;

    private int Unit => Position < _text.Length ? default(TEncoding).At(_text, Position) : -1;

    private bool IsWhiteSpace => Unit is ' ' or '\t' or '\r' || (Unit == '\n' && Allows(SipReasonStyles.AllowLineFeed));

    internal static bool IsTokenUnit(int unit) =>
        (uint)unit < 0x80 && (((unit < 0x40 ? Token00To3F : Token40To7F) >> (unit & 0x3F)) & 1) != 0;

    // Skips one character that is not a control character. If the styles allow a malformed one, it is one unit long.
    private bool TrySkipCharacter()
    {
        var unit = Unit;
        if (unit < 0x80)
        {
            var isCharacter = unit is >= ' ' and not 0x7F or '\t';
            Position += isCharacter ? 1 : 0;
            return isCharacter || Fail(SipReasonErrorKind.ParameterValue);
        }

        var isWellFormed = default(TEncoding).TryMeasureNonAscii(_text, Position, out var length);
        if (!isWellFormed && !Allows(SipReasonStyles.AllowFreeValue))
        {
            Position += length;
            return Fail(SipReasonErrorKind.ParameterValue);
        }

        SawMalformed |= !isWellFormed;
        Position += isWellFormed ? length : 1;
        return true;
    }

    // SWS: spaces, tabs, and line ends with one of these after them.
    private bool TrySkipWhiteSpace()
    {
        while (IsWhiteSpace)
        {
            var isLineEnd = Unit is '\r' or '\n';
            if (Unit == '\r')
            {
                Position++;
                if (Unit != '\n')
                {
                    return Fail(SipReasonErrorKind.LineEnd);
                }
            }

            Position++;
            if (isLineEnd && Unit is not (' ' or '\t'))
            {
                return Fail(SipReasonErrorKind.LineEnd);
            }
        }

        return true;
    }

    private int SkipToken()
    {
        var start = Position;
        var i = start;
        while (i < _text.Length && IsTokenUnit(default(TEncoding).At(_text, i)))
        {
            i++;
        }

        Position = i;
        return i - start;
    }

    // Most characters of a value stand for themselves. These are skipped in a loop of their own; the caller looks at the others one by one.
    private void SkipQuotedAscii()
    {
        var i = Position;
        while (i < _text.Length && default(TEncoding).At(_text, i) is >= ' ' and < 0x7F and not ('"' or '\\'))
        {
            i++;
        }

        Position = i;
    }

    private void SkipFreeAscii()
    {
        var i = Position;
        while (i < _text.Length && default(TEncoding).At(_text, i) is > ' ' and < 0x7F and not ('"' or ';' or ','))
        {
            i++;
        }

        Position = i;
    }
}
