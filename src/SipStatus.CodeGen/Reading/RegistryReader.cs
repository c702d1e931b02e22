using System.Collections.Generic;
using System.IO;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads all data files of a repository. A new reader has its lines here.</summary>
internal static class RegistryReader
{
    /// <summary>Where the data is, from the root of the repository.</summary>
    public const string Folder = "src/SipStatus/Data";

    private static readonly string[] s_files =
        [StatusCodesReader.FileName, AliasesReader.FileName, RegistryDateReader.FileName, .. KnowledgeReader.Files];

    /// <summary>The whole table; <see langword="null"/> where <paramref name="errors"/> took any error.</summary>
    public static RegistryTable? Read(string repositoryRoot, ICollection<DataError> errors)
    {
        var missing = s_files.Where(file => !File.Exists(FullPath(file))).ToList();
        if (missing.Count > 0)
        {
            missing.ForEach(file => errors.Add(new DataError(Display(file), 1, 1, "the file is missing")));
            return null;
        }

        var codes = StatusCodesReader.Read(Display(StatusCodesReader.FileName), Bytes(StatusCodesReader.FileName), errors);
        var knownCodes = errors.Count == 0 ? codes : null;
        var aliases = AliasesReader.Read(Display(AliasesReader.FileName), Bytes(AliasesReader.FileName), knownCodes, errors);
        var lastUpdated = RegistryDateReader.Read(Display(RegistryDateReader.FileName), Bytes(RegistryDateReader.FileName), errors);
        var knowledge = KnowledgeReader.Read(Display, Bytes, knownCodes, errors);
        return errors.Count == 0 && lastUpdated is { } date ? new RegistryTable(codes, aliases, date) { Knowledge = knowledge } : null;

        byte[] Bytes(string file) => File.ReadAllBytes(FullPath(file));
        string FullPath(string file) => Path.Combine(repositoryRoot, Folder, file);
    }

    private static string Display(string file) => $"{Folder}/{file}";
}
