using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using SipStatus.CodeGen.Tests.Writing;
using Xunit;

namespace SipStatus.CodeGen.Tests.Library;

/// <summary>The library with hundreds of phrases more, against a dictionary of them.</summary>
public sealed class LookupTests : IClassFixture<LookupTests.ManyAliases>
{
    private readonly CompiledLibrary _library;
    private readonly IReadOnlyList<StatusCodeRow> _codes;
    private readonly Dictionary<string, PhraseRow[]> _rowsByPhrase;

    public LookupTests(ManyAliases fixture)
    {
        (_library, _codes) = (fixture.Library, fixture.Data.Rows(StatusCodeRow.File));
        _rowsByPhrase = PhraseRow.Of(fixture.Data)
            .GroupBy(row => row.Phrase, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Find_EveryPhraseInAnyLetterCase_GivesTheCodesOfTheTable()
    {
        foreach (var (phrase, rows) in _rowsByPhrase)
        {
            foreach (var cased in new[] { phrase, phrase.ToUpperInvariant(), phrase.ToLowerInvariant() })
            {
                _library.Find(cased).Should().Equal(rows.Select(row => row.Code), "of the phrase {0}", cased);
            }
        }
    }

    [Fact]
    public void TryGet_EveryPhrase_GivesTheCodeOfTheBetterRank()
    {
        foreach (var (phrase, rows) in _rowsByPhrase)
        {
            var (any, ofClass) = (OnlyCode(rows), OnlyCode([.. rows.Where(row => row.Code / 100 == 4)]));

            _library.TryGet(phrase).Should().Equal([any, any, ofClass, ofClass], "of the phrase {0}", phrase);
        }
    }

    [Fact]
    public void TryGet_NearTwinsOfEveryPhrase_GiveNothingUnlessTheyArePhrasesThemselves()
    {
        foreach (var twin in MadeUpPhrases.Create([.. _rowsByPhrase.Keys], 5_000, seed: 7).Append("").Append(new string('x', 200)))
        {
            var rows = _rowsByPhrase.GetValueOrDefault(twin, []);

            _library.Find(twin).Should().Equal(rows.Select(row => row.Code), "of the phrase {0}", twin);
            _library.TryGet(twin)[1].Should().Be(OnlyCode(rows), "of the phrase {0}", twin);
        }
    }

    [Fact]
    public void TryGet_EveryPhrase_AllocatesNothing()
    {
        _library.AllocatedByLookup("Busy Here");

        _rowsByPhrase.Keys.Where(phrase => _library.AllocatedByLookup(phrase) != 0).Should().BeEmpty();
    }

    [Fact]
    public void Parse_EveryCanonicalLine_StillGivesItsCode()
    {
        foreach (var code in _codes)
        {
            _library.Parse($"SIP/2.0 {code.Code} {code.ReasonPhrase}").Should().Be(code.Code);
            _library.Phrase(code.Code).Should().Be(code.ReasonPhrase);
        }
    }

    // The canonical phrases of a code come before its aliases, and one beats any number of the other kind.
    private int OnlyCode(PhraseRow[] rows)
    {
        var canonical = rows.Where(row => _codes.Any(code => code.Code == row.Code && code.ReasonPhrase == row.Phrase)).ToList();
        return canonical.Count == 1 ? canonical[0].Code : canonical.Count == 0 && rows.Length == 1 ? rows[0].Code : 0;
    }

    /// <summary>One library for all tests: compiling it takes seconds.</summary>
    public sealed class ManyAliases : IDisposable
    {
        public ManyAliases()
        {
            var data = Repository.Data;
            Data = data.WithAliases(
            [
                "Max 2 URI allowed in URI-list",
                "Bad Identity-Info",
                "5 calls queued; expected waiting time is 15 minutes",
                new string('l', 113),
                .. MadeUpPhrases.TwinsAtEveryPlace(17),
                .. MadeUpPhrases.TwinsAtEveryPlace(60),
                .. MadeUpPhrases.Create(data.Phrases(), 600, seed: 3261),
            ]);
            Library = new CompiledLibrary(Data);
        }

        internal CompiledLibrary Library { get; }

        internal RegistryData Data { get; }

        public void Dispose() => Library.Dispose();
    }
}
