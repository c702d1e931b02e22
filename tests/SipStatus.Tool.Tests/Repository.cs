using System.Linq;
using System.Reflection;

namespace SipStatus.Tool.Tests;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;
}
