using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using SipStatus.CodeGen.Tables;

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
        var compare = new Option<FileInfo>("--compare")
        {
            HelpName = "file",
            Description = "Generate nothing; compare IANA's file of response codes (sip-parameters-7.csv) with the snapshot, and exit "
                + "with 1 where rows differ.",
        };
        compare.AcceptExistingOnly();
        var write = new Option<DateOnly?>("--write")
        {
            HelpName = "date",
            Description = "Together with --compare: make the rows the snapshot where they differ, with this date of the registry, such as "
                + "2026-01-07.",
            CustomParser = ParseDate,
        };

        var command = new RootCommand($"Writes {GeneratedFolder.Folder} from the tables in {Reading.RegistryData.Folder}.")
        {
            check, root, compare, write,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(write) is not null && result.GetResult(compare) is null)
            {
                result.AddError("--write goes with --compare.");
            }

            if (result.GetResult(check) is not null && result.GetResult(compare) is not null)
            {
                result.AddError("--check and --compare are two questions.");
            }
        });
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

            return parsed.GetValue(compare) is { } registry
                ? RegistryComparison.Run(folder, registry.FullName, parsed.GetValue(write), output, error)
                : Generation.Run(folder, parsed.GetValue(check), output, error);
        });

        var result = command.Parse(arguments);
        var exitCode = result.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return result.Errors.Count > 0 ? ExitCode.Usage : exitCode;
    }

    private static DateOnly? ParseDate(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, RegistryDate.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        argument.AddError($"'{text}' is not a date such as 2026-01-07.");
        return null;
    }
}
