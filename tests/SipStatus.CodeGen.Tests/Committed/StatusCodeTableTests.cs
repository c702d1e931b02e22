using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SipStatus.CodeGen.Tests.Committed;

/// <summary>
/// Reads the numbers and bytes of the committed <c>StatusCodeTable.g.cs</c> back from its text and checks what the library relies on,
/// by plain computation that shares nothing with the emitter.
/// </summary>
public class StatusCodeTableTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(Repository.GeneratedFolder, "StatusCodeTable.g.cs"));
    private static readonly byte[][] s_rows = ReadRows();
    private static readonly string[] s_phrases = [.. s_rows.Select(row => Encoding.ASCII.GetString(row, 12, row[63] - 14))];
    private static readonly int[] s_codes = ReadNumbers("Codes");

    [Fact]
    public void Rows_EachOne_IsAStatusLineInSixtyFourBytes()
    {
        s_rows.Should().HaveCount(ReadConstant("RowCount"));
        for (var i = 0; i < s_rows.Length; i++)
        {
            var row = s_rows[i];
            row.Should().HaveCount(64);
            var line = Encoding.ASCII.GetString(row, 0, row[63]);
            line.Should().MatchRegex(@"\ASIP/2\.0 [1-6][0-9][0-9] [A-Za-z][-A-Za-z0-9 /()+.']*[A-Za-z)]\r\n\z");
            line.Should().StartWith($"SIP/2.0 {s_codes[i]} ");
            line.Length.Should().BeInRange(16, 62, "the library compares 16 bytes at once, and phrases of up to three times 16");
            row[row[63]..63].Should().OnlyContain(padding => padding == 0);
        }
    }

    [Fact]
    public void Rows_OfTheCodes_ComeFirstAndAscendAndBearTheReasonPhrases()
    {
        var count = ReadConstant("Count");
        count.Should().Be(75);
        s_codes.Take(count).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        ReadStrings("ReasonPhrases").Should().Equal(s_phrases.Take(count));
    }

    [Fact]
    public void Rows_OfTheAliases_FollowByCodeAndBelongToACode()
    {
        var count = ReadConstant("Count");
        var aliases = s_codes.Skip(count).ToList();

        aliases.Should().NotBeEmpty().And.BeInAscendingOrder();
        aliases.Should().BeSubsetOf(s_codes.Take(count));
    }

    [Fact]
    public void Ordinals_OfEveryCode_AreItsPlaceOr0()
    {
        var ordinals = ReadNumbers("Ordinals");
        var registered = s_codes.Take(ReadConstant("Count")).ToList();

        ordinals.Should().HaveCount(600);
        for (var code = 100; code <= 699; code++)
        {
            ordinals[code - 100].Should().Be(registered.IndexOf(code) + 1, "of the code {0}", code);
        }
    }

    [Fact]
    public void CodeSlots_OfEveryCode_HoldCodeLengthAndRow()
    {
        var slots = ReadNumbers("CodeSlots");
        var multiplier = ReadUnsignedConstant("CodeHashMultiplier");
        var registered = s_codes.Take(ReadConstant("Count")).ToList();

        slots.Should().HaveCount(256);
        var taken = new HashSet<int>();
        for (var ordinal = 0; ordinal < registered.Count; ordinal++)
        {
            var value = BitConverter.ToUInt32(Encoding.ASCII.GetBytes($"{registered[ordinal]} "));
            var slot = (int)(unchecked(value * multiplier) >> 24);
            taken.Add(slot).Should().BeTrue("each code has a slot of its own");
            (slots[slot] & 0xFFFF).Should().Be(registered[ordinal]);
            (slots[slot] >> 24).Should().Be("SIP/2.0 486 ".Length + s_phrases[ordinal].Length + "\r\n".Length);
            (slots[slot] >> 16 & 0xFF).Should().Be(ordinal);
        }

        slots.Where((_, slot) => !taken.Contains(slot)).Should().OnlyContain(free => (free & 0xFFFF) == registered[0]);
    }

    [Fact]
    public void PhraseSlots_OfEveryPhraseInAnyLetterCase_LeadToItsFirstRow()
    {
        var slots = ReadNumbers("PhraseSlots");
        slots.Length.Should().Be(1 << (32 - ReadConstant("PhraseHashShift"))).And.BeOneOf(512, 1024);

        foreach (var phrase in s_phrases)
        {
            var first = Array.FindIndex(s_phrases, other => other.Equals(phrase, StringComparison.OrdinalIgnoreCase));
            foreach (var cased in new[] { phrase, phrase.ToUpperInvariant(), phrase.ToLowerInvariant() })
            {
                slots[SlotOf(cased)].Should().Be(first, "of the phrase {0}", cased);
            }
        }
    }

    [Fact]
    public void PhraseSlots_Taken_AreAsManyAsThereAreDistinctPhrases() =>
        ReadNumbers("PhraseSlots").Count(slot => slot != 0)
            .Should().Be(s_phrases.Distinct(StringComparer.OrdinalIgnoreCase).Count() - 1, "the slot of row 0 holds 0, as the free ones do");

    [Fact]
    public void NextRow_FromTheFirstRowOfAPhrase_VisitsEveryRowThatBearsIt()
    {
        var next = ReadNumbers("NextRow");
        next.Should().HaveCount(s_rows.Length);

        foreach (var group in s_phrases.Select((phrase, row) => (phrase, row)).GroupBy(pair => pair.phrase, StringComparer.OrdinalIgnoreCase))
        {
            var visited = new List<int>();
            for (var row = group.First().row + 1; row != 0; row = next[row - 1])
            {
                visited.Add(row - 1);
            }

            visited.Should().Equal(group.Select(pair => pair.row));
        }
    }

    [Fact]
    public void NextRow_OfNotAcceptable_Is406Then606ThenTheAliasOf488()
    {
        var next = ReadNumbers("NextRow");
        var codes = new List<int>();
        for (var row = Array.IndexOf(s_phrases, "Not Acceptable") + 1; row != 0; row = next[row - 1])
        {
            codes.Add(s_codes[row - 1]);
        }

        codes.Should().Equal(406, 606, 488);
    }

    private static int SlotOf(string phrase)
    {
        var n = phrase.Length;
        var p1 = n * ReadConstant("PhraseHashPosition1") / 64;
        var p2 = n * ReadConstant("PhraseHashPosition2") / 64;
        ulong key = ((ulong)phrase[0] | 0x20)
            + (((ulong)phrase[p1] | 0x20) * 0x100)
            + (((ulong)phrase[p2] | 0x20) * 0x1_0000)
            + (((ulong)phrase[n - 1] | 0x20) * 0x100_0000);
        key ^= (ulong)n * 0x9E3779B1 % 0x1_0000_0000;
        return (int)(key * ReadUnsignedConstant("PhraseHashMultiplier") % 0x1_0000_0000 >> ReadConstant("PhraseHashShift"));
    }

    private static int ReadConstant(string name) =>
        int.Parse(Regex.Match(s_text, $@"const int {name} = ([0-9]+);").Groups[1].Value, CultureInfo.InvariantCulture);

    private static uint ReadUnsignedConstant(string name) =>
        uint.Parse(Regex.Match(s_text, $@"const uint {name} = 0x([0-9A-F]{{8}});").Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Body(string name) => Regex.Match(s_text, $@"\b{name} =>?\s*\[([^\]]*)\];").Groups[1].Value;

    private static int[] ReadNumbers(string name) =>
        [.. Regex.Matches(Body(name), "[0-9]+").Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];

    private static string[] ReadStrings(string name) => [.. Regex.Matches(Body(name), "\"([^\"]*)\"").Select(match => match.Groups[1].Value)];

    private static byte[][] ReadRows()
    {
        var literals = Regex.Matches(s_text, "^ +\"(SIP/2\\.0 .*)\"u8 ?[+;]$", RegexOptions.Multiline);
        return [.. literals.Select(literal => Encoding.Latin1.GetBytes(Unescape(literal.Groups[1].Value)))];
    }

    private static string Unescape(string literal) => Regex.Replace(literal, @"\\(r|n|0|u([0-9A-F]{4}))", match => match.Groups[1].Value switch
    {
        "r" => "\r",
        "n" => "\n",
        "0" => "\0",
        _ => ((char)int.Parse(match.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    });
}
