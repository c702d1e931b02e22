using System;
using System.IO;

namespace SipStatus.CodeGen.Tests;

/// <summary>A folder of a test's own, gone with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("SipStatus.CodeGen.Tests-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>The full path of a file or folder in here, written with forward slashes.</summary>
    public string PathOf(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, and the folders it is in.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>The text of a file.</summary>
    public string Read(string relative) => File.ReadAllText(PathOf(relative));
}
