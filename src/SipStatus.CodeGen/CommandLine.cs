using System;
using System.CommandLine;
using System.IO;

namespace SipStatus.CodeGen;

/// <summary>The command line of the tool.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool; the answer is the exit code.</summary>
    /// <param name="arguments">What follows the program's name.</param>
    /// <param name="currentFolder">Where the search for the repository begins.</param>
    /// <param name="output">Takes what was done.</param>
    /// <param name="error">Takes what is wrong.</param>
    public static int Run(string[] arguments, string currentFolder, TextWriter output, TextWriter error)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 1 and name the files that are stale." };
        var root = new Option<DirectoryInfo>("--root")
        {
            Description = "The folder with SipStatus.sln. Without it: the nearest one above the current folder, then above this program.",
        };
        root.AcceptExistingOnly();

        var command = new RootCommand($"Writes {GeneratedFolder.Folder} from the tables in {Reading.RegistryData.Folder}.") { check, root };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(root)?.FullName
                ?? RepositoryRoot.FindFrom(currentFolder)
                ?? RepositoryRoot.FindFrom(AppContext.BaseDirectory);
            if (folder is null)
            {
                error.WriteLine("There is no SipStatus.sln in any folder above; name the repository with --root.");
                return ExitCode.Usage;
            }

            return Generation.Run(folder, parsed.GetValue(check), output, error);
        });

        var result = command.Parse(arguments);
        var exitCode = result.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return result.Errors.Count > 0 ? ExitCode.Usage : exitCode;
    }
}
