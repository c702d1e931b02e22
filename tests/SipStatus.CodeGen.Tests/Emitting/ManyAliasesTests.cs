using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using SipStatus.CodeGen.Emitting;
using SipStatus.CodeGen.Model;
using Xunit;

namespace SipStatus.CodeGen.Tests.Emitting;

/// <summary>No wall in the data: any codes and any phrases give a table in which each is found.</summary>
public class ManyAliasesTests
{
    private static readonly RegistryTable s_committed = Repository.ReadTable();

    [Fact]
    public void Emit_AnyAliases_FindsTheRowsOfEachAndOfNoOther() =>
        Gen.Select(Gen.Int[1, 800], Gen.Int).Sample(
            (count, seed) =>
            {
                var phrases = s_committed.Phrases.Select(row => row.Phrase).ToList();
                HasExactlyItsPhrases(s_committed.WithAliases(MadeUpPhrases.Create(phrases, count, seed)));
            },
            iter: 12,
            threads: 1);

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(48)]
    [InlineData(49)]
    [InlineData(113)]
    public void Emit_TwinsThatNoFourCharactersTellApart_FindsEach(int length) =>
        HasExactlyItsPhrases(s_committed.WithAliases(MadeUpPhrases.TwinsAtEveryPlace(length)));

    [Fact]
    public void Emit_AliasThatIsLongerThanARowOf64Bytes_WidensTheRows()
    {
        var text = StatusCodeTableEmitter.Emit(s_committed.WithAliases([new string('l', 50)]));

        text.Should().Contain("internal const int RowLength = 128;").And.Contain("internal const int LongestPhrase = 50;");
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(600)]
    public void Emit_AnyNumberOfCodes_NumbersThem(int count)
    {
        var codes = Enumerable.Range(100, count).Select(code => new StatusCodeRow(
            code, $"Code{code}", $"Phrase {code}", new RfcReference(3261, "21"), Registration.Active, "E.", "中。"));
        var table = new RegistryTable([.. codes], [], s_committed.LastUpdated);

        var text = new StatusCodeTableText(StatusCodeTableEmitter.Emit(table));

        text.Numbers("Ordinals").Take(count).Should().Equal(Enumerable.Range(1, count));
        var slots = text.Numbers("CodeSlots");
        slots.Where(slot => (slot & 0x3FF) != 100).Should().HaveCount(count - 1).And.OnlyHaveUniqueItems();
        HasExactlyItsPhrases(table);
    }

    private static void HasExactlyItsPhrases(RegistryTable table)
    {
        var text = new StatusCodeTableText(StatusCodeTableEmitter.Emit(table));

        text.Phrases.Should().Equal(table.Phrases.Select(row => row.Phrase));
        var rowsByPhrase = table.Phrases.Select((row, i) => (row.Phrase, Row: i)).ToLookup(row => row.Phrase, row => row.Row, StringComparer.OrdinalIgnoreCase);
        foreach (var rows in rowsByPhrase)
        {
            text.RowsOf(rows.Key).Should().Equal(rows, "of the phrase {0}", rows.Key);
        }
    }
}
