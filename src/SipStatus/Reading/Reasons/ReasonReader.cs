using System;

namespace SipStatus;

/// <summary>
/// Goes through a Reason header field value from left to right: RFC 3326, section 2, on the grammar of RFC 3261, section 25.1, widened by
/// the styles. It stops at the first unit that no valid text could have there, so the position where it stops is the offset of the error.
/// </summary>
/// <remarks>
/// <code>
/// Reason       = reason-value *(COMMA reason-value)
/// reason-value = token *(SEMI token [EQUAL (token / host / quoted-string)])
/// </code>
/// The reader knows no parameter by its name: its callers look for cause, text and location.
/// </remarks>
internal ref partial struct ReasonReader<TUnit, TEncoding>
    where TUnit : unmanaged
    where TEncoding : struct, IEncoding<TUnit>
{
    private readonly ReadOnlySpan<TUnit> _text;
    private readonly SipReasonStyles _styles;

    internal ReasonReader(ReadOnlySpan<TUnit> text, SipReasonStyles styles, int start = 0)
    {
        _text = text;
        _styles = styles;
        Position = start;
    }

    /// <summary>The index of the next unit; if <see cref="Fault"/> is set, the offset of the error.</summary>
    internal int Position { get; private set; }

    /// <summary>What is wrong, once something is.</summary>
    internal SipReasonErrorKind Fault { get; private set; }

    /// <summary>Whether something was read over that is not well-formed UTF-8 or UTF-16.</summary>
    internal bool SawMalformed { get; private set; }

    internal SipReasonError Error => Fault == SipReasonErrorKind.None ? default : new SipReasonError(Fault, Position);

    /// <summary>Reads the protocol, with which a value begins.</summary>
    internal bool TryReadProtocol(out int start, out int length)
    {
        if (!TrySkipWhiteSpace())
        {
            start = length = 0;
            return false;
        }

        start = Position;
        length = SkipToken();
        return length > 0 || Fail(SipReasonErrorKind.Protocol);
    }

    /// <summary>
    /// Reads the next parameter; false at the end of the value, which a comma or the text may end, and if something is wrong.
    /// </summary>
    internal bool TryReadParameter(out ReasonParameter parameter)
    {
        parameter = default;
        while (TrySkipWhiteSpace() && Unit is not (-1 or ','))
        {
            if (Unit != ';')
            {
                return Fail(SipReasonErrorKind.Separator);
            }

            Position++;
            if (!TrySkipWhiteSpace())
            {
                return false;
            }

            var start = Position;
            var length = SkipToken();
            if (length > 0)
            {
                return TryReadValue(start, length, out parameter);
            }

            if (!Allows(SipReasonStyles.AllowEmptyParameter) || Unit is not (-1 or ',' or ';'))
            {
                return Fail(SipReasonErrorKind.ParameterName);
            }
        }

        return false;
    }

    /// <summary>Reads the comma after a value, if there is one.</summary>
    internal bool TryReadComma()
    {
        var isComma = Unit == ',';
        Position += isComma ? 1 : 0;
        return isComma;
    }

    /// <summary>Checks that nothing stands after the value, which only a comma may.</summary>
    internal bool TryEnd() => Unit != ',' || Fail(SipReasonErrorKind.Separator);

    private bool TryReadValue(int nameStart, int nameLength, out ReasonParameter parameter)
    {
        parameter = default;
        var behindName = Position;
        if (!TrySkipWhiteSpace())
        {
            return false;
        }

        if (Unit != '=')
        {
            // The search for the next parameter skips the white space again.
            Position = behindName;
            parameter = new ReasonParameter(nameStart, nameLength, behindName, 0, ReasonParameterForm.Name);
            return true;
        }

        Position++;
        if (!TrySkipWhiteSpace())
        {
            return false;
        }

        var form = Unit == '"' ? ReasonParameterForm.Quoted : ReasonParameterForm.Plain;
        var start = form == ReasonParameterForm.Quoted ? Position + 1 : Position;
        int end;
        var isValue = form == ReasonParameterForm.Quoted ? TrySkipQuotedString(out end)
            : Allows(SipReasonStyles.AllowFreeValue) ? TrySkipFreeValue(out end) : TrySkipTokenOrHost(out end);
        parameter = new ReasonParameter(nameStart, nameLength, start, end - start, form);
        return isValue;
    }

    // quoted-string = DQUOTE *(qdtext / quoted-pair) DQUOTE
    private bool TrySkipQuotedString(out int end)
    {
        Position++;
        SkipQuotedAscii();
        while (Unit != '"')
        {
            if (!(IsWhiteSpace ? TrySkipWhiteSpace() : Unit == '\\' ? TrySkipQuotedPair() : TrySkipCharacter()))
            {
                end = Position;
                return false;
            }

            SkipQuotedAscii();
        }

        end = Position;
        Position++;
        return true;
    }

    // quoted-pair = "\" and an ASCII character; a control character is refused here too.
    private bool TrySkipQuotedPair()
    {
        Position++;
        return Unit < 0x80 || Allows(SipReasonStyles.AllowFreeValue) ? TrySkipCharacter() : Fail(SipReasonErrorKind.ParameterValue);
    }

    // Anything up to a semicolon, a comma or the end, without the white space before it.
    private bool TrySkipFreeValue(out int end)
    {
        SkipFreeAscii();
        end = Position;
        while (Unit is not (-1 or ';' or ','))
        {
            if (IsWhiteSpace)
            {
                if (!TrySkipWhiteSpace())
                {
                    return false;
                }

                continue;
            }

            // A quote here is ambiguous: it may be part of the text, or begin a quoted string.
            if (Unit == '"' || !TrySkipCharacter())
            {
                return Fail(SipReasonErrorKind.ParameterValue);
            }

            end = Position;
        }

        return true;
    }

    /// <summary>Skips a value without quotes, as the strict grammar has it: a token, or an IPv6 address in brackets.</summary>
    internal bool TrySkipTokenOrHost(out int end)
    {
        var isAddress = Unit == '[';
        if (isAddress)
        {
            // IPv6reference = "[" IPv6address "]"
            do
            {
                Position++;
            }
            while (Unit is (>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f') or ':' or '.');
        }

        var hasEnd = isAddress ? Unit == ']' && default(TEncoding).At(_text, Position - 1) != '[' : SkipToken() > 0;
        Position += isAddress && hasEnd ? 1 : 0;
        end = Position;
        return hasEnd || Fail(SipReasonErrorKind.ParameterValue);
    }

    private readonly bool Allows(SipReasonStyles style) => (_styles & style) != 0;

    private bool Fail(SipReasonErrorKind kind)
    {
        Fault = kind;
        return false;
    }
}
