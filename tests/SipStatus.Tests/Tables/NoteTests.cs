using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Tables;

/// <summary>What the short tables say in words is what the library says, row by row.</summary>
public class NoteTests
{
    [Fact]
    public void Notes_OfUsages_AreTheCells() =>
        SipMethodUsage.All.Select(usage => usage.Note).Should().BeEquivalentTo(Cells("usages.csv", "note"));

    [Fact]
    public void Notes_OfCodeSets_AreTheCells() =>
        SipStatusCodeSets.Members.Select(member => member.Note).Distinct().Should()
            .BeEquivalentTo(Cells("code-set-members.csv", "note").Distinct());

    [Fact]
    public void Meanings_OfWarnCodes_AreTheCells() =>
        SipWarnCode.All.Select(code => code.Meaning).Should().Equal(Cells("warn-codes.csv", "meaning"));

    [Fact]
    public void Notes_OfForkSubstitutions_AreTheCells()
    {
        string[] methods = ["INVITE", "OPTIONS"];
        var rules = methods.SelectMany(method => SipBestResponse.For(method).Substitutions).Distinct().ToList();

        rules.Select(rule => $"{rule.Level} {rule.Note}").Should().BeEquivalentTo(
            RepositoryFile.ReadCsv(Data("fork-substitutions.csv")).Select(row => $"{Level(row["level"])} {row["note"]}"));
    }

    [Fact]
    public void Notes_OfRequestsThatEndACall_AreTheCells()
    {
        var cells = RepositoryFile.ReadCsv(Data("request-to-q850.csv"));

        foreach (var row in cells)
        {
            var mapping = row["network"] == "isup" ? Q850Mapping.Isup : Q850Mapping.Qsig;
            var rule = mapping.GetCauseOfRequest(row["method"]);
            rule.Should().NotBeNull();
            $"{rule!.Cause.Value} {rule.Level} {rule.Note}".Should().Be($"{row["cause"]} {Level(row["level"])} {row["note"]}");
        }
    }

    private static IEnumerable<string> Cells(string file, string column) => RepositoryFile.ReadCsv(Data(file)).Select(row => row[column]);

    private static string Data(string file) => "src/SipStatus/Data/" + file;

    private static string Level(string cell) =>
        string.Concat(cell.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
