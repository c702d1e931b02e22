using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SipStatus.Readme.Tests;

/// <summary>The table of the guide that tells where codes go: each row names its tests, and its recipe where it has one.</summary>
public partial class WhereCodesGoTests
{
    [Fact]
    public void Rows_OfTheTable_NameFilesThatAreThere()
    {
        var rows = RepositoryFiles.ReadLines(".github", "guides", "where-codes-go.md")
            .SkipWhile(line => line != "## The table")
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1).TakeWhile(line => line.StartsWith('|')).ToArray();

        rows.Should().HaveCountGreaterThan(10);
        foreach (var row in rows)
        {
            var files = FileName().Matches(row).Select(match => match.Groups[1].Value).ToArray();
            files.Should().NotBeEmpty(row);
            files.Should().OnlyContain(file => File.Exists(Path.Combine(RepositoryFiles.Root, "tests", file)), row);
            RepositoryFiles.ReadLines("tests", files[^1])
                .Should().Contain(line => line.Contains("[Fact]") || line.Contains("[Theory]") || line.Contains("Check("), row);
        }
    }

    [GeneratedRegex(@"`(\S+\.cs)`")]
    private static partial Regex FileName();
}
