using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace SipStatus.Tests;

/// <summary>
/// The codes and phrases as the snapshot of the IANA registry has them, which no code is generated from; and the aliases of the data.
/// </summary>
internal static class RegistrySource
{
    private const string DataFolder = "src/SipStatus/Data/";

    /// <summary>The date of the snapshot, such as <c>2026-01-07</c>.</summary>
    public static string SnapshotDate => RepositoryFile.ReadText(DataFolder + "iana-response-codes.date").Trim();

    /// <summary>From code to phrase.</summary>
    public static IReadOnlyDictionary<int, string> Phrases { get; } = RepositoryFile.ReadCsv(DataFolder + "iana-response-codes.csv")
        .ToDictionary(
            row => Number(row["Response Code"]), row => row["Description"].Replace(" (Deprecated)", "", System.StringComparison.Ordinal));

    /// <summary>The rows of the table of codes, from column to cell.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; } = RepositoryFile.ReadCsv(
        DataFolder + "status-codes.csv");

    /// <summary>The aliases, in the order of the data.</summary>
    public static IReadOnlyList<(int Code, string Alias, IReadOnlyDictionary<string, string> Row)> Aliases { get; } =
        RepositoryFile.ReadCsv(DataFolder + "reason-phrase-aliases.csv").Select(row => (Number(row["code"]), row["alias"], row)).ToArray();

    /// <summary>A row for each registered code: the number and its phrase.</summary>
    public static TheoryData<int, string> CodesAndPhrases
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (code, phrase) in Phrases)
            {
                data.Add(code, phrase);
            }

            return data;
        }
    }

    /// <summary>A row for each alias: the number and the phrase.</summary>
    public static TheoryData<int, string> CodesAndAliases
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (code, alias, _) in Aliases)
            {
                data.Add(code, alias);
            }

            return data;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
