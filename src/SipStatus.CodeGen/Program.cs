using System;
using System.CommandLine;
using System.IO;
using SipStatus.CodeGen;

var check = new Option<bool>("--check") { Description = "Write nothing; exit with 1 and name the files where Generated is stale." };
var root = new Option<DirectoryInfo>("--root")
{
    Description = "The folder with SipStatus.sln. Without it: the nearest one above the current folder, then above this program.",
};
root.AcceptExistingOnly();

var command = new RootCommand("Writes src/SipStatus/Generated from the tables in src/SipStatus/Data.") { check, root };
command.SetAction(arguments =>
{
    var folder = arguments.GetValue(root)?.FullName
        ?? RepositoryRoot.FindFrom(Directory.GetCurrentDirectory())
        ?? RepositoryRoot.FindFrom(AppContext.BaseDirectory);
    if (folder is null)
    {
        Console.Error.WriteLine("There is no SipStatus.sln in any folder above; name the repository with --root.");
        return ExitCode.Usage;
    }

    return Generation.Run(folder, arguments.GetValue(check), Console.Out, Console.Error);
});

var parsed = command.Parse(args);
var exitCode = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCode.Usage : exitCode;
