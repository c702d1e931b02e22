using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The registry beside its sources: the snapshot of IANA's registry and the tables of the data.</summary>
public partial class SipStatusRegistryTests
{
    [Fact]
    public void All_CodesAndPhrases_AreThoseOfTheIanaSnapshot() =>
        SipStatusRegistry.All.ToDictionary(info => info.StatusCode.Value, info => info.ReasonPhrase).Should().Equal(RegistrySource.Phrases);

    // As big stacks and the configurations that come with them send them, with nothing changed.
    [Theory]
    [InlineData("trying -- your call is important to us", "100")]
    [InlineData("Giving it a try", "100")]
    [InlineData("canceling", "200")]
    [InlineData("Authorization Required", "401 407")]
    [InlineData("Not here", "404")]
    [InlineData("User Not Found", "404")]
    [InlineData("Request canceled", "487")]
    [InlineData("Request Cancelled", "487")]
    [InlineData("Internal Error", "500")]
    [InlineData("I'm terribly sorry, server error occurred (1/SL)", "500")]
    [InlineData("Maximum Calls In Progress", "503")]
    [InlineData("Unauthorized.", "")]
    [InlineData("Unprocessable Entity", "")]
    public void FindByReasonPhrase_PhraseOfAStack_IsItsCode(string phrase, string codes) =>
        string.Join(' ', SipStatusRegistry.FindByReasonPhrase(phrase).Select(code => code.Value)).Should().Be(codes);

    [Fact]
    public void LastUpdated_OfTheRegistry_IsTheDateOfTheIanaSnapshot()
    {
        SipStatusRegistry.LastUpdated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(RegistrySource.SnapshotDate);
        SipStatusRegistry.LastUpdated.TimeOfDay.Should().Be(TimeSpan.Zero);
        SipStatusRegistry.LastUpdated.Kind.Should().Be(DateTimeKind.Unspecified);
    }

    [Fact]
    public void All_AsAnyOtherList_CannotBeChanged()
    {
        var list = (IList)SipStatusRegistry.All;
        var aliases = (IList)SipStatusCode.BusyHere.GetInfo()!.Aliases;
        var found = (IList)SipStatusRegistry.FindByReasonPhrase("Busy Here");

        foreach (var readOnly in new[] { list, aliases, found })
        {
            FluentActions.Invoking(() => readOnly[0] = null).Should().Throw<NotSupportedException>();
            FluentActions.Invoking(() => readOnly.Clear()).Should().Throw<NotSupportedException>();
        }
    }

    [Fact]
    public void All_EveryEntry_HasTheCellsOfItsRow()
    {
        foreach (var row in RegistrySource.Rows)
        {
            var info = new SipStatusCode(int.Parse(row["code"], CultureInfo.InvariantCulture)).GetInfo()!;

            info.Name.Should().Be(row["name"]);
            info.ReasonPhrase.Should().Be(row["reason_phrase"]);
            info.Reference.ToString().Should().Be($"RFC {row["rfc"]}, section {row["section"]}");
            info.Registration.ToString().ToLowerInvariant().Should().Be(row["registration"]);
            info.Summary.Should().Be(row["summary_en"]);
            info.GetSummary("en").Should().Be(row["summary_en"]);
            info.GetSummary("zh").Should().Be(row["summary_zh"]);
            info.GetSummary("zh-Hant-TW").Should().Be(row["summary_zh"]);
            info.GetSummary(CultureInfo.GetCultureInfo("zh-Hant")).Should().Be(row["summary_zh"]);
            info.GetSummary(CultureInfo.GetCultureInfo("de-DE")).Should().Be(row["summary_en"]);
        }
    }

    [Fact]
    public void Aliases_OfEveryEntry_AreThoseOfTheData()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            var rows = RegistrySource.Aliases.Where(row => row.Code == info.StatusCode.Value).Select(row => row.Row).ToArray();

            info.Aliases.Should().HaveCount(rows.Length);
            foreach (var (alias, row) in info.Aliases.Zip(rows))
            {
                alias.Phrase.Should().Be(row["alias"]);
                alias.ToString().Should().Be(row["alias"]);
                alias.Kind.ToString().ToLowerInvariant().Should().Be(row["kind"].Replace("-", "", StringComparison.Ordinal));
                (alias.Reference?.ToString() ?? "")
                    .Should().Be(row["rfc"].Length == 0 ? "" : $"RFC {row["rfc"]}, section {row["section"]}");
                alias.Source.Should().Be(row["source"]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RegistrySource.CodesAndPhrases), MemberType = typeof(RegistrySource))]
    public void FindByReasonPhrase_CanonicalPhraseInAnyLetterCase_FindsItsCodeFirst(int code, string phrase)
    {
        // Of the canonical phrases only this one has two codes.
        var expectedFirst = phrase == "Not Acceptable" ? new[] { 406, 606 } : [code];

        foreach (var form in LetterCases(phrase))
        {
            var found = SipStatusRegistry.FindByReasonPhrase(form).Select(bearer => bearer.Value).ToArray();
            found.Take(expectedFirst.Length).Should().Equal(expectedFirst);
            found.Skip(expectedFirst.Length).Should().NotContain(code);

            Get(form, null).Should().Be(expectedFirst.Length == 1 ? code : 0);
            foreach (var statusClass in Enum.GetValues<SipStatusClass>())
            {
                Get(form, statusClass).Should().Be(OnlyBearer(phrase, statusClass));
            }
        }
    }

    [Theory]
    [MemberData(nameof(RegistrySource.CodesAndAliases), MemberType = typeof(RegistrySource))]
    public void FindByReasonPhrase_AliasInAnyLetterCase_FindsItsCode(int code, string alias)
    {
        var canonicalBearers = RegistrySource.Phrases.Where(entry => entry.Value == alias).Select(entry => entry.Key).ToArray();
        var aliasBearers = RegistrySource.Aliases.Where(row => row.Alias == alias).Select(row => row.Code).ToArray();
        aliasBearers.Should().Contain(code);

        foreach (var form in LetterCases(alias))
        {
            SipStatusRegistry.FindByReasonPhrase(form).Select(bearer => bearer.Value).Should().Equal(canonicalBearers.Concat(aliasBearers));
            Get(form, null).Should().Be((canonicalBearers.Length, aliasBearers.Length) switch
            {
                (1, _) => canonicalBearers[0],
                (0, 1) => code,
                _ => 0,
            });
            foreach (var statusClass in Enum.GetValues<SipStatusClass>())
            {
                Get(form, statusClass).Should().Be(OnlyBearer(alias, statusClass));
            }
        }
    }

    [Theory]
    [MemberData(nameof(RegistrySource.CodesAndPhrases), MemberType = typeof(RegistrySource))]
    public void FindByReasonPhrase_PartOfAPhraseOrMore_FindsNothingOfIt(int code, string phrase)
    {
        foreach (var other in new[] { phrase + " ", " " + phrase, phrase + "\0", phrase + "\r\n", phrase + phrase, phrase[1..], phrase[..^1] })
        {
            SipStatusRegistry.FindByReasonPhrase(other).Should().NotContain(new SipStatusCode(code));
        }
    }

    [Fact]
    public void FindByReasonPhrase_LettersThatFoldToAsciiInUnicode_FindsNothing()
    {
        // The Kelvin sign and the long s are k and s without regard to case everywhere but in ASCII.
        Get("Networ\u212A Blocked", null).Should().Be(0);
        Get("Bu\u017Fy Here", null).Should().Be(0);
        Get("R\u0131nging", null).Should().Be(0);
        Get("R\u0130NGING", null).Should().Be(0);
        Get("\uFF2F\uFF2B", null).Should().Be(0);
        Get("Network Blocked", null).Should().Be(603);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(49)]
    [InlineData(50)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100_000)]
    public void FindByReasonPhrase_TextOfAnyLength_FindsNothing(int length)
    {
        foreach (var unit in new[] { 'a', ' ', '\0', '\u00FF' })
        {
            Get(new string(unit, length), null).Should().Be(0);
            SipStatusRegistry.FindByReasonPhrase(new string(unit, length)).Should().BeEmpty();
        }
    }

    [Fact]
    public void TryGetByReasonPhrase_BytesThatAreNotUtf8_IsFalse()
    {
        foreach (var bytes in new byte[][] { [0xFF], [0x4F, 0xCB], [.. Encoding.ASCII.GetBytes("Busy Her"), 0xE5] })
        {
            SipStatusRegistry.TryGetByReasonPhrase(bytes, out var code).Should().BeFalse();
            code.Should().Be(default(SipStatusCode));
        }
    }

    [Theory]
    [InlineData((SipStatusClass)7)]
    [InlineData((SipStatusClass)(-1))]
    [InlineData((SipStatusClass)int.MaxValue)]
    public void TryGetByReasonPhrase_NoSuchClass_IsFalse(SipStatusClass statusClass) => Get("Busy Here", statusClass).Should().Be(0);

    // The one code of a class that bears the phrase, as its canonical one, or as an alias where it is nobody's canonical one.
    private static int OnlyBearer(string phrase, SipStatusClass statusClass)
    {
        var canonical = RegistrySource.Phrases.Where(entry => entry.Value == phrase).Select(entry => entry.Key).Where(IsOfClass).ToArray();
        var aliases = RegistrySource.Aliases.Where(row => row.Alias == phrase).Select(row => row.Code).Where(IsOfClass).ToArray();
        return (canonical.Length, aliases.Length) switch
        {
            (1, _) => canonical[0],
            (0, 1) => aliases[0],
            _ => 0,
        };

        bool IsOfClass(int code) => code / 100 == (int)statusClass;
    }

    private static IEnumerable<string> LetterCases(string phrase) =>
    [
        phrase,
        phrase.ToUpperInvariant(),
        phrase.ToLowerInvariant(),
        string.Concat(phrase.Select((unit, index) => index % 2 == 0 ? char.ToUpperInvariant(unit) : char.ToLowerInvariant(unit))),
        string.Concat(phrase.Select((unit, index) => index % 2 == 1 ? char.ToUpperInvariant(unit) : char.ToLowerInvariant(unit))),
    ];
}
