using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace SipStatus.Package.Tests;

/// <summary>A project in a folder of its own that knows nothing of this repository, with the packed library as its only package.</summary>
internal sealed class StrangersProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment;

    public StrangersProject(PackedLibrary library)
    {
        _environment = new()
        {
            ["NUGET_PACKAGES"] = Packages,
            ["SipStatusVersion"] = library.Version,
        };
        Directory.CreateDirectory(_folder.Combine("project"));
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Stranger")))
        {
            File.Copy(file, _folder.Combine("project", Path.GetFileName(file)));
        }

        // Nothing above the folder, nor in the user's settings, is to have a say.
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            new XDocument(new XElement("Project")).Save(_folder.Combine(file));
        }

        new XDocument(
            new XElement(
                "configuration",
                new XElement("packageSources", new XElement("clear"), new XElement("add", new XAttribute("key", "feed"), new XAttribute("value", library.Feed))),
                new XElement("packageSourceMapping", new XElement("clear")),
                new XElement("disabledPackageSources", new XElement("clear")),
                new XElement("fallbackPackageFolders", new XElement("clear")))).Save(_folder.Combine("nuget.config"));
    }

    /// <summary>The folder that the restored packages go to.</summary>
    public string Packages => _folder.Combine("packages");

    /// <summary>Puts a text in place of a file of the project, or adds it.</summary>
    public void Write(string file, string text) => File.WriteAllText(_folder.Combine("project", file), text);

    /// <summary>Builds the project and runs it.</summary>
    /// <returns>What it printed, with LF line ends.</returns>
    public async Task<string> BuildAndRunAsync()
    {
        var project = _folder.Combine("project");
        await DotnetCommand.RunAsync(project, _environment, "build", "--configuration", "Release", "--output", _folder.Combine("program"));
        return (await DotnetCommand.RunAsync(project, _environment, _folder.Combine("program", "Stranger.dll"))).ReplaceLineEndings("\n");
    }

    public void Dispose() => _folder.Delete();
}
