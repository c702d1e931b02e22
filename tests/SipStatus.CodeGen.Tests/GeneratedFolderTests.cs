using System;
using System.IO;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Writing;
using Xunit;

namespace SipStatus.CodeGen.Tests;

public sealed class GeneratedFolderTests : IDisposable
{
    private static readonly DateTime s_longAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private static readonly GeneratedFile[] s_files = [new("A.g.cs", "a\n"), new("B.g.cs", "忙\n")];

    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Write_EmptyRepository_WritesEverythingAsUtf8WithoutMark()
    {
        new GeneratedFolder(_root.Path).Write(s_files).Should().Equal("A.g.cs", "B.g.cs");

        File.ReadAllBytes(PathOf("A.g.cs")).Should().Equal("a\n"u8.ToArray());
        File.ReadAllBytes(PathOf("B.g.cs")).Should().Equal(0xE5, 0xBF, 0x99, 0x0A);
    }

    [Fact]
    public void Write_SameText_LeavesTheFileUntouched()
    {
        var folder = new GeneratedFolder(_root.Path);
        folder.Write(s_files);
        File.SetLastWriteTimeUtc(PathOf("A.g.cs"), s_longAgo);
        File.WriteAllText(PathOf("B.g.cs"), "b\n");

        folder.Write(s_files).Should().Equal("B.g.cs");

        File.GetLastWriteTimeUtc(PathOf("A.g.cs")).Should().Be(s_longAgo);
        File.ReadAllText(PathOf("B.g.cs")).Should().Be("忙\n");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a\r\n")]
    [InlineData("A\n")]
    [InlineData("\uFEFFa\n")]
    [InlineData("")]
    public void FindStale_AnyOtherByte_NamesTheFileAndWritesNothing(string text)
    {
        var folder = new GeneratedFolder(_root.Path);
        folder.Write(s_files);
        File.WriteAllBytes(PathOf("A.g.cs"), Encoding.UTF8.GetBytes(text));

        folder.FindStale(s_files).Should().Equal("A.g.cs");

        File.ReadAllBytes(PathOf("A.g.cs")).Should().Equal(Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public void FindStale_NothingThere_NamesEveryFileAndCreatesNothing()
    {
        var folder = new GeneratedFolder(_root.Path);

        folder.FindStale(s_files).Should().Equal("A.g.cs", "B.g.cs");

        Directory.EnumerateFileSystemEntries(_root.Path).Should().BeEmpty();
    }

    [Fact]
    public void FindForeign_FileThatNoEmitterWrites_IsNamed()
    {
        var folder = new GeneratedFolder(_root.Path);
        folder.FindForeign(s_files).Should().BeEmpty();
        folder.Write(s_files);
        folder.FindForeign(s_files).Should().BeEmpty();

        File.WriteAllText(PathOf("Old.g.cs"), "");

        folder.FindForeign(s_files).Should().Equal("Old.g.cs");
    }

    private string PathOf(string name) => _root.PathOf($"src/SipStatus/Generated/{name}");
}
