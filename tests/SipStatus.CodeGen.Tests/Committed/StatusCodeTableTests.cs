using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Tables;
using SipStatus.CodeGen.Tests.Writing;
using Xunit;

namespace SipStatus.CodeGen.Tests.Committed;

/// <summary>What the library relies on in the committed <c>StatusCodeTable.g.cs</c>.</summary>
public class StatusCodeTableTests
{
    private static readonly StatusCodeTableText s_table = new(
        File.ReadAllText(Path.Combine(Repository.GeneratedFolder, "StatusCodeTable.g.cs")));
    private static readonly int s_count = s_table.Constant("Count");

    [Fact]
    public void Texts_OfTheCodes_AreTheirStatusLinesAndOfTheAliasesTheirPhrases()
    {
        s_table.Texts.Should().HaveCount(s_table.Constant("RowCount"));
        foreach (var (row, text) in s_table.Texts.Index())
        {
            if (row < s_count)
            {
                text.Should().MatchRegex(@"\ASIP/2\.0 [1-6][0-9][0-9] [!$%-;=?-Z_a-z~ ]+\r\n\z");
                text.Should().Be($"SIP/2.0 {s_table.Codes[row]} {s_table.Phrases[row]}\r\n");
            }
            else
            {
                text.Should().MatchRegex(@"\A[!$%-;=?-Z_a-z~ ]+\z").And.Be(s_table.Phrases[row]);
            }
        }
    }

    [Fact]
    public void Rows_OfTheCodes_ComeFirstAndAscendAndBearTheReasonPhrases()
    {
        s_count.Should().Be(StatusCodeRow.File.CountIn(Repository.Data));
        s_table.Codes.Take(s_count).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        s_table.Strings("ReasonPhrases").Should().Equal(s_table.Phrases.Take(s_count));
        s_table.Phrases.Take(s_count)
            .Should().OnlyContain(phrase => phrase.Length <= 48, "the library compares whole lines of up to 64 bytes");
        s_table.Phrases.Take(s_count).Should().OnlyContain(phrase => phrase.Length >= 2, "the library compares 16 bytes at once");
    }

    [Fact]
    public void Rows_OfTheAliases_FollowByCodeAndBelongToACode()
    {
        var aliases = s_table.Codes.Skip(s_count).ToList();

        aliases.Should().NotBeEmpty().And.BeInAscendingOrder();
        aliases.Should().BeSubsetOf(s_table.Codes.Take(s_count));
    }

    [Fact]
    public void LongestPhrase_IsTheLengthOfTheLongest() =>
        s_table.Constant("LongestPhrase").Should().Be(s_table.Phrases.Max(phrase => phrase.Length));

    [Fact]
    public void Ordinals_OfEveryCode_AreItsPlaceOr0()
    {
        var ordinals = s_table.Numbers("Ordinals");
        var registered = s_table.Codes.Take(s_count).ToList();

        ordinals.Should().HaveCount(600);
        for (var code = 100; code <= 699; code++)
        {
            ordinals[code - 100].Should().Be(registered.IndexOf(code) + 1, "of the code {0}", code);
        }
    }

    [Fact]
    public void CodeSlots_OfEveryCode_HoldCodeLengthAndStartOfTheLine()
    {
        var slots = s_table.CodeSlots;
        var (multiplier, shift) = (s_table.UnsignedConstant("CodeHashMultiplier"), s_table.Constant("CodeHashShift"));
        var registered = s_table.Codes.Take(s_count).ToList();

        slots.Should().HaveCount(1 << (32 - shift));
        var taken = new HashSet<int>();
        for (var ordinal = 0; ordinal < registered.Count; ordinal++)
        {
            var value = BitConverter.ToUInt32(Encoding.ASCII.GetBytes($"{registered[ordinal]} "));
            var slot = (int)(unchecked(value * multiplier) >> shift);
            taken.Add(slot).Should().BeTrue("each code has a slot of its own");
            (slots[slot] & 0x3FF).Should().Be((uint)registered[ordinal]);
            var start = (int)(slots[slot] >> 10 & 0xFFFF);
            var length = (int)(slots[slot] >> 26);
            string.Concat(s_table.Texts).Substring(start, length).Should().Be(s_table.Texts[ordinal]);
        }

        slots.Where((_, slot) => !taken.Contains(slot)).Should().OnlyContain(free => (free & 0x3FF) == (uint)registered[0]);
    }

    [Fact]
    public void Lookup_OfEveryPhraseInAnyLetterCase_GivesItsRows()
    {
        s_table.PhraseSlots.Should().HaveCount(1 << (32 - s_table.Constant("PhraseHashShift")));
        var groups = s_table.Phrases.Select((phrase, row) => (phrase, row)).GroupBy(pair => pair.phrase, StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups)
        {
            foreach (var cased in new[] { group.Key, group.Key.ToUpperInvariant(), group.Key.ToLowerInvariant() })
            {
                s_table.RowsOf(cased).Should().Equal(group.Select(pair => pair.row), "of the phrase {0}", cased);
            }
        }
    }

    [Fact]
    public void NextInSlot_OfNearlyAllRows_Is0() =>
        s_table.NextInSlot.Count(next => next != 0)
            .Should().BeLessThan(s_table.Texts.Length / 20, "a phrase behind another costs a comparison more");

    [Fact]
    public void NextRow_OfNotAcceptable_Is406Then606ThenTheAliasOf488() =>
        s_table.RowsOf("Not Acceptable").Select(row => s_table.Codes[row]).Should().Equal(406, 606, 488);
}
