using System;

namespace SipStatus;

/// <summary>The values of parameters: what they stand for, and how they are written.</summary>
internal static class ReasonText
{
    /// <summary>Compares a text as it is written with ASCII text, in any letter case.</summary>
    internal static bool EqualsIgnoreCase<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, string ascii)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        if (text.Length != ascii.Length)
        {
            return false;
        }

        for (var i = 0; i < ascii.Length; i++)
        {
            if (ToLower(default(TEncoding).At(text, i)) != ToLower(ascii[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares the decoded value with ASCII text, in any letter case.</summary>
    internal static bool StandsFor<TUnit, TEncoding>(ReadOnlySpan<TUnit> value, ReasonParameterForm form, string ascii)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var next = 0;
        foreach (var character in ascii)
        {
            next = SkipBackslash<TUnit, TEncoding>(value, form, next);
            if (next == value.Length || ToLower(default(TEncoding).At(value, next)) != ToLower(character))
            {
                return false;
            }

            next++;
        }

        return next == value.Length;
    }

    /// <summary>Reads a value that decodes to digits alone, as a number that an <see cref="int"/> holds.</summary>
    internal static bool TryReadNumber<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, ReasonParameterForm form, out int number)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var value = 0L;
        var next = 0;
        while (next < text.Length && value <= int.MaxValue)
        {
            next = SkipBackslash<TUnit, TEncoding>(text, form, next);
            var digit = default(TEncoding).At(text, next) - '0';
            value = digit is < 0 or > 9 ? long.MaxValue : (value * 10) + digit;
            next++;
        }

        var isNumber = text.Length > 0 && value <= int.MaxValue;
        number = (int)value;
        return isNumber;
    }

    /// <summary>Whether a value is written without quotes: a token, or an address in brackets.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> value)
    {
        var reader = new ReasonReader<char, Utf16Text>(value, SipReasonStyles.Strict);
        return reader.TrySkipTokenOrHost(out var end) && end == value.Length;
    }

    /// <summary>Decodes a value.</summary>
    internal static string Decode(ReadOnlySpan<char> value, ReasonParameterForm form)
    {
        if (value.IndexOfAny('\\', '\r', '\n') < 0)
        {
            return value.ToString();
        }

        // Decoding never makes a value longer.
        var decoded = new char[value.Length];
        var length = 0;
        foreach (var unit in new ReasonValueUnits(value, form))
        {
            decoded[length++] = unit;
        }

        return new string(decoded, 0, length);
    }

    internal static int ToLower(int unit) => unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit;

    // The reader has made sure that something follows a backslash.
    private static int SkipBackslash<TUnit, TEncoding>(ReadOnlySpan<TUnit> value, ReasonParameterForm form, int index)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit> =>
        form == ReasonParameterForm.Quoted && index < value.Length && default(TEncoding).At(value, index) == '\\' ? index + 1 : index;
}
