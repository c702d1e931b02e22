using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsvHelper;

namespace SipStatus.CodeGen.Reading;

/// <summary>
/// Reads a CSV file (RFC 4180) into rows whose fields know where they stand. The header must be exactly the expected one, every row
/// must have as many fields, and no field runs over the end of its line: a row is a line, so a diff shows it whole.
/// </summary>
internal static class CsvTable
{
    /// <summary>The rows below the header. A row that is not well formed is reported and left out.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="columns">The header.</param>
    /// <param name="data">The other files, for the rows to look at.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<DataRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyList<string> columns, RegistryData data, ICollection<DataError> errors)
    {
        var rows = new List<DataRow>();
        if (DataText.Read(file, bytes, errors) is not { } text)
        {
            return rows;
        }

        var header = string.Join(',', columns);
        var firstLine = text.Split('\n')[0];
        if (firstLine != header)
        {
            var right = columns.Zip(firstLine.Split(',')).TakeWhile(pair => pair.First == pair.Second).Sum(pair => pair.First.Length + 1);
            errors.Add(new DataError(file, 1, right + 1, $"the header is not '{header}': it differs from here on"));
            return rows;
        }

        if (text == header + "\n")
        {
            errors.Add(new DataError(file, 2, 1, "no row follows the header"));
        }

        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            TrackLineNumbers = true,
            OnMalformedRecord = record => errors.Add(MalformedRecord(file, text, record)),
        });
        while (reader.Read())
        {
            rows.Add(new DataRow(ReadFields(file, reader, columns, errors), data));
        }

        return rows;
    }

    private static DataField[] ReadFields(string file, CsvReader reader, IReadOnlyList<string> columns, ICollection<DataError> errors)
    {
        var fields = new DataField[columns.Count];
        var column = 1;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = new DataField(file, (int)reader.LineNumber, column, columns[i], reader.GetString(i), errors);
            column += Encoding.UTF8.GetCharCount(reader.GetRawSpan(i)) + 1;
        }

        return fields;
    }

    private static DataError MalformedRecord(string file, string text, CsvMalformedRecord record)
    {
        var textBefore = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(0, (int)record.ByteOffset));
        return DataText.ErrorAfter(file, textBefore, record.Reason switch
        {
            CsvMalformedReason.StrayQuote => "a quote stands in a field that does not begin with one",
            CsvMalformedReason.TextAfterClosingQuote => "text follows the closing quote of a field; a quote in a quoted field is doubled",
            CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes => "the line ends before the quote is closed",
            CsvMalformedReason.FieldCountMismatch => "the row has not as many fields as the header",
            _ => "the row is not RFC 4180",
        });
    }
}
