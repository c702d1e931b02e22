using System;
using System.Collections.Generic;
using System.Globalization;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>iana-response-codes.date</c>: one line, the date that the IANA registry bears.</summary>
internal static class RegistryDateReader
{
    public const string FileName = "iana-response-codes.date";

    /// <summary>The date; <see langword="null"/> after an error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static DateOnly? Read(string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        if (DataText.Read(file, bytes, errors) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.TrimEnd('\n'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        errors.Add(new DataError(file, 1, 1, "the file is not one line with a date such as 2026-01-07"));
        return null;
    }
}
