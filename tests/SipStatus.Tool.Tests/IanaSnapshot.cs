using System.Globalization;
using System.IO;
using System.Linq;

namespace SipStatus.Tool.Tests;

/// <summary>The registered codes, as the snapshot of IANA's registry has them, which no code is generated from.</summary>
internal static class IanaSnapshot
{
    /// <summary>Code and phrase, in ascending order.</summary>
    public static (int Code, string Phrase)[] Entries { get; } = [.. File
        .ReadLines(Path.Combine(Repository.Root, "src", "SipStatus", "Data", "iana-response-codes.csv"))
        .Skip(1) // The header row. The snapshot has no quotes.
        .Select(row => row.Split(','))
        .Select(cells => (int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1].Replace(" (Deprecated)", "")))];
}
