using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool.Scanning;

/// <summary>How many responses with a code, a phrase and a reason there are to a method in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Method">The method; empty if no CSeq tells it.</param>
/// <param name="Code">The code.</param>
/// <param name="Phrase">Their phrase, as it was sent.</param>
/// <param name="Reason">Their Reason header fields; empty if they have none.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ScanRow(string File, string Method, SipStatusCode Code, string Phrase, string Reason, long Count)
{
    /// <summary>The counts of a file, by method, then by code, then by phrase and reason.</summary>
    public static IEnumerable<ScanRow> Of(FileScan file)
    {
        var kinds = file.Tally.Kinds.All;
        var rest = file.Tally.Codes.ToDictionary(code => code.Code, code => code.Count);
        foreach (var (method, codes) in file.Tally.Methods.All)
        {
            foreach (var (code, count) in codes)
            {
                rest[code] -= count;
                foreach (var row in Split(file, method, code, count, kinds))
                {
                    yield return row;
                }
            }
        }

        foreach (var (code, count) in rest.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key))
        {
            foreach (var row in Split(file, "", code, count, kinds))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<ScanRow> Split(
        FileScan file, string method, SipStatusCode code, long count,
        ILookup<(string Method, SipStatusCode Code), (string Phrase, string Reason, long Count)> kinds)
    {
        var others = count - kinds[(method, code)].Sum(kind => kind.Count);
        if (others > 0)
        {
            yield return new ScanRow(file.File, method, code, code.ReasonPhrase, "", others);
        }

        foreach (var (phrase, reason, some) in kinds[(method, code)])
        {
            yield return new ScanRow(file.File, method, code, phrase, reason, some);
        }
    }
}
