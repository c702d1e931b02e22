using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Package.Tests;

/// <summary>A project that knows nothing of this repository, with the packed library as its only package.</summary>
[Collection(nameof(PackedLibrary))]
public sealed class StrangerTests(PackedLibrary library) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Stranger_WithThePackageAlone_BuildsAndRuns()
    {
        MoveIn();
        var packages = _folder.Combine("packages");
        var environment = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = packages,
            ["SipStatusVersion"] = library.Version,
        };

        await DotnetCommand.RunAsync(_folder.Combine("project"), environment, "build", "--configuration", "Release", "--output", _folder.Combine("program"));
        var output = await DotnetCommand.RunAsync(_folder.Path, environment, _folder.Combine("program", "Stranger.dll"));

        output.ReplaceLineEndings("\n").Should().Be(
            """
            486 Busy Here
            True
            SIP/2.0 180 Ringing
            487
            RFC 6665, section 8.3.2
            {"Status":200}

            """.ReplaceLineEndings("\n"));
        Directory.GetDirectories(packages).Select(Path.GetFileName).Should().Equal("sipstatus");
    }

    public void Dispose() => _folder.Delete();

    private void MoveIn()
    {
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
}
