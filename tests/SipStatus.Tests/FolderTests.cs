using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>
/// Where the types of the library have their files: the root of its folder is the public API of codes, registry and lines.
/// </summary>
public partial class FolderTests
{
    private const string Library = "src/SipStatus";

    private static readonly string[] s_machinery =
        ["Reading", "Reading/Blocks", "Reading/Blocks/Net8", "Reading/Reasons", "Reading/Sets", "Tables", "Text", "NetStandard", "NetStandard/Net462"];

    // Generated files have several namespaces, and shims those of the framework.
    private static readonly string[] s_severalNamespaces = ["Generated", "Reading/Blocks/Net8", "NetStandard", "NetStandard/Net462"];

    private static readonly (string Path, string Folder, string Text)[] s_sources =
    [
        .. from path in RepositoryFile.FindSources(Library)
           select (path, Path.GetDirectoryName(path)![Library.Length..].Replace('\\', '/').TrimStart('/'), RepositoryFile.ReadText(path)),
    ];

    [Fact]
    public void Folders_OfTheLibrary_AreTheseAlone() =>
        s_sources.Select(source => source.Folder).Distinct().Should().BeEquivalentTo(["", .. s_machinery, "Rules", "Q850", "Generated"]);

    [Fact]
    public void Namespaces_OfTheFolders_AreThoseOfTheLayers()
    {
        foreach (var (path, folder, text) in s_sources.Where(source => !s_severalNamespaces.Contains(source.Folder)))
        {
            var expected = folder is "Rules" or "Q850" ? $"SipStatus.{folder}" : "SipStatus";
            NamespaceDeclaration().Matches(text).Select(match => match.Groups[1].Value).Should().Equal([expected], path);
        }
    }

    [Fact]
    public void FilesOfTheRoot_EachOfThem_HoldOnePublicTypeOfTheirName()
    {
        var files = s_sources.Where(source => source.Folder.Length == 0).ToArray();

        files.Should().NotBeEmpty();
        foreach (var (path, _, text) in files)
        {
            var types = TypeDeclaration()
                .Matches(text)
                .Select(match => (match.Groups["modifiers"].Value.Split(' ')[0], match.Groups["name"].Value))
                .Distinct();
            types.Should().Equal([("public", NameOf(path))], path);
        }
    }

    [Fact]
    public void FilesOfTheMachinery_EachOfThem_HoldNoPublicType()
    {
        foreach (var (path, _, text) in s_sources.Where(source => s_machinery.Contains(source.Folder)))
        {
            TypeDeclaration().Matches(text).Should().NotContain(match => match.Groups["modifiers"].Value.StartsWith("public"), path);
        }
    }

    [Fact]
    public void FilesOfALayer_EachOfThem_HoldOneTypeOfTheirName()
    {
        foreach (var (path, _, text) in s_sources.Where(source => source.Folder is "Rules" or "Q850"))
        {
            TypeDeclaration().Matches(text).Select(match => match.Groups["name"].Value).Distinct().Should().Equal([NameOf(path)], path);
        }
    }

    [Fact]
    public void PublicTypes_EachOfThem_HaveAFileOfTheirName()
    {
        var files = s_sources.ToLookup(source => source.Folder, source => NameOf(source.Path));

        foreach (var type in typeof(SipStatusCode).Assembly.GetExportedTypes().Where(type => !type.IsNested))
        {
            // An enumeration, which cannot be partial, may come whole from the generator.
            var folder = type.Name == "SipFacts" ? "Generated" : type.Namespace!["SipStatus".Length..].TrimStart('.');
            files[folder].Should().Contain(type.Name.Split('`')[0]);
        }
    }

    // SipStatusCode for SipStatusCode.Parsing.cs.
    private static string NameOf(string path) => Path.GetFileName(path).Split('.')[0];

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    // Types that are not nested begin their line.
    [GeneratedRegex(@"^(?<modifiers>[a-z][a-z ]*? )(?:class|struct|interface|enum|record|delegate [\w?<>\[\]]+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
