using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SipStatus;

/// <summary>
/// Writes values that are numbers with a name, <c>486 Busy Here</c> or <c>17 User busy</c>: their two formats and their digits.
/// </summary>
/// <remarks>
/// Each type reads its own text. A code has three digits, whose errors are those of the Status-Line it stands in; a cause has one to three
/// digits without a leading zero. With one method for both, and the ranges as arguments, reading a code took half as long again.
/// </remarks>
internal static class NumberedText
{
    /// <summary>The length of the longest number.</summary>
    internal const int MaxDigits = 3;

    /// <summary>Reads a format: G, or nothing, asks for the number with its name, D for the number alone.</summary>
    /// <returns><see langword="false"/> for any other format.</returns>
    internal static bool TryReadFormat(ReadOnlySpan<char> format, out bool withName)
    {
        withName = format.Length == 0 || format[0] is 'G' or 'g';
        return format.Length == 0 || (format.Length == 1 && format[0] is 'G' or 'g' or 'D' or 'd');
    }

    /// <summary>Reads a format as <see cref="TryReadFormat"/> does, and returns whether it asks for the name.</summary>
    /// <param name="format">The format.</param>
    /// <param name="formats">The message of the exception: which formats there are.</param>
    /// <exception cref="FormatException">It is another format.</exception>
    internal static bool ReadFormat(ReadOnlySpan<char> format, string formats)
    {
        if (!TryReadFormat(format, out var withName))
        {
            Refuse(formats);
        }

        return withName;
    }

    /// <summary>The digits of a number from 0 to 999.</summary>
    internal static string Digits(int number)
    {
        Span<byte> digits = stackalloc byte[MaxDigits];
        return Encoding.ASCII.GetString(digits.Slice(0, WriteDigits(number, digits)));
    }

    /// <summary>Writes the digits of a number from 0 to 999, all or nothing.</summary>
    internal static bool TryWriteDigits<TUnit, TEncoding>(int number, Span<TUnit> destination, out int written)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        Span<byte> digits = stackalloc byte[MaxDigits];
        return default(TEncoding).TryWriteAscii(digits.Slice(0, WriteDigits(number, digits)), destination, out written);
    }

    /// <summary>Writes the digits of a number from 0 to 999 in ASCII, and returns how many there are.</summary>
    internal static int WriteDigits(int number, Span<byte> destination)
    {
        if (number >= 100)
        {
            destination[2] = (byte)('0' + (number % 10));
            destination[1] = (byte)('0' + (number / 10 % 10));
            destination[0] = (byte)('0' + (number / 100));
            return 3;
        }

        if (number >= 10)
        {
            destination[1] = (byte)('0' + (number % 10));
            destination[0] = (byte)('0' + (number / 10));
            return 2;
        }

        destination[0] = (byte)('0' + number);
        return 1;
    }

    [DoesNotReturn]
    private static void Refuse(string formats) => throw new FormatException(formats);
}
