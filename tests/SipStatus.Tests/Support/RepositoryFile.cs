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

    /// <summary>The paths of the C# files in a folder and the folders below it, but not of what builds leave there.</summary>
    public static IEnumerable<string> FindSources(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.StartsWith(folder + "/bin/", System.StringComparison.Ordinal)
            && !path.StartsWith(folder + "/obj/", System.StringComparison.Ordinal)
        select path;

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
