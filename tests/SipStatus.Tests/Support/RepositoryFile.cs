using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using CsvHelper;

namespace SipStatus.Tests;

/// <summary>Files of the repository that tests compare the library with.</summary>
internal static class RepositoryFile
{
    private static string Root { get; } = typeof(RepositoryFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string ReadText(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The rows of a CSV file, each from column to cell.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadCsv(string path)
    {
        using var csv = CsvReader.FromText(ReadText(path));
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(column => column, column => csv.GetString(column)));
        }

        return rows;
    }
}
