using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipDialogRuleTests
{
    // RFC 5057, section 5.1, table 1: the columns "transaction only", "destroys usage" and "destroys dialog".
    private const string Table1 =
        """
        400 (or unknown 4xx) | 405, 480 | 404, 410, 416
        401, 402, 403, 406   | 481, 489 | 482, 483
        407, 408, 412-415    | 501      | 484, 485
        417, 420, 421, 422   |          | 502, 604
        423, 428, 429        |          |
        436-438, 486, 487    |          |
        488, 491, 493, 494   |          |
        500 (or unknown 5xx) |          |
        503, 504, 505        |          |
        513, 580             |          |
        600 (or unknown 6xx) |          |
        603, 606             |          |
        """;

    // RFC 5057, section 5.1, table 2: code, impact, note.
    private const string Table2 =
        """
        400 Transaction
        401 Transaction
        402 Transaction (1)
        403 Transaction
        404 Dialog (2)
        405 Usage (3)
        406 Transaction
        407 Transaction
        408 Transaction (4)
        410 Dialog (2)
        412 Transaction
        413 Transaction
        414 Transaction
        415 Transaction
        416 Dialog (2)
        417 Transaction
        420 Transaction
        421 Transaction
        422 Transaction (5)
        423 Transaction
        428 Transaction
        429 Transaction (6)
        436 Transaction
        437 Transaction
        438 Transaction
        480 Usage (7)
        481 Usage (8)
        482 Dialog (9)
        483 Dialog (10)
        484 Dialog (2)
        485 Dialog (2)
        486 Transaction (11)
        487 Transaction
        488 Transaction
        489 Usage (12)
        491 Transaction
        493 Transaction
        494 Transaction
        500 Transaction (13)
        501 Usage (3)
        502 Dialog (14)
        503 Transaction (15)
        504 Transaction (16)
        505 Transaction
        513 Transaction
        580 Transaction
        600 Transaction (17)
        603 Transaction
        604 Dialog (2)
        606 Transaction
        """;

    // Note 4 has a received 408 treated as a timeout, which section 5.2 lets end the usage: the one code for which the rule is not the
    // table's.
    private const int DeviatesByNote4 = 408;

    // The registered failures that RFC 5057 does not know, each by the words of its own RFC, or as an unknown code of its class.
    private static readonly Dictionary<int, SipRfcReference> s_later = new()
    {
        [424] = new(6442, "4.3"),
        [425] = new(8876, "5.1"),
        [430] = new(5057, "5.1"),
        [433] = new(5079, "4"),
        [439] = new(5057, "5.1"),
        [440] = new(5057, "5.1"),
        [469] = new(6086, "4.2.1"),
        [470] = new(5057, "5.1"),
        [555] = new(5057, "5.1"),
        [607] = new(8197, "4"),
        [608] = new(8688, "3.3"),
    };

    // The answers that end a subscription, to a SUBSCRIBE that refreshes it and to a NOTIFY.
    private const string Rfc6665Section4122 = "404 405 410 416 480-485 489 501 604";
    private const string Rfc6665Section422 = "404 405 410 416 480-485 489 501 604";

    [Fact]
    public void Table1_OfRfc5057_SaysWhatTable2Says() => EffectsOfTable1().Should().BeEquivalentTo(EffectsOfTable2());

    [Fact]
    public void GetDialogRule_OfTheCodesOfRfc5057_IsWhatItsTablesSay()
    {
        var expected = EffectsOfTable2();
        expected.Should().HaveCount(50).And.Contain(DeviatesByNote4, SipDialogEffect.Transaction);
        expected[DeviatesByNote4] = SipDialogEffect.Usage;

        expected.Keys.ToDictionary(code => code, code => new SipStatusCode(code).GetDialogRule().Effect).Should().Equal(expected);
        expected.Keys.Should().OnlyContain(code => new SipStatusCode(code).GetDialogRule().Ends);
        expected.Keys.Where(code => code != DeviatesByNote4)
            .Should().OnlyContain(code => new SipStatusCode(code).GetDialogRule().Reference == new SipRfcReference(5057, "5.1"));
        SipStatusCode.RequestTimeout.GetDialogRule().Reference.Should().Be(new SipRfcReference(5057, "5.2"));
    }

    // The other way round: a registered failure that is in neither has the rule of its class, and none but those of the tables reaches
    // beyond the transaction.
    [Fact]
    public void GetDialogRule_OfTheRegisteredFailures_IsThatOfTheTablesOrOfALaterRfcOrOfTheClass()
    {
        var known = EffectsOfTable2().Keys.Concat(s_later.Keys).ToArray();
        var failures = RegistrySource.Phrases.Keys.Where(code => code >= 400).ToArray();
        failures.Should().Contain(known);
        foreach (var code in failures.Except(known))
        {
            new SipStatusCode(code).GetDialogRule().Should().BeSameAs(RuleOfTheClassOf(code), "of {0}", code);
        }

        foreach (var later in s_later)
        {
            var rule = new SipStatusCode(later.Key).GetDialogRule();
            rule.Effect.Should().Be(SipDialogEffect.Transaction, "of {0}", later.Key);
            rule.Reference.Should().Be(later.Value);
        }
    }

    [Fact]
    public void GetDialogRule_OfACodeNotRegistered_IsThatOfItsClass()
    {
        for (var code = 100; code < 700; code++)
        {
            var status = new SipStatusCode(code);
            if (!status.IsRegistered)
            {
                status.GetDialogRule().Should().BeSameAs(RuleOfTheClassOf(code), "of {0}", code);
                status.GetDialogRule().Effect.Should().Be(
                    code < 300 ? SipDialogEffect.None : code < 400 ? SipDialogEffect.Dialog : SipDialogEffect.Transaction, "of {0}", code);
            }
        }
    }

    [Fact]
    public void EndsSubscription_OfEveryCode_IsWhatRfc6665Lists()
    {
        var listed = Codes(Rfc6665Section4122).ToHashSet();
        listed.Should().BeEquivalentTo(Codes(Rfc6665Section422)).And.HaveCount(13);
        for (var code = 100; code < 700; code++)
        {
            new SipStatusCode(code).GetDialogRule().EndsSubscription.Should().Be(listed.Contains(code), "of {0}", code);
        }
    }

    [Fact]
    public void GetDialogRule_BelowTheFailures_EndsNothingBut199()
    {
        for (var code = 100; code < 400; code++)
        {
            var rule = new SipStatusCode(code).GetDialogRule();

            rule.Ends.Should().Be(code == 199, "of {0}", code);
            rule.Effect.Should().Be(
                code == 199 ? SipDialogEffect.EarlyDialog : code < 300 ? SipDialogEffect.None : SipDialogEffect.Dialog, "of {0}", code);
        }

        SipStatusCode.EarlyDialogTerminated.GetDialogRule().Reference.Should().Be(new SipRfcReference(6228, "4"));
    }

    // What each method makes of the codes that RFC 5057 lets end a usage or a dialog, read from RFC 5057, sections 4.1, 5.1 (notes 2, 3, 8,
    // 12, 13 and 17) and 5.3, RFC 3261, sections 9.1, 10.2 and 12.2.1.2, RFC 3311, section 5.3, RFC 3515, section 2.4.2, and RFC 6665,
    // section 4.1.2.2: T is the transaction, U the usage, D the dialog, - nothing. A refused REFER has made no subscription; INFO and
    // UPDATE are not integral to the INVITE usage.
    private const string EffectsByMethod =
        """
                  200 299 404 405 408 410 416 480 481 482 483 484 485 489 500 501 502 503 507 555 599 600 602 603 604 605 606 607 699
        INVITE     -   -   D   U   U   D   D   U   U   D   D   D   D   T   T   U   D   T   T   T   T   T   T   T   D   T   T   T   T
        PRACK      -   -   D   U   U   D   D   U   U   D   D   D   D   T   T   U   D   T   T   T   T   T   T   T   D   T   T   T   T
        BYE        U   U   D   U   U   D   D   U   U   D   D   D   D   T   U   U   D   T   U   U   U   U   U   T   D   U   T   U   U
        UPDATE     -   -   D   T   U   D   D   T   U   D   D   D   D   T   T   T   D   T   T   T   T   T   T   T   D   T   T   T   T
        INFO       -   -   D   T   U   D   D   U   U   D   D   D   D   T   T   T   D   T   T   T   T   T   T   T   D   T   T   T   T
        REFER      -   -   D   T   T   D   D   T   T   D   D   D   D   T   T   T   D   T   T   T   T   T   T   T   D   T   T   T   T
        CANCEL     -   -   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T
        REGISTER   -   -   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T   T
        SUBSCRIBE  -   -   D   U   T   D   D   U   U   D   D   D   D   U   T   U   T   T   T   T   T   T   T   T   D   T   T   T   T
        NOTIFY     -   -   D   U   T   D   D   U   U   D   D   D   D   U   T   U   T   T   T   T   T   T   T   T   D   T   T   T   T
        OPTIONS    -   -   D   T   T   D   D   T   T   D   D   D   D   T   T   T   D   T   T   T   T   T   T   T   D   T   T   T   T
        MESSAGE    -   -   D   T   T   D   D   T   T   D   D   D   D   T   T   T   D   T   T   T   T   T   T   T   D   T   T   T   T
        PUBLISH    -   -   D   T   T   D   D   T   T   D   D   D   D   T   T   T   D   T   T   T   T   T   T   T   D   T   T   T   T
        FOO        -   -   D   T   T   D   D   T   T   D   D   D   D   T   T   T   D   T   T   T   T   T   T   T   D   T   T   T   T
        foo        -   -   D   T   T   D   D   T   T   D   D   D   D   T   T   T   D   T   T   T   T   T   T   T   D   T   T   T   T
        """;

    [Fact]
    public void GetDialogRule_OfAMethod_IsWhatTheRfcsSay()
    {
        var effects = new Dictionary<string, SipDialogEffect>
        {
            ["-"] = SipDialogEffect.None,
            ["T"] = SipDialogEffect.Transaction,
            ["U"] = SipDialogEffect.Usage,
            ["D"] = SipDialogEffect.Dialog,
        };
        var lines = EffectsByMethod.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var codes = lines[0].Select(code => int.Parse(code, CultureInfo.InvariantCulture)).ToList();
        lines.Should().HaveCount(16);
        foreach (var cells in lines.Skip(1))
        {
            for (var i = 0; i < codes.Count; i++)
            {
                var rule = new SipStatusCode(codes[i]).GetDialogRule(cells[0]);

                rule.Effect.Should().Be(effects[cells[i + 1]], "of {0} to {1}", codes[i], cells[0]);
                rule.Ends.Should().Be(cells[i + 1] != "-", "of {0} to {1}", codes[i], cells[0]);
            }
        }
    }

    // RFC 4916, section 4.4.1: a request that ends the dialog has ended it, whatever is said of its identity. A BYE ends its usage, and the
    // dialog only if no other usage is left (RFC 5057, section 4.1).
    [Theory]
    [InlineData(428)]
    [InlineData(436)]
    [InlineData(437)]
    [InlineData(438)]
    public void GetDialogRule_OfAByeWhoseIdentityIsRefused_EndsTheUsage(int code)
    {
        new SipStatusCode(code).GetDialogRule("BYE").Effect.Should().Be(SipDialogEffect.Usage);
        new SipStatusCode(code).GetDialogRule("UPDATE").Effect.Should().Be(SipDialogEffect.Transaction);
    }

    // Only a request of a subscription can lose one, so no other rule speaks of it.
    [Fact]
    public void GetDialogRule_OfAMethodWithoutASubscription_DoesNotSpeakOfOne()
    {
        string[] methods =
            ["INVITE", "UPDATE", "PRACK", "ACK", "CANCEL", "BYE", "INFO", "REFER", "REGISTER", "OPTIONS", "MESSAGE", "PUBLISH", "FOO"];
        for (var code = 100; code < 700; code++)
        {
            Assert.All(
                methods, method => Assert.False(new SipStatusCode(code).GetDialogRule(method).EndsSubscription, $"{code} to {method}"));
        }
    }

    // RFC 5057, section 5.3: what ends a usage leaves it alone for a request that belongs to none.
    [Fact]
    public void GetDialogRule_OfWhatEndsAUsage_LeavesItAloneForARequestOfNone()
    {
        string[] ofNone = ["OPTIONS", "MESSAGE", "FOO"];
        var ending = EndingTheUsage();
        ending.Should().Equal(405, 408, 480, 481, 489, 501);

        foreach (var code in ending)
        {
            ofNone.Should().OnlyContain(
                method => new SipStatusCode(code).GetDialogRule(method).Effect == SipDialogEffect.Transaction, "of {0}", code);
        }
    }

    // RFC 5057, section 5.1, notes 13 and 17: a code that the RFC does not list is unrecognized, and a BYE that gets it has ended the
    // usage.
    [Fact]
    public void GetDialogRule_OfAByeWithAnUnknown5xxOr6xx_EndsTheUsage()
    {
        var listed = EffectsOfTable2();
        for (var code = 500; code < 700; code++)
        {
            if (code is 500 or 600 || !listed.ContainsKey(code))
            {
                new SipStatusCode(code).GetDialogRule("BYE").Effect.Should().Be(SipDialogEffect.Usage, "of {0}", code);
            }
        }
    }

    // At most one exception without a condition fits a method, so that their order does not matter.
    [Fact]
    public void GetDialogExceptions_WithoutCondition_DoNotOverlap()
    {
        string[] methods = ["INVITE", "UPDATE", "PRACK", "ACK", "CANCEL", "BYE", "INFO", "SUBSCRIBE", "NOTIFY", "REFER", "REGISTER", "OPTIONS", "MESSAGE", "PUBLISH", "FOO"];
        for (var code = 100; code < 700; code++)
        {
            var rules = new SipStatusCode(code).GetDialogExceptions()
                .Where(rule => rule is { Condition: "", Effect: not SipDialogEffect.Session }).ToList();
            Assert.All(methods, method => Assert.True(rules.Count(rule => rule.Methods.Contains(method)) <= 1, $"{code} to {method}"));
        }
    }

    // RFC 6665 alone says what ends a subscription: what it does not list ends the transaction only, whatever it ends for other requests.
    [Theory]
    [InlineData("SUBSCRIBE")]
    [InlineData("NOTIFY")]
    public void GetDialogRule_OfARequestOfASubscription_EndsNoMoreThanRfc6665Lists(string method)
    {
        for (var value = 300; value < 700; value++)
        {
            var code = new SipStatusCode(value);
            var ends = code.GetDialogRule(method) is { Ends: true, Effect: > SipDialogEffect.Transaction };
            ends.Should().Be(code.GetDialogRule().EndsSubscription, "of {0}", value);
        }

        var spared = SipStatusCodeSet.All.Where(code => code.GetDialogRule(method) != code.GetDialogRule()).Select(code => code.Value);
        spared.Should().Equal([408, 502], "RFC 5057 has them end more than the transaction");
    }

    [Fact]
    public void GetDialogRule_MethodNotKnown_HasNoExceptions()
    {
        for (var code = 100; code < 700; code++)
        {
            new SipStatusCode(code).GetDialogRule(null).Should().BeSameAs(new SipStatusCode(code).GetDialogRule());
        }
    }

    [Fact]
    public void GetDialogExceptions_WithACondition_AreNotChosen()
    {
        SipStatusCode.RequestTimeout.GetDialogExceptions().Should().Contain(rule =>
            rule.Condition.Length > 0 && rule.Effect == SipDialogEffect.Dialog && rule.Methods.ToString() == "BYE");
        SipStatusCode.RequestTimeout.GetDialogRule("BYE").Effect.Should().Be(SipDialogEffect.Usage);
        SipStatusCode.BusyHere.GetDialogExceptions().Should().ContainSingle(rule => rule.Condition.Length > 0)
            .Which.ToString().Should().Be("ends the early dialog; methods: INVITE; condition: outside a dialog (RFC 3261, section 12.3)");
    }

    [Fact]
    public void Timeout_ByRfc5057_EndsTheUsage()
    {
        SipDialogRule.Timeout.Effect.Should().Be(SipDialogEffect.Usage);
        SipDialogRule.Timeout.EndsSubscription.Should().BeTrue();
        SipDialogRule.Timeout.ToString().Should().Be("ends the usage (RFC 5057, section 5.2)");
    }

    // What is over has its name where the methods tell; a subscription is spoken of where RFC 6665 lets one live that the rest would end.
    [Theory]
    [InlineData(200, "BYE", "ends the INVITE usage; methods: BYE (RFC 5057, section 4.1)")]
    [InlineData(200, "INVITE", "no effect (RFC 3261, section 12.3)")]
    [InlineData(481, "INVITE", "ends the INVITE usage; methods: BYE INFO INVITE PRACK UPDATE (RFC 5057, section 5.1)")]
    [InlineData(481, "SUBSCRIBE", "ends the usage (RFC 5057, section 5.1)")]
    [InlineData(481, "REFER", "ends the transaction only; methods: REFER (RFC 5057, section 5.3)")]
    [InlineData(405, "REFER", "ends the transaction only; methods: REFER (RFC 5057, section 5.3)")]
    [InlineData(408, null, "ends the usage, but no subscription (RFC 5057, section 5.2)")]
    [InlineData(502, null, "ends the dialog, but no subscription (RFC 5057, section 5.1)")]
    [InlineData(408, "NOTIFY", "ends the transaction only; methods: NOTIFY SUBSCRIBE (RFC 6665, section 4.1.2.2)")]
    [InlineData(502, "SUBSCRIBE", "ends the transaction only; methods: NOTIFY SUBSCRIBE (RFC 6665, section 4.1.2.2)")]
    [InlineData(404, "INVITE", "ends the dialog; methods: all but ACK CANCEL NOTIFY REGISTER SUBSCRIBE (RFC 5057, section 5.1)")]
    [InlineData(302, "INVITE", "redirects the dialog (RFC 5057, section 5.1)")]
    public void ToString_OfARule_SaysWhatIsOver(int code, string? method, string expected) =>
        new SipStatusCode(code).GetDialogRule(method).ToString().Should().Be(expected);

    [Fact]
    public void ToString_OfARuleForSeveralUsages_NamesNone()
    {
        var policy = SipDialogPolicy.Default.With(SipStatusCodeSet.Parse("5xx"), SipDialogEffect.Usage, "INVITE", "SUBSCRIBE");

        policy.GetDialogRule(SipStatusCode.ServerInternalError, "INVITE").ToString().Should().Be("ends the usage; methods: INVITE SUBSCRIBE");
        SipStatusCode.Forbidden.GetDialogExceptions()[0].ToString().Should().Be("ends the session; methods: BYE (RFC 3261, section 15.1.1)");
        SipStatusCode.Forbidden.GetDialogRule("BYE").ToString().Should().Be("ends the transaction only (RFC 5057, section 5.1)");
    }

    [Fact]
    public void GetDialogRule_OfTheDefaultValue_HasNoEffect()
    {
        var rule = default(SipStatusCode).GetDialogRule("INVITE");

        rule.Effect.Should().Be(SipDialogEffect.None);
        rule.Ends.Should().BeFalse();
        rule.EndsSubscription.Should().BeFalse();
        rule.Reference.Should().BeNull();
        rule.Note.Should().BeEmpty();
        rule.ToString().Should().Be("no effect");
        default(SipStatusCode).GetDialogExceptions().Should().BeEmpty();
    }

    [Fact]
    public void GetDialogRule_OfEveryCode_HasAReference()
    {
        for (var code = 100; code < 700; code++)
        {
            new SipStatusCode(code).GetDialogRule().Reference.Should().NotBeNull();
        }
    }

    // Where the RFCs disagree the note says so.
    [Theory]
    [InlineData(408, "RFC 3261", "RFC 5057", "RFC 6665")]
    [InlineData(481, "RFC 3261", "RFC 5057")]
    [InlineData(502, "RFC 5057", "RFC 6665")]
    public void Note_WhereRfcsDisagree_NamesThem(int code, params string[] rfcs) =>
        new SipStatusCode(code).GetDialogRule().Note.Should().ContainAll(rfcs);

    [Fact]
    public void GetDialogExceptions_ListOfACode_CannotBeChanged()
    {
        ((IList)SipStatusCode.BusyHere.GetDialogExceptions()).IsReadOnly.Should().BeTrue();
        SipStatusCode.MovedPermanently.GetDialogRule().ToString().Should().Be("redirects the dialog (RFC 5057, section 5.1)");
    }

    [Fact]
    public void GetDialogRule_OnceLoaded_AllocatesNothing() =>
        Allocations.MustBeNone(() => SipStatusCode.NotImplemented.GetDialogRule("INFO"));

    // 198, 298 … 698 are not registered.
    private static SipDialogRule RuleOfTheClassOf(int code) => new SipStatusCode((code / 100 * 100) + 98).GetDialogRule();

    private static List<int> EndingTheUsage() =>
        [.. Enumerable.Range(100, 600).Where(code => new SipStatusCode(code).GetDialogRule().Effect == SipDialogEffect.Usage)];

    private static Dictionary<int, SipDialogEffect> EffectsOfTable1()
    {
        SipDialogEffect[] columns = [SipDialogEffect.Transaction, SipDialogEffect.Usage, SipDialogEffect.Dialog];
        var effects = new Dictionary<int, SipDialogEffect>();
        foreach (var line in Table1.Split('\n'))
        {
            var cells = line.Split('|');
            for (var i = 0; i < columns.Length; i++)
            {
                var items = cells[i].Split('(')[0].Split(',').Select(text => text.Trim()).Where(text => text.Length > 0);
                foreach (var code in items.SelectMany(Codes))
                {
                    effects.Add(code, columns[i]);
                }
            }
        }

        return effects;
    }

    private static Dictionary<int, SipDialogEffect> EffectsOfTable2() => Table2.Split('\n').Select(line => line.Split(' '))
        .ToDictionary(cells => int.Parse(cells[0], CultureInfo.InvariantCulture), cells => Enum.Parse<SipDialogEffect>(cells[1].Trim()));

    private static IEnumerable<int> Codes(string list) => list.Split(' ').SelectMany(item =>
    {
        var ends = item.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    });
}
