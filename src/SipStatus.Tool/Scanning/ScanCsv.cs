using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SipStatus.Tool.Scanning;

/// <summary>The CSV of <c>scan</c>: a row for each file, method, code, phrase and reason, as RFC 4180 quotes it, but with LF.</summary>
internal sealed class ScanCsv : IScanReport
{
    private readonly TextWriter _output;

    public ScanCsv(TextWriter output)
    {
        _output = output;
        Write(output, "file", "method", "code", "phrase", "registered phrase", "reason", "count");
    }

    public void Add(FileScan file)
    {
        foreach (var row in ScanRow.Of(file))
        {
            Write(
                _output, file.File, row.Method, Number(row.Code.Value), row.Phrase, row.Code.ReasonPhrase, row.Reason, Number(row.Count));
        }
    }

    /// <summary>Writes nothing: the sum is left to the reader of the rows.</summary>
    public void Complete(Tally total)
    {
    }

    /// <summary>Writes a row.</summary>
    public static void Write(TextWriter output, params ReadOnlySpan<string> cells)
    {
        output.Write(string.Join(',', cells.ToArray().Select(Quote)));
        output.Write('\n');
    }

    // A spreadsheet would compute what begins like this, and a phrase or a Call-ID is whatever somebody has sent. Negative numbers do not
    // occur, and - alone is standard input. TAB and CR are escaped.
    private static bool IsFormula(string cell) =>
        cell.Length > 0 && "=+-@＝＋－＠".Contains(cell[0], StringComparison.Ordinal) && cell != FileScanner.StandardInput;

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string cell)
    {
        var visible = VisibleText.Escape(IsFormula(cell) ? "'" + cell : cell);
        return visible.AsSpan().ContainsAny(',', '"') ? $"\"{visible.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : visible;
    }
}
