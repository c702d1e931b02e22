using System;

namespace SipStatus;

/// <summary>The values of parameters: what they stand for, and how they are written.</summary>
internal static class ReasonText
{
    /// <summary>Compares with ASCII text, in any letter case.</summary>
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

    /// <summary>Reads digits alone, as a number that an <see cref="int"/> holds.</summary>
    internal static bool TryReadNumber<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, out int number)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var value = 0L;
        for (var i = 0; i < text.Length && value <= int.MaxValue; i++)
        {
            var digit = default(TEncoding).At(text, i) - '0';
            value = digit is < 0 or > 9 ? long.MaxValue : (value * 10) + digit;
        }

        var isNumber = text.Length > 0 && value <= int.MaxValue;
        number = isNumber ? (int)value : 0;
        return isNumber;
    }

    /// <summary>Whether a value is written without quotes: a token, or an address in brackets.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> value)
    {
        var reader = new ReasonReader<char, Utf16Text>(value, SipReasonStyles.Strict);
        return reader.TrySkipTokenOrHost(out var end) && end == value.Length;
    }

    /// <summary>What a value stands for, as a string.</summary>
    internal static string Decode(ReadOnlySpan<char> value, ReasonParameterForm form)
    {
        if (value.IndexOfAny('\\', '\r', '\n') < 0)
        {
            return value.ToString();
        }

        // Nothing that is decoded grows.
        var decoded = new char[value.Length];
        var length = 0;
        foreach (var unit in new ReasonValueUnits(value, form))
        {
            decoded[length++] = unit;
        }

        return new string(decoded, 0, length);
    }

    private static int ToLower(int unit) => unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit;
}
