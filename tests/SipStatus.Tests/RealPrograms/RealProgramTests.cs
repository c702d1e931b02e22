using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.RealPrograms;

/// <summary>The library beside what other programs do: where it differs, the data says why.</summary>
public class RealProgramTests
{
    private const string Folder = "tests/SipStatus.Tests/RealPrograms/";

    // The codes from 300 that were registered when the programs were read. A later one is not theirs.
    private const string Codes =
        "300-302 305 380 400-408 410 412-417 420-425 428-430 433 436-440 469 470 480-489 491 493 494 500-505 513 555 580 600 603 604 606-608";

    private static readonly SipStatusCode[] s_codes = [.. SipStatusCodeSet.Parse(Codes)];

    private static readonly string[] s_methods = ["INVITE", "BYE", "INFO", "UPDATE", "REFER", "SUBSCRIBE", "NOTIFY", "OPTIONS", "MESSAGE"];

    public static TheoryData<string> Proxies => new("Kamailio", "OpenSIPS", "Flexisip", "drachtio-server", "repro");

    public static TheoryData<string> UserAgents => new("Sofia-SIP", "reSIProcate");

    /// <summary>What decides between two responses of a fork.</summary>
    private enum Choice
    {
        First,
        Left,
        Right,
    }

    [Theory]
    [MemberData(nameof(Proxies))]
    public void BestResponse_OfEveryPair_IsThatOfTheProxyButWhereTheDataSaysWhy(string program)
    {
        var ranks = RanksOf(program);
        var pairs = s_codes.SelectMany((left, i) => s_codes.Skip(i + 1), (left, right) => (Left: left, Right: right)).ToList();
        pairs.Should().HaveCount(2145);
        var answers = pairs
            .Select(pair => (pair, Ours: Ours(pair.Left, pair.Right), Theirs: Compare(ranks[pair.Left], ranks[pair.Right]))).ToList();

        var contrary = answers
            .Where(answer => answer is { Ours: not Choice.First, Theirs: not Choice.First } && answer.Ours != answer.Theirs)
            .Select(answer => answer.Theirs == Choice.Left ? answer.pair : (answer.pair.Right, answer.pair.Left));
        var explained =
            from row in Rows("fork-contrary.csv", program)
            from chosen in SipStatusCodeSet.Parse(row["chosen"]) & SipStatusCodeSet.Parse(Codes)
            from other in SipStatusCodeSet.Parse(row["instead_of"]) & SipStatusCodeSet.Parse(Codes)
            select (chosen, other);

        contrary.Except(explained).Should().BeEmpty();
        explained.Except(contrary).Should().BeEmpty();
        Rows("fork-contrary.csv", program).Should().NotContain(row => row["why"].Length == 0);
        var agreement = Rows("fork-agreement.csv", program).Single();
        answers.Count(answer => answer.Ours == answer.Theirs).Should().Be(Number(agreement["same"]));
        answers.Count(answer => answer.Ours == Choice.First && answer.Theirs != Choice.First).Should().Be(Number(agreement["only_they_decide"]));
        answers.Count(answer => answer.Ours != Choice.First && answer.Theirs == Choice.First).Should().Be(Number(agreement["only_we_decide"]));
        contrary.Count().Should().Be(Number(agreement["contrary"]));
    }

    [Theory]
    [MemberData(nameof(UserAgents))]
    public void DialogRule_OfEveryFailureAndMethod_IsThatOfTheUserAgentButWhereTheDataSaysWhy(string program)
    {
        var different =
            from code in s_codes
            where code.IsFailure
            from method in s_methods
            let ours = code.GetDialogRule(method).Effect
            let theirs = Theirs(program, code, method)
            where ours != theirs
            select (code.Value, method, theirs, ours);
        var explained =
            from row in Rows("dialog-contrary.csv", program)
            from method in row["methods"].Split(' ')
            select (Number(row["code"]), method, Effect(row["theirs"]), Effect(row["ours"]));

        different.Should().BeEquivalentTo(explained);
        Rows("dialog-contrary.csv", program).Should().NotContain(row => row["why"].Length == 0);
    }

    [Fact]
    public void Causes_OfAsteriskAndFreeSwitch_AreThoseOfRfc3398ButWhereTheDataSaysWhy()
    {
        var rows = RepositoryFile.ReadCsv(Folder + "causes.csv");
        rows.Should().NotBeEmpty();
        foreach (var row in rows)
        {
            var from = Number(row["from"]);
            var ours = row["direction"] == "to-sip"
                ? Text(Q850Mapping.Isup.GetStatusCode(new Q850Cause(from))?.StatusCode.Value)
                : Text(Q850Mapping.Isup.GetCause(new SipStatusCode(from))?.Cause.Value);

            ours.Should().Be(row["ours"], "of {0} by {1}", from, row["direction"]);
            (row["why"].Length == 0).Should().Be(row["theirs"] == row["ours"], "of {0} in {1}", from, row["program"]);
        }
    }

    // OpenSIPS: a 503, with Retry-After or without, and a timeout of its own where no response came; nothing else, and no 408 that was
    // received.
    [Fact]
    public void NextServer_OfOpenSips_IsThatOfTheLibrary()
    {
        SipStatusCodeSets.NextServer.Should().Equal(SipStatusCode.ServiceUnavailable);
        SipFailoverRule.All.Where(rule => rule.Action == SipFailoverAction.NextServer && rule.Reference == new SipRfcReference(3263, "4.3"))
            .Select(rule => rule.Event)
            .Should().BeEquivalentTo([SipFailureEvent.Response503, SipFailureEvent.TransportError, SipFailureEvent.Timeout]);
    }

    // What a proxy does otherwise is a matter of ranks, and laid over it is what the proxy does: for every pair, equals included.
    [Theory]
    [MemberData(nameof(Proxies))]
    public void BestResponse_WithTheRanksOfTheProxy_IsThatOfTheProxyForEveryPair(string program)
    {
        var ranks = RanksOf(program);
        var choice = Rows("fork-ranks.csv", program).Aggregate(SipBestResponse.ForInvite, (choice, row) => choice.With(
            SipStatusCodeSet.Parse(row["codes"]), code => (Number(row["rank"]) + 1) * 1000 + (row["by_number"] == "yes" ? code.Value : 0)));

        var different =
            from left in s_codes
            from right in s_codes
            where left < right && Ours(left, right, choice) != Compare(ranks[left], ranks[right])
            select (left, right);

        different.Should().BeEmpty();
        choice.Preferences.Where(row => row.From.Value >= 300).Should().OnlyContain(row => row.Reference == null);
    }

    [Theory]
    [MemberData(nameof(UserAgents))]
    public void DialogRule_WithWhatTheUserAgentEnds_IsThatOfTheUserAgentForEveryFailureAndMethod(string program)
    {
        var transaction = SipDialogPolicy.Default.With(SipStatusCodeSet.Parse("4xx,5xx,6xx"), SipDialogEffect.Transaction);
        var policy = Rows("dialog-effects.csv", program).Aggregate(transaction, (policy, row) => policy.With(
            SipStatusCodeSet.Parse(row["codes"]),
            Effect(row["effect"]),
            [.. s_methods.Where(method => row["scope"] == "any" || row["methods"].Split(' ').Contains(method) == (row["scope"] == "only"))]));

        var different =
            from code in s_codes
            where code.IsFailure
            from method in s_methods
            where policy.GetDialogRule(code, method).Effect != Theirs(program, code, method)
            select (code.Value, method);

        different.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Asterisk")]
    [InlineData("FreeSWITCH")]
    public void Causes_WithTheRowsOfTheProgram_AreThoseOfTheProgram(string program)
    {
        var rows = Rows("causes.csv", program).ConvertAll(row => (
            ToSip: row["direction"] == "to-sip",
            From: Number(row["from"]),
            Theirs: row["theirs"] == "none" ? 0 : Number(row["theirs"])));
        var mapping = rows.Aggregate(Q850Mapping.Isup, (mapping, row) => row.ToSip
            ? mapping.With(new Q850Cause(row.From), row.Theirs == 0 ? default : new SipStatusCode(row.Theirs))
            : mapping.With(new SipStatusCode(row.From), row.Theirs == 0 ? default : new Q850Cause(row.Theirs)));

        rows.Should().NotBeEmpty().And.OnlyContain(row => row.Theirs == (row.ToSip
            ? mapping.GetStatusCode(new Q850Cause(row.From))!.StatusCode.Value
            : mapping.GetCause(new SipStatusCode(row.From))!.Cause.Value));
    }

    private static Choice Ours(SipStatusCode left, SipStatusCode right) => Ours(left, right, SipBestResponse.ForInvite);

    private static Choice Ours(SipStatusCode left, SipStatusCode right, SipBestResponse choice)
    {
        var leftFirst = choice.IndexOf([left, right]) == 0;
        var rightFirst = choice.IndexOf([right, left]) == 0;
        return leftFirst && rightFirst ? Choice.First : leftFirst ? Choice.Left : Choice.Right;
    }

    private static Choice Compare((int Rank, int Number) left, (int Rank, int Number) right) =>
        left.CompareTo(right) switch { < 0 => Choice.Left, > 0 => Choice.Right, _ => Choice.First };

    // A rank by number is a rank for each code.
    private static Dictionary<SipStatusCode, (int Rank, int Number)> RanksOf(string program)
    {
        var ranks =
            from row in Rows("fork-ranks.csv", program)
            from code in SipStatusCodeSet.Parse(row["codes"]) & SipStatusCodeSet.Parse(Codes)
            select (code, (Number(row["rank"]), row["by_number"] == "yes" ? code.Value : 0));
        return ranks.ToDictionary(rank => rank.code, rank => rank.Item2);
    }

    private static SipDialogEffect Theirs(string program, SipStatusCode code, string method)
    {
        var row = Rows("dialog-effects.csv", program).SingleOrDefault(row =>
            SipStatusCodeSet.Parse(row["codes"]).Contains(code)
            && (row["scope"] == "any" || row["methods"].Split(' ').Contains(method) == (row["scope"] == "only")));
        return row is null ? SipDialogEffect.Transaction : Effect(row["effect"]);
    }

    private static SipDialogEffect Effect(string word) => Enum.Parse<SipDialogEffect>(word, ignoreCase: true);

    private static List<IReadOnlyDictionary<string, string>> Rows(string file, string program) =>
        [.. RepositoryFile.ReadCsv(Folder + file).Where(row => row["program"] == program)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int? number) => number is null or 0 ? "none" : number.Value.ToString(CultureInfo.InvariantCulture);
}
