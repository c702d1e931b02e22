using System.Collections.Generic;
using System.IO;
using System.Linq;
using SipStatus.CodeGen.Emitting;
using SipStatus.CodeGen.Reading;

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
        if (RegistryReader.Read(repositoryRoot, errors) is not { } table)
        {
            // The form of a file is checked before its values: bring its errors into the order of its lines.
            foreach (var found in errors.GroupBy(found => found.File).SelectMany(file => file.OrderBy(found => found.Line).ThenBy(found => found.Column)))
            {
                error.WriteLine(found);
            }

            return ExitCode.Failure;
        }

        var files = GeneratedFiles.Emit(table);
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

        output.WriteLine($"{files.Count} files from {table.Codes.Count} codes and {table.Aliases.Count} aliases: {stale.Count} {(isCheck ? "stale" : "written")}.");
        return foreign.Count > 0 || (isCheck && stale.Count > 0) ? ExitCode.Failure : ExitCode.Success;
    }
}
