using System.IO;
using System.Linq;
using System.Reflection;

namespace SipStatus.Readme.Tests;

/// <summary>The files of the repository that the tests read.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static string[] ReadLines(params string[] path) => File.ReadAllLines(Path.Combine([Root, .. path]));
}
