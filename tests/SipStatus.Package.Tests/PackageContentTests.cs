using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Package.Tests;

[Collection(nameof(PackedLibrary))]
public sealed class PackageContentTests(PackedLibrary library) : IDisposable
{
    private static readonly string[] s_frameworks = ["net10.0", "net462", "net8.0", "netstandard2.0"];

    private readonly ZipArchive _package = library.OpenPackage();
    private readonly ZipArchive _symbols = library.OpenSymbols();

    public static TheoryData<string> Frameworks => [.. s_frameworks];

    [Fact]
    public void Package_Files_AreLibraryDocumentationReadmeAndIcon() =>
        ContentOf(_package).Should().BeEquivalentTo(
            [
                "README.md",
                "icon.png",
                .. s_frameworks.SelectMany(framework => new[] { $"lib/{framework}/SipStatus.dll", $"lib/{framework}/SipStatus.xml" }),
            ]);

    [Fact]
    public void Symbols_Files_AreOnePdbForEachFramework() =>
        ContentOf(_symbols).Should().BeEquivalentTo(s_frameworks.Select(framework => $"lib/{framework}/SipStatus.pdb"));

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Documentation_EveryFramework_DescribesTheTypes(string framework)
    {
        using var file = Open(_package, $"lib/{framework}/SipStatus.xml");
        var members = XDocument.Load(file).Descendants("member").Select(member => (string?)member.Attribute("name"));

        members.Should().Contain(["T:SipStatus.SipStatusCode", "P:SipStatus.SipStatusCode.BusyHere", "T:SipStatus.SipStatusScanner"]);
    }

    [Fact]
    public void Readme_Packed_IsThatOfTheProject()
    {
        using var readme = new StreamReader(Open(_package, "README.md"));

        readme.ReadToEnd().Should().Be(File.ReadAllText(Path.Combine(PackedLibrary.RepositoryRoot, "src", "SipStatus", "README.md")));
        Metadata("readme").Should().Be("README.md");
    }

    [Fact]
    public void ReleaseNotes_Named_LeadToTheChangesOfTheVersion()
    {
        var version = XDocument.Load(Path.Combine(PackedLibrary.RepositoryRoot, "Directory.Build.props"))
            .Descendants("VersionPrefix")
            .Single().Value;

        Metadata("releaseNotes").Should().Be("https://github.com/sipstatus/sipstatus/blob/main/.github/CHANGELOG.md");
        File.ReadAllLines(Path.Combine(PackedLibrary.RepositoryRoot, ".github", "CHANGELOG.md"))
            .Should().Contain(line => line.StartsWith($"## {version} ", StringComparison.Ordinal));
    }

    // What people search for.
    [Fact]
    public void Description_AndTags_HaveTheWordsThatPeopleSearchFor()
    {
        var words = Metadata("description") + " " + Metadata("tags");

        words.Should().ContainAll("SIP response codes", "VoIP", "Q.850", "ISUP", "hangup", "RFC 3261", "RFC3326");
    }

    [Fact]
    public void Icon_Packed_IsSquarePng()
    {
        using var icon = Open(_package, "icon.png");
        var header = new byte[24];
        icon.ReadExactly(header);

        header[..8].Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A);
        BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)).Should().Be(128);
        BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)).Should().Be(128);
        Metadata("icon").Should().Be("icon.png");
    }

    [Fact]
    public void License_Named_IsMit()
    {
        Metadata("license").Should().Be("MIT");
        Element("license").Attribute("type")!.Value.Should().Be("expression");
    }

    [Theory]
    [InlineData("net10.0", new string[0])]
    [InlineData("net8.0", new string[0])]
    [InlineData(".NETStandard2.0", new[] { "System.Memory" })]
    [InlineData(".NETFramework4.6.2", new[] { "System.Memory" })]
    public void Dependencies_OfFramework_AreNoneOnNet(string framework, string[] expected)
    {
        var group = Element("dependencies").Elements().Single(group => group.Attribute("targetFramework")!.Value == framework);

        group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Should().Equal(expected);
        Element("dependencies").Elements().Should().HaveCount(s_frameworks.Length);
    }

    [Fact]
    public void Repository_Named_IsTheAddressWithTheCommit()
    {
        var repository = Element("repository");

        repository.Attribute("type")!.Value.Should().Be("git");
        repository.Attribute("url")!.Value.Should().Be("https://github.com/sipstatus/sipstatus");
        repository.Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void SourceLink_EveryFramework_LeadsToTheCommit(string framework)
    {
        using var pdb = Open(_symbols, $"lib/{framework}/SipStatus.pdb");
        var commit = Element("repository").Attribute("commit")!.Value;

        SourceLink.ReadFrom(pdb).Should().Be(
            $$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/sipstatus/sipstatus/{{{commit}}}/*"}}""");
    }

    public void Dispose()
    {
        _package.Dispose();
        _symbols.Dispose();
    }

    // Without what NuGet adds to every package.
    private static string[] ContentOf(ZipArchive package) =>
    [
        .. package.Entries.Select(entry => entry.FullName).Where(name =>
            name != "SipStatus.nuspec" && name != "[Content_Types].xml" && name != "_rels/.rels"
            && !name.StartsWith("package/services/", StringComparison.Ordinal)),
    ];

    private static Stream Open(ZipArchive package, string name) => package.GetEntry(name)!.Open();

    private string Metadata(string name) => Element(name).Value;

    private XElement Element(string name)
    {
        using var nuspec = Open(_package, "SipStatus.nuspec");
        return XDocument.Load(nuspec).Root!.Elements().Single().Elements().Single(element => element.Name.LocalName == name);
    }
}
