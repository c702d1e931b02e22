using System.IO;

namespace SipStatus.CodeGen;

/// <summary>Finds the folder that holds the repository: the one with <c>SipStatus.sln</c>.</summary>
internal static class RepositoryRoot
{
    private const string Marker = "SipStatus.sln";

    /// <summary>The nearest such folder from <paramref name="folder"/> upwards; <see langword="null"/> if there is none.</summary>
    public static string? FindFrom(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, Marker)))
            {
                return candidate.FullName;
            }
        }

        return null;
    }
}
