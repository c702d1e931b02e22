using System;

namespace SipStatus.Tests.Oracle;

/// <summary>
/// Recognises the Status-Line of RFC 3261, section 25.1, one unit (a byte of UTF-8 or a UTF-16 char) at a time, in every style.
/// Slow and plain on purpose, and independent of the library: it is what the library is compared with.
/// </summary>
internal static class StatusLineOracle
{
    private const int CarriageReturn = 0x0D;
    private const int LineFeed = 0x0A;

    /// <summary>The text form in UTF-8: the whole input is one line, with or without its line end.</summary>
    public static OracleAnswer ReadText(ReadOnlySpan<byte> text, OracleStyles styles) => ReadText(Units(text), OracleAlphabet.Utf8, styles);

    /// <summary>The text form in UTF-16.</summary>
    public static OracleAnswer ReadText(ReadOnlySpan<char> text, OracleStyles styles) =>
        ReadText(Units(text), OracleAlphabet.Utf16, styles);

    /// <summary>
    /// The wire form: any number of CRLF, then a line with its line end, then anything. In the final block the line may end with the source
    /// instead.
    /// </summary>
    public static OracleAnswer ReadWire(ReadOnlySpan<byte> source, OracleStyles styles, int maxLength = 8192, bool isFinalBlock = false) =>
        ReadWire(Units(source), OracleAlphabet.Utf8, styles, maxLength, isFinalBlock);

    /// <summary>The wire form in UTF-16.</summary>
    public static OracleAnswer ReadWire(ReadOnlySpan<char> source, OracleStyles styles, int maxLength = 8192, bool isFinalBlock = false) =>
        ReadWire(Units(source), OracleAlphabet.Utf16, styles, maxLength, isFinalBlock);

    private static OracleAnswer ReadWire(int[] units, OracleAlphabet encoding, OracleStyles styles, int maxLength, bool isFinalBlock)
    {
        // What stands before the line: only whole CRLFs, in every style (RFC 3261, section 7.5).
        var lineStart = 0;
        while (lineStart < units.Length && units[lineStart] == CarriageReturn)
        {
            if (lineStart + 1 == units.Length)
            {
                return isFinalBlock
                    ? OracleAnswer.Invalid(lineStart, OracleErrorKind.LineEnd, lineStart + 1)
                    : OracleAnswer.Incomplete(lineStart);
            }

            if (units[lineStart + 1] != LineFeed)
            {
                return OracleAnswer.Invalid(lineStart, OracleErrorKind.LineEnd, lineStart + 1);
            }

            lineStart += 2;
        }

        var automaton = new StatusLineAutomaton(encoding, styles);
        for (var i = lineStart; i < units.Length; i++)
        {
            if (i - lineStart == maxLength)
            {
                return OracleAnswer.Invalid(lineStart, OracleErrorKind.LineTooLong, i);
            }

            var error = automaton.Take(units[i]);
            if (error != OracleErrorKind.None)
            {
                return OracleAnswer.Invalid(lineStart, error, i);
            }

            if (automaton.HasSeenLineEnd)
            {
                return Valid(units, encoding, lineStart, automaton, consumed: i + 1);
            }
        }

        if (isFinalBlock)
        {
            var missing = automaton.MissingAtEnd();
            return missing == OracleErrorKind.None
                ? Valid(units, encoding, lineStart, automaton, units.Length)
                : OracleAnswer.Invalid(lineStart, missing, units.Length);
        }

        return units.Length - lineStart >= maxLength
            ? OracleAnswer.Invalid(lineStart, OracleErrorKind.LineTooLong, lineStart + maxLength)
            : OracleAnswer.Incomplete(lineStart);
    }

    private static OracleAnswer ReadText(int[] units, OracleAlphabet encoding, OracleStyles styles)
    {
        var automaton = new StatusLineAutomaton(encoding, styles);
        for (var i = 0; i < units.Length; i++)
        {
            var error = automaton.Take(units[i]);
            if (error != OracleErrorKind.None)
            {
                return OracleAnswer.Invalid(0, error, i);
            }
        }

        var missing = automaton.MissingAtEnd();
        return missing == OracleErrorKind.None
            ? Valid(units, encoding, 0, automaton, units.Length)
            : OracleAnswer.Invalid(0, missing, units.Length);
    }

    private static OracleAnswer Valid(int[] units, OracleAlphabet encoding, int lineStart, StatusLineAutomaton automaton, int consumed)
    {
        var start = lineStart + automaton.PhraseStart;
        var phrase = units.AsSpan(start, automaton.PhraseLength);
        var text = encoding == OracleAlphabet.Utf8 ? OracleDecoder.FromUtf8(phrase) : OracleDecoder.FromUtf16(phrase);
        return new OracleAnswer(
            OracleVerdict.Valid, automaton.Code, phrase.IsEmpty ? 0 : start, phrase.Length, text, consumed, OracleErrorKind.None, 0);
    }

    private static int[] Units(ReadOnlySpan<byte> source)
    {
        var units = new int[source.Length];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = source[i];
        }

        return units;
    }

    private static int[] Units(ReadOnlySpan<char> source)
    {
        var units = new int[source.Length];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = source[i];
        }

        return units;
    }
}
