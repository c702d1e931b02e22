using System;

namespace SipStatus;

/// <summary>
/// The text of a <see cref="SipStatusCodeSet"/>, read unit by unit from left to right. The methods stop at the first unit that no valid
/// text could have there, so the index where they stop is the offset of the error.
/// </summary>
/// <remarks>
/// <code>
/// set   = [ws] [item *(separator item) [ws]]
/// item  = ["!"] ("*" / class / code / code "-" code)
/// class = %x31-36 ("x" / "X") ("x" / "X")
/// code  = %x31-36 2DIGIT
/// separator = ws / [ws] "," [ws]
/// ws    = 1*(SP / HTAB / CR / LF)
/// </code>
/// </remarks>
internal static class StatusCodeSetGrammar
{
    private const int DigitCount = 3;

    /// <summary>Reads a text into the bits of its codes, which the caller has cleared, or says what is wrong with it and where.</summary>
    internal static bool TryRead<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, Span<ulong> words, out StatusCodeSetError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        error = default;
        var i = SkipWhiteSpace<TUnit, TEncoding>(text, 0);
        if (i == text.Length)
        {
            return true;
        }

        if (default(TEncoding).At(text, i) == '!')
        {
            StatusCodeBits.Add(words, SipStatusCode.Smallest, SipStatusCode.Largest);
        }

        while (true)
        {
            var itemStart = i;
            if (!TryReadItem<TUnit, TEncoding>(text, ref i, words, out var rule))
            {
                error = new StatusCodeSetError(rule, itemStart, i);
                return false;
            }

            var itemEnd = i;
            i = SkipWhiteSpace<TUnit, TEncoding>(text, i);
            if (i == text.Length)
            {
                return true;
            }

            if (default(TEncoding).At(text, i) == ',')
            {
                i = SkipWhiteSpace<TUnit, TEncoding>(text, i + 1);
            }
            else if (i == itemEnd)
            {
                error = new StatusCodeSetError(StatusCodeSetError.Separator, itemStart, i);
                return false;
            }
        }
    }

    private static bool TryReadItem<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, ref int i, Span<ulong> words, out string rule)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var isTakenAway = UnitAt<TUnit, TEncoding>(text, i) == '!';
        i += isTakenAway ? 1 : 0;
        if (!TryReadRange<TUnit, TEncoding>(text, ref i, out var first, out var last, out rule))
        {
            return false;
        }

        if (isTakenAway)
        {
            StatusCodeBits.Remove(words, first, last);
        }
        else
        {
            StatusCodeBits.Add(words, first, last);
        }

        return true;
    }

    // "*", "5xx", "408" or "500-599".
    private static bool TryReadRange<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, ref int i, out int first, out int last, out string rule)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        (first, last) = (SipStatusCode.Smallest, SipStatusCode.Largest);
        rule = StatusCodeSetError.Item;
        if (UnitAt<TUnit, TEncoding>(text, i) == '*')
        {
            i++;
            return true;
        }

        var classDigit = UnitAt<TUnit, TEncoding>(text, i) - '0';
        if (classDigit is >= 1 and <= 6 && IsLetterX(UnitAt<TUnit, TEncoding>(text, i + 1)))
        {
            i += 2;
            if (!IsLetterX(UnitAt<TUnit, TEncoding>(text, i)))
            {
                return false;
            }

            i++;
            (first, last) = (classDigit * 100, (classDigit * 100) + 99);
            return true;
        }

        if (!TryReadCode<TUnit, TEncoding>(text, ref i, SipStatusCode.Smallest, out first))
        {
            return false;
        }

        last = first;
        if (UnitAt<TUnit, TEncoding>(text, i) != '-')
        {
            return true;
        }

        i++;
        rule = StatusCodeSetError.Range;
        return TryReadCode<TUnit, TEncoding>(text, ref i, first, out last);
    }

    // Three digits that make a number not below a bound. Each digit is checked as it comes, so that an error has the right offset.
    private static bool TryReadCode<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, ref int i, int atLeast, out int code)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        code = 0;
        var scale = 100;
        for (var count = 0; count < DigitCount; count++, i++, scale /= 10)
        {
            var digit = UnitAt<TUnit, TEncoding>(text, i) - '0';
            if (digit is < 0 or > 9 || (count == 0 && digit > 6) || (code * 10) + digit < atLeast / scale)
            {
                return false;
            }

            code = (code * 10) + digit;
        }

        return true;
    }

    private static int SkipWhiteSpace<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, int start)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var i = start;
        while (UnitAt<TUnit, TEncoding>(text, i) is ' ' or '\t' or '\r' or '\n')
        {
            i++;
        }

        return i;
    }

    private static bool IsLetterX(int unit) => unit is 'x' or 'X';

    // -1 past the end, which no rule takes for a unit.
    private static int UnitAt<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, int index)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit> => (uint)index < (uint)text.Length ? default(TEncoding).At(text, index) : -1;
}
