using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool.Scanning;

/// <summary>How many responses with a code there are to a method in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Method">The method; empty where no CSeq tells it.</param>
/// <param name="Code">The code.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ScanRow(string File, string Method, SipStatusCode Code, long Count)
{
    /// <summary>The counts of a file, by method, then by code.</summary>
    public static IEnumerable<ScanRow> Of(FileScan file)
    {
        var rest = file.Tally.Codes.ToDictionary(code => code.Code, code => code.Count);
        foreach (var (method, codes) in file.Tally.Methods.All)
        {
            foreach (var (code, count) in codes)
            {
                rest[code] -= count;
                yield return new ScanRow(file.File, method, code, count);
            }
        }

        foreach (var (code, count) in rest.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key))
        {
            yield return new ScanRow(file.File, "", code, count);
        }
    }
}
