using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool.Scanning;

/// <summary>How many responses with a code and a reason there are to a method in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Method">The method; empty if no CSeq tells it.</param>
/// <param name="Code">The code.</param>
/// <param name="Reason">Their Reason header fields; empty if they have none.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ScanRow(string File, string Method, SipStatusCode Code, string Reason, long Count)
{
    /// <summary>The counts of a file, by method, then by code, then by reason.</summary>
    public static IEnumerable<ScanRow> Of(FileScan file)
    {
        var reasons = file.Tally.Reasons.All.ToLookup(row => (row.Method, row.Code), row => (row.Reason, row.Count));
        var rest = file.Tally.Codes.ToDictionary(code => code.Code, code => code.Count);
        foreach (var (method, codes) in file.Tally.Methods.All)
        {
            foreach (var (code, count) in codes)
            {
                rest[code] -= count;
                foreach (var row in Split(file, method, code, count, reasons))
                {
                    yield return row;
                }
            }
        }

        foreach (var (code, count) in rest.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key))
        {
            foreach (var row in Split(file, "", code, count, reasons))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<ScanRow> Split(
        FileScan file, string method, SipStatusCode code, long count, ILookup<(string Method, SipStatusCode Code),
        (string Reason, long Count)> reasons)
    {
        var without = count - reasons[(method, code)].Sum(reason => reason.Count);
        if (without > 0)
        {
            yield return new ScanRow(file.File, method, code, "", without);
        }

        foreach (var (reason, with) in reasons[(method, code)])
        {
            yield return new ScanRow(file.File, method, code, reason, with);
        }
    }
}
