using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen;

/// <summary>
/// Compares the response codes of IANA's registry, as the CSV file that IANA publishes, with the snapshot of them in the data folder. White
/// space makes no difference, nor do rows that are for no single code.
/// </summary>
internal static class RegistryComparison
{
    /// <summary>The snapshot, in the data folder.</summary>
    public const string Snapshot = "iana-response-codes.csv";

    private static readonly string[] s_columns = ["Response Code", "Description", "Reference"];

    /// <summary>Compares and reports; the answer is the exit code.</summary>
    /// <param name="repositoryRoot">The folder with <c>SipStatus.sln</c>.</param>
    /// <param name="registry">The path of IANA's file.</param>
    /// <param name="date">The date of the registry, with which its rows become the snapshot; none to write nothing.</param>
    /// <param name="output">Takes the rows that differ.</param>
    /// <param name="error">Takes what is wrong with IANA's file.</param>
    public static int Run(string repositoryRoot, string registry, DateOnly? date, TextWriter output, TextWriter error)
    {
        var folder = Path.Combine(repositoryRoot, RegistryData.Folder);
        var snapshot = Path.Combine(folder, Snapshot);
        var errors = new List<string>();
        var ours = ReadRows(snapshot, errors);
        var theirs = ReadRows(registry, errors);
        if (errors.Count > 0)
        {
            errors.ForEach(error.WriteLine);
            return ExitCode.Failure;
        }

        var gone = ours.Except(theirs).Select(row => $"- {row}");
        var come = theirs.Except(ours).Select(row => $"+ {row}");
        var differences = gone.Concat(come).OrderBy(row => row[2..5], StringComparer.Ordinal).ToList();
        differences.ForEach(output.WriteLine);
        if (differences.Count == 0)
        {
            output.WriteLine($"The snapshot shows the registry: {theirs.Count} codes.");
            return ExitCode.Success;
        }

        if (date is not { } day)
        {
            output.WriteLine("The registry has changed: .github/CONTRIBUTING.md says how to bring the change in.");
            return ExitCode.Failure;
        }

        File.WriteAllText(snapshot, string.Concat(theirs.Prepend(string.Join(',', s_columns)).Select(row => row + "\n")));
        File.WriteAllText(
            Path.Combine(folder, RegistryDate.File.Name), day.ToString(RegistryDate.Format, CultureInfo.InvariantCulture) + "\n");
        output.WriteLine($"{RegistryData.Folder}/{Snapshot}: written, {theirs.Count} codes of {day:yyyy-MM-dd}");
        return ExitCode.Success;
    }

    // The rows for one code each, as the lines of the snapshot have them.
    private static List<string> ReadRows(string path, List<string> errors)
    {
        var rows = new List<string>();
        var codes = new HashSet<string>();
        using var reader = CsvReader.FromText(File.ReadAllText(path), new CsvReaderOptions
        {
            Separator = ',',
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => errors.Add($"{path}: a row is no row of three columns ({record.Reason})"),
        });
        while (reader.Read())
        {
            if (rows.Count == 0 && !reader.Headers.SequenceEqual(s_columns))
            {
                errors.Add($"{path}: the header is not '{string.Join(',', s_columns)}'");
                return rows;
            }

            var cells = s_columns.Select((_, column) => WithoutExtraWhiteSpace(reader.GetString(column))).ToList();
            if (cells[0].Length == 3 && cells[0].All(char.IsAsciiDigit))
            {
                rows.Add(ToLine(cells));
                if (!codes.Add(cells[0]))
                {
                    errors.Add($"{path}: {cells[0]} stands there twice");
                }
            }
        }

        if (rows.Count == 0)
        {
            errors.Add($"{path}: no row is for a response code");
        }

        return rows;
    }

    private static string WithoutExtraWhiteSpace(string cell) =>
        string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string ToLine(List<string> cells)
    {
        using var text = new StringWriter();
        using (var writer = CsvWriter.Create(text))
        {
            cells.ForEach(writer.WriteField);
        }

        return text.ToString().TrimEnd('\r', '\n');
    }
}
