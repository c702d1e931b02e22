using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen;

/// <summary>The folder of committed generated files, compared byte for byte with what the emitters give.</summary>
internal sealed class GeneratedFolder(string repositoryRoot)
{
    /// <summary>Where the generated files are, from the root of the repository.</summary>
    public const string Folder = "src/SipStatus/Generated";

    private readonly string _path = Path.Combine(repositoryRoot, Folder);

    /// <summary>The names of <paramref name="files"/> that are missing in the folder or differ there.</summary>
    public IReadOnlyList<string> FindStale(IReadOnlyList<GeneratedFile> files) =>
        [.. files.Where(IsStale).Select(file => file.Name)];

    /// <summary>The names of the files in the folder that are not among <paramref name="files"/>, in ordinal order.</summary>
    public IReadOnlyList<string> FindForeign(IReadOnlyList<GeneratedFile> files) => Directory.Exists(_path)
        ? [
            .. Directory.EnumerateFiles(_path)
                .Select(path => Path.GetFileName(path))
                .Except(files.Select(file => file.Name))
                .Order(StringComparer.Ordinal),
        ]
        : [];

    /// <summary>Writes what differs and leaves the other files untouched.</summary>
    /// <returns>The names of the files written.</returns>
    public IReadOnlyList<string> Write(IReadOnlyList<GeneratedFile> files)
    {
        Directory.CreateDirectory(_path);
        var stale = files.Where(IsStale).ToList();
        stale.ForEach(file => File.WriteAllBytes(PathOf(file), Encoding.UTF8.GetBytes(file.Text)));
        return [.. stale.Select(file => file.Name)];
    }

    private bool IsStale(GeneratedFile file) =>
        !File.Exists(PathOf(file)) || !File.ReadAllBytes(PathOf(file)).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(file.Text));

    private string PathOf(GeneratedFile file) => Path.Combine(_path, file.Name);
}
