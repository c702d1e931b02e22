using System.IO;

namespace SipStatus.Package.Tests;

/// <summary>A new folder outside the repository.</summary>
internal sealed class TemporaryFolder
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("SipStatus.Package.Tests-");

    public string Path => _folder.FullName;

    public string Combine(params string[] path) => System.IO.Path.Combine([Path, .. path]);

    /// <summary>Deletes the folder with all that is in it.</summary>
    public void Delete() => _folder.Delete(recursive: true);
}
