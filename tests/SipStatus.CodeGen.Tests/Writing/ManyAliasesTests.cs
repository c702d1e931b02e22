using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using SipStatus.CodeGen.Writing;
using Xunit;

namespace SipStatus.CodeGen.Tests.Writing;

/// <summary>No wall in the data: any codes and any phrases give a table in which each is found.</summary>
public class ManyAliasesTests
{
    private static readonly RegistryData s_committed = Repository.Data;

    [Fact]
    public void Emit_AnyAliases_FindsTheRowsOfEachAndOfNoOther() =>
        Gen.Select(Gen.Int[1, 800], Gen.Int).Sample(
            (count, seed) =>
            {
                HasExactlyItsPhrases(s_committed.WithAliases(MadeUpPhrases.Create(s_committed.Phrases(), count, seed)));
            },
            iter: 12,
            threads: 1);

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(48)]
    [InlineData(49)]
    [InlineData(113)]
    [InlineData(300)]
    public void Emit_TwinsThatNoFourCharactersTellApart_FindsEach(int length) =>
        HasExactlyItsPhrases(s_committed.WithAliases(MadeUpPhrases.TwinsAtEveryPlace(length)));

    [Theory]
    [InlineData(255, "byte")]
    [InlineData(256, "ushort")]
    public void Emit_AliasOfALength_GivesLengthsThatHoldIt(int length, string type)
    {
        var text = Emit(s_committed.WithAliases([new string('l', length)]));

        text.Should().Contain($"internal const int LongestPhrase = {length};")
            .And.Contain($"internal static System.ReadOnlySpan<{type}> PhraseLengths =>");
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(600)]
    public void Emit_AnyNumberOfCodes_NumbersThem(int count)
    {
        var codes = TestFiles.Codes.Rows(
            [.. Enumerable.Range(100, count).Select(code => $"code={code}|name=A{code}|reason_phrase=Phrase {code}")]);
        var data = new RegistryData().With(StatusCodeRow.File, codes);

        var text = new StatusCodeTableText(Emit(data));

        text.Numbers("Ordinals").Take(count).Should().Equal(Enumerable.Range(1, count));
        var slots = text.CodeSlots;
        slots.Where(slot => (slot & 0x3FF) != 100).Should().HaveCount(count - 1).And.OnlyHaveUniqueItems();
        HasExactlyItsPhrases(data);
    }

    private static string Emit(RegistryData data) => StatusCodeTableEmitter.Table.Emit(data).Text;

    private static void HasExactlyItsPhrases(RegistryData data)
    {
        var text = new StatusCodeTableText(Emit(data));

        text.Phrases.Should().Equal(data.Phrases());
        var rowsByPhrase = data.Phrases().Index().ToLookup(phrase => phrase.Item, phrase => phrase.Index, StringComparer.OrdinalIgnoreCase);
        foreach (var rows in rowsByPhrase)
        {
            text.RowsOf(rows.Key).Should().Equal(rows, "of the phrase {0}", rows.Key);
        }
    }
}
