using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;
using SipStatus.Tests.Cases;
using Xunit;

namespace SipStatus.Tests.Rules;

/// <summary>What more knowledge makes of an answer: it settles what is open, and never takes back what was said.</summary>
public class SipAnswerKnowledgeTests
{
    private const int Rounds = 20_000;

    private static readonly string[] s_methods = [.. SipMethods.All, "FOO"];

    private static readonly SipRole[] s_clients = [SipRole.Uac, SipRole.Gateway, SipRole.Proxy, SipRole.StatelessProxy];

    private static readonly SipRole[] s_servers =
    [
        SipRole.Uas, SipRole.Gateway, SipRole.Registrar, SipRole.RedirectServer, SipRole.StatelessUas, SipRole.Proxy,
        SipRole.StatelessProxy,
    ];

    [Fact]
    public void MayRetry_OfMoreKnown_SaysTheSameOrMore() => ForEachQuestion(s_clients, (code, method, role, some, more) =>
    {
        var (answer, later) = (code.MayRetry(method, role, some), code.MayRetry(method, role, more));

        Assert.True(
            answer.Verdict is SipRetryVerdict.Depends || answer.Verdict == later.Verdict,
            $"{code} {method} {role} {some}: {answer}; {more}: {later}");
        foreach (var change in Enum.GetValues<SipRequestChange>())
        {
            Assert.True(
                answer.Allows(change) is null || answer.Allows(change) == later.Allows(change),
                $"{code} {method} {role} {some}: {change}; {more}");
        }

        Assert.Equal(SipFacts.None, answer.DependsOn & (some.Facts | some.Not));
        Assert.True(answer.Verdict == SipRetryVerdict.Depends || answer.GetOpenRules().Length == 0);
    });

    // The answers about the same place and about another are one: where a client goes elsewhere there is a place, and where it gives up
    // there is none.
    [Fact]
    public void MayRetry_AndWhereElse_SayTheSame() => ForEachQuestion(s_clients, (code, method, role, some, _) =>
    {
        var (again, elsewhere) = (code.MayRetry(method, role, some), code.WhereElse(method, role, some));

        var message = $"{code} {method} {role} {some}: {again}; {elsewhere}";
        Assert.True(again.Verdict != SipRetryVerdict.Elsewhere || elsewhere.Places != SipOtherPlaces.None, message);
        Assert.True(again.Verdict != SipRetryVerdict.NoRule || elsewhere.Places == SipOtherPlaces.None, message);
        Assert.True(
            again.Verdict != SipRetryVerdict.Never || (elsewhere.Places | elsewhere.OpenPlaces) == SipOtherPlaces.None, message);
    });

    [Fact]
    public void WhereElse_OfMoreKnown_SaysTheSameOrMore() => ForEachQuestion(s_clients, (code, method, role, some, more) =>
    {
        var (answer, later) = (code.WhereElse(method, role, some), code.WhereElse(method, role, more));

        Assert.True(
            (answer.Places & ~later.Places) == 0 && ((later.Places | later.OpenPlaces) & ~(answer.Places | answer.OpenPlaces)) == 0,
            $"{code} {method} {role} {some}: {answer}; {more}: {later}");
        Assert.Equal(SipFacts.None, answer.DependsOn & (some.Facts | some.Not));
    });

    [Fact]
    public void WhatIsOver_OfMoreKnown_SaysTheSameOrMore() => ForEachQuestion(s_clients, (code, method, _, some, more) =>
    {
        var (answer, later) = (code.WhatIsOver(method, some), code.WhatIsOver(method, more));

        Assert.True(
            (answer.Over & ~later.Over) == 0 && ((later.Over | later.Open) & ~(answer.Over | answer.Open)) == 0,
            $"{code} {method} {some}: {answer}; {more}: {later}");
        Assert.Equal(SipFacts.None, answer.DependsOn & (some.Facts | some.Not));
    });

    [Fact]
    public void MaySend_OfMoreKnown_SaysTheSameOrMore() => ForEachQuestion(s_servers, (code, method, role, some, more) =>
    {
        var act = IsProxy(role)
            && code.Value % 2 == 0 ? SipSendingAct.Forward : code.Value % 3 == 0 ? SipSendingAct.SendReliably : SipSendingAct.Send;
        var (answer, later) = (code.MaySend(method, role, some, act), code.MaySend(method, role, more, act));

        Assert.True(
            answer.Verdict is SipSendingVerdict.Depends || answer.Verdict == later.Verdict,
            $"{code} {method} {role} {some}: {answer}; {more}: {later}");
        Assert.Empty(Demands(answer).Except(Demands(later)));
        Assert.Equal(SipFacts.None, answer.DependsOn & (some.Facts | some.Not));
        Assert.Equal(answer.Verdict == SipSendingVerdict.Depends, answer.GetOpenRules().Length > 0);
    });

    // A program that knows every fact gets an answer: what else a client has to know has no sentence. Where a server still depends, a rule
    // has words for it.
    [Fact]
    public void Answers_OfEveryFactKnown_DependOnNoFact() => ForEachQuestion(s_clients, (code, method, role, some, _) =>
    {
        var all = FactSample.Whole(FactSample.Repair(some.Facts));

        Assert.NotEqual(SipRetryVerdict.Depends, code.MayRetry(method, role, all).Verdict);
        Assert.Equal(SipOtherPlaces.None, code.WhereElse(method, role, all).OpenPlaces);
        Assert.Equal(SipEndings.None, code.WhatIsOver(method, all).Open);

        // No words decide about what a client does.
        Assert.All(code.MayRetry(method, role, some).GetOpenRules(), rule => Assert.Equal("", rule.OtherCondition));
        Assert.All(code.WhereElse(method, role, some).GetOpenRules(), rule => Assert.Equal("", rule.OtherCondition));
        Assert.All(code.WhatIsOver(method, some).GetOpenRules(), rule => Assert.Equal("", rule.OtherCondition));
        var sending = code.MaySend(method, SipRole.Uas, all);
        Assert.Equal(SipFacts.None, sending.DependsOn);
        Assert.DoesNotContain(sending.GetOpenRules(), rule => rule.OtherCondition.Length == 0);
    });

    // "It depends" names on what: by a fact, or for a server by a condition in words.
    [Fact]
    public void Answers_ThatDepend_NameOnWhat() => ForEachQuestion(s_clients, (code, method, role, some, _) =>
    {
        var retry = code.MayRetry(method, role, some);
        Assert.Equal(retry.Verdict == SipRetryVerdict.Depends, retry.DependsOn != SipFacts.None);
        var elsewhere = code.WhereElse(method, role, some);
        Assert.Equal(elsewhere.OpenPlaces != SipOtherPlaces.None, elsewhere.DependsOn != SipFacts.None);
        var over = code.WhatIsOver(method, some);
        Assert.Equal(over.Open != SipEndings.None, over.DependsOn != SipFacts.None);
        var sending = code.MaySend(method, SipRole.Uas, some);
        Assert.True(
            sending.Verdict != SipSendingVerdict.Depends || sending.DependsOn != SipFacts.None
            || sending.GetOpenRules().Any(rule => rule.OtherCondition.Length > 0),
            $"{code} {method} {some}: {sending}");
    });

    private static IEnumerable<string> Demands(SipSendingAnswer answer) =>
        answer.GetHeaders().Select(rule => $"{rule.Part} {rule.Name} {rule.Value}");

    private static bool IsProxy(SipRole role) => role is SipRole.Proxy or SipRole.StatelessProxy;

    // Registered codes and others, some facts known of which more are known later. The same ones in each run.
    private static void ForEachQuestion(SipRole[] roles, Action<SipStatusCode, string, SipRole, SipCircumstances, SipCircumstances> check)
    {
        var random = new Random(3261);
        for (var round = 0; round < Rounds; round++)
        {
            var info = SipStatusRegistry.All[random.Next(SipStatusRegistry.All.Count)];
            var code = random.Next(2) == 0 ? new SipStatusCode(random.Next(100, 700)) : info.StatusCode;
            var (some, more) = (default(SipCircumstances), default(SipCircumstances));
            var density = random.NextDouble();
            var facts = FactSample.Next(random);
            foreach (var fact in FactSample.All)
            {
                var value = facts.HasFlag(fact);
                if (random.NextDouble() < density)
                {
                    more = more.With(fact, value);
                    some = random.Next(2) == 0 ? some.With(fact, value) : some;
                }
            }

            check(code, s_methods[random.Next(s_methods.Length)], roles[random.Next(roles.Length)], some, more);
        }
    }
}
