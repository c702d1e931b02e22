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
    public void Rows_EachOne_IsAStatusLineThatEndsInItsLength()
    {
        var length = s_table.Constant("RowLength");
        s_table.Rows.Should().HaveCount(s_table.Constant("RowCount"));
        for (var i = 0; i < s_table.Rows.Length; i++)
        {
            var row = s_table.Rows[i];
            row.Should().HaveCount(length);
            var line = Encoding.ASCII.GetString(row, 0, row[^1]);
            line.Should().MatchRegex(@"\ASIP/2\.0 [1-6][0-9][0-9] [!$%-;=?-Z_a-z~ ]+\r\n\z");
            line.Should().StartWith($"SIP/2.0 {s_table.Codes[i]} ");
            row[row[^1]..^1].Should().OnlyContain(padding => padding == 0);
        }
    }

    [Fact]
    public void Rows_OfTheCodes_ComeFirstAndAscendAndBearTheReasonPhrases()
    {
        s_count.Should().Be(StatusCodeRow.File.CountIn(Repository.ReadData()));
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
    public void CodeSlots_OfEveryCode_HoldCodeLengthAndRow()
    {
        var slots = s_table.Numbers("CodeSlots");
        var (multiplier, shift) = (s_table.UnsignedConstant("CodeHashMultiplier"), s_table.Constant("CodeHashShift"));
        var registered = s_table.Codes.Take(s_count).ToList();

        slots.Should().HaveCount(1 << (32 - shift));
        var taken = new HashSet<int>();
        for (var ordinal = 0; ordinal < registered.Count; ordinal++)
        {
            var value = BitConverter.ToUInt32(Encoding.ASCII.GetBytes($"{registered[ordinal]} "));
            var slot = (int)(unchecked(value * multiplier) >> shift);
            taken.Add(slot).Should().BeTrue("each code has a slot of its own");
            (slots[slot] & 0x3FF).Should().Be(registered[ordinal]);
            (slots[slot] >> 10 & 0x3FF).Should().Be(ordinal);
            (slots[slot] >> 24).Should().Be("SIP/2.0 486 ".Length + s_table.Phrases[ordinal].Length + "\r\n".Length);
        }

        slots.Where((_, slot) => !taken.Contains(slot)).Should().OnlyContain(free => (free & 0x3FF) == registered[0]);
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
            .Should().BeLessThan(s_table.Rows.Length / 20, "a phrase behind another costs a comparison more");

    [Fact]
    public void NextRow_OfNotAcceptable_Is406Then606ThenTheAliasOf488() =>
        s_table.RowsOf("Not Acceptable").Select(row => s_table.Codes[row]).Should().Equal(406, 606, 488);
}
