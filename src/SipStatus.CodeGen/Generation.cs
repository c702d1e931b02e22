using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen;

/// <summary>One run of the tool over a repository: read, emit, then write or compare.</summary>
internal static class Generation
{
    /// <summary>Runs and reports; the answer is the exit code.</summary>
    /// <param name="repositoryRoot">The folder with <c>SipStatus.sln</c>.</param>
    /// <param name="isCheck">Whether to compare only, and write nothing.</param>
    /// <param name="output">Takes what was done.</param>
    /// <param name="error">Takes what is wrong.</param>
    public static int Run(string repositoryRoot, bool isCheck, TextWriter output, TextWriter error)
    {
        var errors = new List<DataError>();
        if (RegistryData.Read(repositoryRoot, GeneratedFiles.Sources, errors) is not { } data)
        {
            errors.ForEach(error.WriteLine);
            return ExitCode.Failure;
        }

        var files = GeneratedFiles.Emit(data);
        var folder = new GeneratedFolder(repositoryRoot);
        var stale = isCheck ? folder.FindStale(files) : folder.Write(files);
        foreach (var name in stale)
        {
            (isCheck ? error : output).WriteLine($"{GeneratedFolder.Folder}/{name}: {(isCheck ? "stale" : "written")}");
        }

        var foreign = folder.FindForeign(files);
        foreach (var name in foreign)
        {
            error.WriteLine($"{GeneratedFolder.Folder}/{name}: no emitter writes this file; delete it");
        }

        var unread = FindUnread(repositoryRoot);
        foreach (var name in unread)
        {
            error.WriteLine($"{RegistryData.Folder}/{name}: no emitter reads this file; it needs one in Writing/GeneratedFiles.cs");
        }

        output.WriteLine(
            $"{files.Count} files from {StatusCodeRow.File.CountIn(data)} codes and {AliasRow.File.CountIn(data)} aliases: "
            + $"{stale.Count} {(isCheck ? "stale" : "written")}.");
        return foreign.Count > 0 || unread.Count > 0 || (isCheck && stale.Count > 0) ? ExitCode.Failure : ExitCode.Success;
    }

    // A table that is misnamed, or for which the last step was forgotten.
    private static List<string> FindUnread(string repositoryRoot) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(repositoryRoot, RegistryData.Folder), "*.csv")
            .Select(path => Path.GetFileName(path))
            .Except(GeneratedFiles.Sources.Select(file => file.Name))
            .Except([RegistryComparison.Snapshot])
            .Order(StringComparer.Ordinal),
    ];
}
