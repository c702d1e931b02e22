using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SipStatus.CodeGen.Reading;

/// <summary>The data folder: the rows of each file, read when they are first asked for.</summary>
internal sealed class RegistryData
{
    /// <summary>Where the data is, from the root of the repository.</summary>
    public const string Folder = "src/SipStatus/Data";

    private readonly string? _repositoryRoot;
    private readonly Dictionary<DataFile, object> _rows = [];
    private readonly Dictionary<DataFile, List<DataError>> _errors = [];

    /// <summary>Data without files, for <see cref="With"/> to add the rows to.</summary>
    public RegistryData()
    {
    }

    private RegistryData(string repositoryRoot) => _repositoryRoot = repositoryRoot;

    /// <summary>The data of a repository; <see langword="null"/> if <paramref name="errors"/> took any error.</summary>
    /// <param name="repositoryRoot">The folder with <c>SipStatus.sln</c>.</param>
    /// <param name="files">The files to read.</param>
    /// <param name="errors">Takes what is wrong, in the order of the files and of their lines.</param>
    public static RegistryData? Read(string repositoryRoot, IEnumerable<DataFile> files, ICollection<DataError> errors)
    {
        var data = new RegistryData(repositoryRoot);
        foreach (var file in files)
        {
            file.CountIn(data);
            foreach (var error in data._errors[file].OrderBy(error => error.Line).ThenBy(error => error.Column))
            {
                errors.Add(error);
            }
        }

        return errors.Count == 0 ? data : null;
    }

    /// <summary>The same data with these rows of a file.</summary>
    public RegistryData With<TRow>(DataFile<TRow> file, params IReadOnlyList<TRow> rows)
    {
        var data = new RegistryData();
        foreach (var (other, othersRows) in _rows)
        {
            data._rows[other] = othersRows;
        }

        data._rows[file] = rows;
        return data;
    }

    /// <summary>The rows of a file that are without error.</summary>
    public IReadOnlyList<TRow> Rows<TRow>(DataFile<TRow> file)
    {
        if (!_rows.TryGetValue(file, out var rows) && _repositoryRoot is not null)
        {
            var errors = _errors[file] = [];
            _rows[file] = rows = Read(file, _repositoryRoot, errors);
        }

        return (IReadOnlyList<TRow>?)rows ?? [];
    }

    /// <summary>The rows of a file; <see langword="null"/> if it is not there or has errors, and cannot tell what is in it.</summary>
    public IReadOnlyList<TRow>? Known<TRow>(DataFile<TRow> file)
    {
        var rows = Rows(file);
        return _rows.ContainsKey(file) && _errors.GetValueOrDefault(file, []).Count == 0 ? rows : null;
    }

    private IReadOnlyList<TRow> Read<TRow>(DataFile<TRow> file, string repositoryRoot, List<DataError> errors)
    {
        var path = Path.Combine(repositoryRoot, Folder, file.Name);
        if (File.Exists(path))
        {
            return file.Read($"{Folder}/{file.Name}", File.ReadAllBytes(path), this, errors);
        }

        errors.Add(new DataError($"{Folder}/{file.Name}", 1, 1, "the file is missing"));
        return [];
    }
}
