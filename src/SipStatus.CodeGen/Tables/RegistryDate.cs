using System;
using System.Collections.Generic;
using System.Globalization;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Tables;

/// <summary><c>iana-response-codes.date</c>: one line, the date that the IANA registry bears.</summary>
internal sealed class RegistryDate() : DataFile<DateOnly>("iana-response-codes.date")
{
    /// <summary>The form of the date, <c>2026-01-07</c>.</summary>
    public const string Format = "yyyy-MM-dd";

    public static RegistryDate File { get; } = new();

    public override IReadOnlyList<DateOnly> Read(string file, ReadOnlySpan<byte> bytes, RegistryData data, ICollection<DataError> errors)
    {
        if (DataText.Read(file, bytes, errors) is not { } text)
        {
            return [];
        }

        if (DateOnly.TryParseExact(text.TrimEnd('\n'), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return [date];
        }

        errors.Add(new DataError(file, 1, 1, "the file is not one line with a date such as 2026-01-07"));
        return [];
    }
}
