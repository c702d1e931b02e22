using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Knowledge;

public class SipDialogRuleTests
{
    // RFC 5057, section 5.1, table 1, read from the RFC.
    private static readonly Dictionary<SipDialogEffect, string> s_table1 = new()
    {
        [SipDialogEffect.Transaction] =
            "400 401 402 403 406 407 408 412-415 417 420 421 422 423 428 429 436-438 486 487 488 491 493 494 500 503 504 505 513 580 600 603 606",
        [SipDialogEffect.Usage] = "405 480 481 489 501",
        [SipDialogEffect.Dialog] = "404 410 416 482 483 484 485 502 604",
    };

    // RFC 6665, sections 4.1.2.2 and 4.2.2: the answers that end a subscription.
    private const string EndsSubscription = "404 405 410 416 480-485 489 501 604";

    public static TheoryData<SipDialogEffect, int> Table1
    {
        get
        {
            var data = new TheoryData<SipDialogEffect, int>();
            foreach (var column in s_table1)
            {
                foreach (var code in Codes(column.Value))
                {
                    data.Add(column.Key, code);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Table1))]
    public void GetDialogRule_OfACodeOfRfc5057_IsWhatTable1Says(SipDialogEffect effect, int code)
    {
        var rule = new SipStatusCode(code).GetDialogRule();

        // 408: note 4 of the RFC has it treated as a timeout, which section 5.2 lets end the usage.
        rule.Effect.Should().Be(code == 408 ? SipDialogEffect.Usage : effect);
        rule.Ends.Should().BeTrue();
        rule.Condition.Should().BeEmpty();
    }

    [Fact]
    public void GetDialogRule_OfACodeNotInRfc5057_AffectsTheTransactionOnly()
    {
        var listed = s_table1.Values.SelectMany(Codes).ToHashSet();
        for (var code = 400; code < 700; code++)
        {
            if (!listed.Contains(code))
            {
                new SipStatusCode(code).GetDialogRule().Effect.Should().Be(SipDialogEffect.Transaction, "of {0}", code);
            }
        }
    }

    [Fact]
    public void EndsSubscription_OfEveryCode_IsWhatRfc6665Lists()
    {
        var listed = Codes(EndsSubscription).ToHashSet();
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
            rule.Effect.Should().Be(code == 199 ? SipDialogEffect.EarlyDialog : code < 300 ? SipDialogEffect.None : SipDialogEffect.Dialog, "of {0}", code);
        }

        SipStatusCode.EarlyDialogTerminated.GetDialogRule().Reference.Should().Be(new SipRfcReference(6228, "4"));
    }

    // The words of RFC 5057, section 5.1 (notes 3, 8, 12) and 5.3, and of RFC 4916, section 4.4.1.
    [Theory]
    [InlineData(405, "INFO", SipDialogEffect.Transaction)]
    [InlineData(405, "UPDATE", SipDialogEffect.Usage)]
    [InlineData(501, "INFO", SipDialogEffect.Transaction)]
    [InlineData(501, "SUBSCRIBE", SipDialogEffect.Usage)]
    [InlineData(481, "CANCEL", SipDialogEffect.Transaction)]
    [InlineData(481, "NOTIFY", SipDialogEffect.Usage)]
    [InlineData(481, "OPTIONS", SipDialogEffect.Transaction)]
    [InlineData(480, "MESSAGE", SipDialogEffect.Transaction)]
    [InlineData(489, "SUBSCRIBE", SipDialogEffect.Usage)]
    [InlineData(489, "INVITE", SipDialogEffect.Transaction)]
    [InlineData(428, "BYE", SipDialogEffect.Dialog)]
    [InlineData(437, "BYE", SipDialogEffect.Dialog)]
    [InlineData(437, "UPDATE", SipDialogEffect.Transaction)]
    public void GetDialogRule_OfAMethod_KnowsTheExceptions(int code, string method, SipDialogEffect effect) =>
        new SipStatusCode(code).GetDialogRule(method).Effect.Should().Be(effect);

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
        SipStatusCode.BusyHere.GetDialogExceptions().Should().ContainSingle()
            .Which.ToString().Should().Be("ends the early dialog; methods: INVITE; condition: outside a dialog (RFC 3261, section 13.2.2.3)");
    }

    [Fact]
    public void Timeout_ByRfc5057_EndsTheUsage()
    {
        SipDialogRule.Timeout.Effect.Should().Be(SipDialogEffect.Usage);
        SipDialogRule.Timeout.EndsSubscription.Should().BeTrue();
        SipDialogRule.Timeout.ToString().Should().Be("ends the usage and the subscription (RFC 5057, section 5.2)");
    }

    [Fact]
    public void GetDialogRule_OfTheDefaultValue_HasNoEffect()
    {
        var rule = default(SipStatusCode).GetDialogRule("INVITE");

        rule.Effect.Should().Be(SipDialogEffect.None);
        rule.Ends.Should().BeFalse();
        rule.EndsSubscription.Should().BeFalse();
        rule.Reference.Should().BeNull();
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
    public void DialogRule_OfTheRegistry_IsThatOfTheCode()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            info.DialogRule.Should().BeSameAs(info.StatusCode.GetDialogRule());
            info.DialogEffect.Should().Be(info.DialogRule.Effect);
        }

        ((IList)SipStatusCode.BusyHere.GetDialogExceptions()).IsReadOnly.Should().BeTrue();
        SipStatusCode.MovedPermanently.GetDialogRule().ToString().Should().Be("redirects the dialog (RFC 5057, section 5.1)");
    }

    [Fact]
    public void GetDialogRule_OnceLoaded_AllocatesNothing() => Allocations.MustBeNone(() => SipStatusCode.NotImplemented.GetDialogRule("INFO"));

    private static IEnumerable<int> Codes(string list) => list.Split(' ').SelectMany(item =>
    {
        var ends = item.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    });
}
