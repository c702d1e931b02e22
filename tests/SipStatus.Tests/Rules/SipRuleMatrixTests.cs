using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

/// <summary>What the rules say for each role, code, method and act, taken together.</summary>
public class SipRuleMatrixTests
{
    // What each role must, should and may send or forward, or not, whatever else is so: read from the sections, not from the tables. A dash
    // is no rule that always holds, FOO a method that nobody knows.
    private const string SendingCells =
        """
        send           uas             200 ACK       must-not   3261 17
        send           registrar       403 ACK       must-not   3261 17
        send           proxy           100 ACK       must-not   3261 17
        send           stateless-proxy 503 ACK       must-not   3261 17
        send           uas             405 FOO       -
        send           uas             420 INVITE    -
        send           uas             501 FOO       -
        send           registrar       405 INVITE    -
        send           registrar       420 REGISTER  -
        send           gateway         420 INVITE    -
        send           stateless-uas   420 INVITE    -
        send           redirect-server 405 OPTIONS   must-not   3261 8.3
        send           redirect-server 405 FOO       must-not   3261 8.3
        send           redirect-server 420 INVITE    must-not   3261 8.3
        send           redirect-server 501 FOO       must-not   3261 8.3
        send           redirect-server 100 INVITE    -
        send           redirect-server 180 INVITE    should-not 3261 8.3
        send           redirect-server 200 INVITE    should-not 3261 8.3
        send           redirect-server 200 FOO       should-not 3261 8.3
        send           redirect-server 200 CANCEL    -
        send           redirect-server 302 INVITE    -
        send           redirect-server 302 FOO       -
        send           redirect-server 401 INVITE    -
        send           redirect-server 483 INVITE    -
        send           uas             401 CANCEL    must-not   3261 22.1
        send           uas             407 CANCEL    must-not   3261 22.1
        send           proxy           407 CANCEL    must-not   3261 22.1
        send           uas             420 CANCEL    must-not   3261 8.2.2.3
        send           uas             487 CANCEL    must-not   3261 21.4.25
        send           uas             200 CANCEL    -
        send           uas             481 CANCEL    -
        send           proxy           200 CANCEL    -
        send           stateless-proxy 200 CANCEL    must-not   3261 16.11
        send           stateless-proxy 299 CANCEL    must-not   3261 16.11
        send           stateless-uas   200 CANCEL    must-not   3261 8.2.7
        send           stateless-uas   481 CANCEL    must-not   3261 8.2.7
        send           stateless-uas   401 INVITE    -
        send           uas             100 INVITE    -
        send           stateless-uas   100 INVITE    must-not   3261 8.2.7
        send           stateless-uas   180 INVITE    must-not   3261 8.2.7
        send           uas             180 INVITE    -
        send           uas             183 INVITE    -
        send           uas             180 BYE       must-not   4320 4.1
        send           uas             183 FOO       must-not   4320 4.1
        send           uas             199 PRACK     must-not   4320 4.1
        send           registrar       181 REGISTER  must-not   4320 4.1
        send           uas             408 INVITE    -
        send           proxy           408 INVITE    -
        send           uas             408 BYE       must-not   4320 4.2
        send           proxy           408 MESSAGE   must-not   4320 4.2
        send           registrar       408 REGISTER  must-not   4320 4.2
        send           uas             408 PRACK     must-not   4320 4.2
        send           uas             408 FOO       must-not   4320 4.2
        send           proxy           305 INVITE    must-not   3261 21.3.4
        send           uas             305 INVITE    -
        send           redirect-server 305 INVITE    -
        send           registrar       600 REGISTER  must-not   3261 10.3
        send           registrar       699 REGISTER  must-not   3261 10.3
        send           registrar       503 REGISTER  -
        send           uas             600 INVITE    -
        send           uas             202 SUBSCRIBE must-not   6665 8.3.1
        send           uas             202 NOTIFY    must-not   6665 8.3.1
        send           uas             202 REFER     must-not   7647 5
        send           uas             202 MESSAGE   -
        send           uas             202 PUBLISH   -
        send           uas             204 BYE       must-not   5839 7.1
        send           uas             204 SUBSCRIBE -
        send           uas             407 INVITE    should-not 3261 21.4.2
        send           uas             407 SUBSCRIBE must-not   6665 4.2.1.3
        send           proxy           407 SUBSCRIBE -
        send           proxy           401 INVITE    must-not   3261 22.1
        send           uas             469 INFO      -
        send           uas             469 INVITE    must-not   6086 7.1
        send           uas             489 SUBSCRIBE -
        send           uas             489 PUBLISH   -
        send           uas             489 INVITE    must-not   5057 5.1
        send           uas             489 FOO       must-not   5057 5.1
        send           registrar       439 REGISTER  -
        send           uas             439 INVITE    must-not   5626 11.6
        send           uas             555 INVITE    must-not   8599 8.1
        send           uas             491 UPDATE    -
        send           uas             500 FOO       -
        send-reliably  uas             100 INVITE    must-not   3262 3
        send-reliably  uas             180 INVITE    -
        send-reliably  uas             183 BYE       must-not   3262 3
        send-reliably  gateway         183 UPDATE    must-not   3262 3
        send           proxy           183 INVITE    must-not   3261 16.7
        send           proxy           181 INVITE    must-not   3261 16.7
        send           proxy           199 INVITE    -
        send           proxy           200 INVITE    must-not   3261 16.7
        send           proxy           299 INVITE    must-not   3261 16.7
        send           proxy           200 OPTIONS   -
        forward        proxy           100 INVITE    must-not   3261 16.7
        forward        proxy           100 FOO       must-not   3261 16.7
        forward        stateless-proxy 100 INVITE    -
        forward        stateless-proxy 408 MESSAGE   -
        forward        proxy           180 INVITE    -
        forward        proxy           183 OPTIONS   must-not   4320 4.1
        forward        stateless-proxy 183 OPTIONS   -
        forward        proxy           408 MESSAGE   must-not   4320 4.2
        forward        proxy           408 FOO       must-not   4320 4.2
        forward        proxy           408 INVITE    -
        forward        proxy           200 CANCEL    must-not   3261 16.7
        forward        proxy           481 CANCEL    must-not   3261 16.7
        forward        stateless-proxy 200 CANCEL    -
        forward        proxy           200 ACK       must-not   3261 17
        forward        proxy           404 ACK       must-not   3261 17
        forward        proxy           407 INVITE    must       3261 22.3
        forward        stateless-proxy 407 BYE       must       3261 22.3
        forward        proxy           404 INVITE    -
        """;

    private const string RetryCells =
        """
        authenticate     uac             401 INVITE    should     3261 22.2
        authenticate     uac             401 BYE       should     3261 22.2
        authenticate     uac             401 PRACK     should     3261 22.2
        authenticate     uac             401 REGISTER  should     3261 22.2
        authenticate     uac             401 FOO       should     3261 22.2
        authenticate     gateway         401 INVITE    should     3261 22.2
        authenticate     uac             401 CANCEL    -
        authenticate     uac             401 ACK       -
        authenticate     proxy           401 INVITE    -
        authenticate     stateless-proxy 407 INVITE    -
        authenticate     uac             407 INVITE    should     3261 22.3
        never-retry      uac             403 INVITE    should     3261 21.4.4
        never-retry      uac             403 CANCEL    should     3261 9.2
        never-retry      uac             404 INVITE    -
        redirect         uac             300 INVITE    may        3261 21.3.1
        redirect         uac             301 INVITE    should     3261 21.3.2
        redirect         uac             302 REGISTER  should     3261 21.3.3
        use-proxy        uac             305 INVITE    must       3261 21.3.4
        redirect         uac             302 CANCEL    -
        redirect         proxy           302 INVITE    -
        redirect         stateless-proxy 302 INVITE    -
        repeat           uac             404 INVITE    should-not 3261 21.4
        repeat           uac             404 BYE       should-not 3261 21.4
        repeat           uac             486 INVITE    should-not 3261 21.4
        repeat           uac             481 UPDATE    should-not 3261 21.4
        repeat           uac             499 FOO       should-not 3261 21.4
        repeat           uac             404 CANCEL    -
        repeat           proxy           404 INVITE    -
        repeat           uac             408 INVITE    may        3261 21.4.9
        repeat           uac             408 CANCEL    -
        repeat           uac             412 PUBLISH   must-not   3903 5
        alternate-server uac             404 INVITE    -
        alternate-server uac             404 BYE       -
        alternate-server uac             404 PRACK     -
        alternate-server uac             404 CANCEL    -
        next-server      uac             503 INVITE    should     3261 21.5.4
        next-server      proxy           503 INVITE    should     3261 21.5.4
        next-server      stateless-proxy 503 INVITE    -
        next-server      uac             503 CANCEL    -
        next-server      uac             503 ACK       -
        next-server      uas             503 INVITE    -
        next-server      uac             404 INVITE    -
        alternate-server uac             503 INVITE    -
        alternate-server uac             603 INVITE    should-not 3261 7.2
        alternate-server proxy           603 INVITE    should-not 3261 7.2
        alternate-target proxy           600 INVITE    must-not   3261 16.7
        alternate-target proxy           699 FOO       must-not   3261 16.7
        alternate-target stateless-proxy 600 INVITE    -
        alternate-target uac             600 INVITE    -
        overlap-dial     uac             484 INVITE    -
        overlap-dial     uac             484 BYE       -
        overlap-dial     uac             484 PRACK     -
        """;

    // Every method that the tables name, and one that they do not.
    private static readonly string[] s_methods =
    [
        "ACK", "BYE", "CANCEL", "FOO", "INFO", "INVITE", "MESSAGE", "NOTIFY", "OPTIONS", "PRACK", "PUBLISH", "REFER", "REGISTER", "SUBSCRIBE",
        "UPDATE",
    ];

    private static readonly SipRole[] s_roles = [.. Enum.GetValues<SipRole>().Where(role => role != SipRole.Any)];

    public static TheoryData<string, string, int, string, string, string> SendingMatrix => Cells(SendingCells);

    public static TheoryData<string, string, int, string, string, string> RetryMatrix => Cells(RetryCells);

    [Theory]
    [MemberData(nameof(SendingMatrix))]
    public void GetSendingLimits_WhatAlwaysHolds_IsWhatTheSectionSays(
        string act, string role, int code, string method, string level, string section)
    {
        var limits = new SipStatusCode(code).GetSendingLimits().Where(limit => limit.Act == Member<SipSendingAct>(act));

        StrictestOf(limits, Member<SipRole>(role), method).Should().Be((Level(level), section));
    }

    [Theory]
    [MemberData(nameof(RetryMatrix))]
    public void GetRetryRules_WhatAlwaysHolds_IsWhatTheSectionSays(
        string action, string role, int code, string method, string level, string section)
    {
        var rules = new SipStatusCode(code).GetRetryRules().Where(rule => rule.Action == Member<SipRetryAction>(action));

        StrictestOf(rules, Member<SipRole>(role), method).Should().Be((Level(level), section));
    }

    [Fact]
    public void AllRules_ThatAlwaysHold_NeverSayTheContraryOfEachOther()
    {
        var contradictions = new List<string>();
        foreach (var code in EveryCode())
        {
            SipRule[] rules = [.. code.GetSendingLimits(), .. code.GetRetryRules(), .. code.GetHeaderRules()];
            AddContradictions(contradictions, $"{code}", rules);
        }

        AddContradictions(contradictions, "failover", [.. SipFailoverRule.All]);
        contradictions.Should().BeEmpty();
    }

    [Fact]
    public void DialogExceptions_ThatAlwaysHold_AreOneForAMethodAtMost() =>
        EveryCode().SelectMany(code => s_methods.Select(method => (Code: code, Method: method)))
            .Where(
                cell => cell.Code.GetDialogExceptions().Count(
                    rule => rule is { Condition: "", Effect: not SipDialogEffect.Session } && rule.Methods.Contains(cell.Method)) > 1)
            .Should().BeEmpty();

    // What is forbidden comes before every occasion; a role or a method for which nothing of an occasion is left is no part of it.
    [Fact]
    public void Occasions_OfEachRoleAndMethod_AreNotAllForbidden()
    {
        foreach (var occasion in SipSendingOccasion.All)
        {
            var roles = s_roles.Where(role => s_methods.Any(method => occasion.AppliesTo(method, role))).ToArray();
            var methods = s_methods.Where(method => s_roles.Any(role => occasion.AppliesTo(method, role))).ToArray();
            Func<string, SipRole, bool> isAllowed = (method, role) => occasion.StatusCode.GetProhibition(method, role) is null;

            roles.Should().NotBeEmpty().And.OnlyContain(role => methods.Any(method => isAllowed(method, role)), occasion.ToString());
            methods.Should().OnlyContain(method => roles.Any(role => isAllowed(method, role)), occasion.ToString());
        }
    }

    private static void AddContradictions(List<string> contradictions, string where, SipRule[] rules)
    {
        var always = rules.Where(rule => rule.IsUnconditional).GroupBy(WhatItIsAbout).Where(matter => matter.Count() > 1).ToList();
        foreach (var matter in always)
        {
            contradictions.AddRange(
                from role in s_roles
                from method in s_methods
                where matter.Where(rule => rule.AppliesTo(method, role)).Select(Forbids).Distinct().Count() > 1
                select $"{where}, {role}, {method}: {matter.Key}");
        }
    }

    private static string WhatItIsAbout(SipRule rule) => rule switch
    {
        SipSendingLimit limit => $"{limit.Act}",
        SipRetryRule retry => $"{retry.Action} {retry.Change}",
        SipHeaderRule header => $"{header.Part} {header.Name} {header.Value}",
        SipFailoverRule failover => $"{failover.Event} {failover.Action}",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static bool Forbids(SipRule rule) => rule.Level is SipRequirementLevel.ShouldNot or SipRequirementLevel.MustNot;

    // A must not beside a should not says the same, only more strictly.
    private static (SipRequirementLevel Level, string Section) StrictestOf(IEnumerable<SipRule> rules, SipRole role, string method)
    {
        var always = rules.Where(rule => rule.IsUnconditional && rule.AppliesTo(method, role)).ToArray();
        var strictest = always.FirstOrDefault(rule => rule.Level is SipRequirementLevel.Must or SipRequirementLevel.MustNot)
            ?? always.FirstOrDefault();
        return strictest is null
            ? (SipRequirementLevel.None, "")
            : (strictest.Level, $"{strictest.Reference.RfcNumber} {strictest.Reference.Section}");
    }

    private static IEnumerable<SipStatusCode> EveryCode() => Enumerable.Range(100, 600).Select(code => new SipStatusCode(code));

    private static TheoryData<string, string, int, string, string, string> Cells(string table)
    {
        var cells = new TheoryData<string, string, int, string, string, string>();
        foreach (var line in table.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            cells.Add(
                words[0], words[1], int.Parse(words[2], CultureInfo.InvariantCulture), words[3], words[4], string.Join(' ', words.Skip(5)));
        }

        return cells;
    }

    private static SipRequirementLevel Level(string word) => word == "-" ? SipRequirementLevel.None : Member<SipRequirementLevel>(word);

    private static T Member<T>(string words)
        where T : struct, Enum => Enum.Parse<T>(words.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
