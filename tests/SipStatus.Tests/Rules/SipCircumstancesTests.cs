using System;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipCircumstancesTests
{
    private static readonly SipFacts[] s_facts = [.. Enum.GetValues<SipFacts>().Where(fact => fact != SipFacts.None)];

    private static readonly SipCircumstances s_known = new(SipFacts.HasRetryAfter | SipFacts.HasContact, not: SipFacts.InDialog);

    [Fact]
    public void Facts_OfTheEnum_AreOneBitEachAndSeveralDozen()
    {
        s_facts.Should().HaveCountGreaterThan(30).And.OnlyHaveUniqueItems();
        s_facts.Should().OnlyContain(fact => ((long)fact & ((long)fact - 1)) == 0);
    }

    [Fact]
    public void Default_KnowsNothing()
    {
        s_facts.Should().OnlyContain(fact => default(SipCircumstances).Holds(fact) == null);
        default(SipCircumstances).Should().Be(new SipCircumstances(SipFacts.None));
        default(SipCircumstances).ToString().Should().Be("nothing known");
    }

    [Theory]
    [InlineData(SipFacts.None, true)]
    [InlineData(SipFacts.HasRetryAfter, true)]
    [InlineData(SipFacts.HasRetryAfter | SipFacts.HasContact, true)]
    [InlineData(SipFacts.InDialog, false)]
    [InlineData(SipFacts.HasRetryAfter | SipFacts.InDialog, false)]
    [InlineData(SipFacts.HasBody | SipFacts.InDialog, false)]
    [InlineData(SipFacts.HasBody, null)]
    [InlineData(SipFacts.HasRetryAfter | SipFacts.HasBody, null)]
    public void Holds_OfFacts_IsTrueWhereAllAreAndFalseWhereOneIsNot(SipFacts facts, bool? expected) =>
        s_known.Holds(facts).Should().Be(expected);

    [Fact]
    public void Constructor_FactOfBoth_IsRefused() =>
        FluentActions.Invoking(() => new SipCircumstances(SipFacts.HasBody | SipFacts.InDialog, SipFacts.InDialog | SipFacts.HasContact))
            .Should().Throw<ArgumentException>().WithMessage("*InDialog cannot be both*").And.ParamName.Should().Be("not");

    [Theory]
    [InlineData(1L << 62)]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    public void Facts_WithABitThatIsNone_AreRefused(long bits)
    {
        var facts = (SipFacts)bits;

        FluentActions.Invoking(() => new SipCircumstances(facts)).Should().Throw<ArgumentOutOfRangeException>().And.ParamName
            .Should().Be("facts");
        FluentActions.Invoking(() => new SipCircumstances(SipFacts.None, facts)).Should().Throw<ArgumentOutOfRangeException>().And.ParamName
            .Should().Be("not");
        foreach (var value in new bool?[] { true, false, null })
        {
            FluentActions.Invoking(() => s_known.With(facts, value))
                .Should().Throw<ArgumentOutOfRangeException>().WithMessage("It has a bit that is no member of SipFacts.*")
                .And.ParamName.Should().Be("facts");
        }
    }

    // Whatever was known of the facts before, and of the others nothing changes.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void With_EachFact_ChangesThatOneAlone(bool? value)
    {
        foreach (var fact in s_facts)
        {
            var changed = default(SipCircumstances).With(SipFacts.RequestMerged, true).With(fact, value);

            changed.Holds(fact).Should().Be(value, "of {0}", fact);
            (changed.Facts & ~(fact | SipFacts.RequestMerged)).Should().Be(SipFacts.None);
            (changed.Not & ~fact).Should().Be(SipFacts.None);
        }

        s_known.With(SipFacts.InDialog | SipFacts.HasContact, value).Holds(SipFacts.InDialog | SipFacts.HasContact).Should().Be(value);
        s_known.With(SipFacts.None, value).Should().Be(s_known);
    }

    // RFC 3262, section 3: what is required is supported; RFC 3261, section 8.1.3.1: a timeout has no header fields.
    [Theory]
    [InlineData(SipFacts.ReliableRequired, SipFacts.None, SipFacts.ReliableSupported, true)]
    [InlineData(SipFacts.None, SipFacts.ReliableSupported, SipFacts.ReliableRequired, false)]
    [InlineData(SipFacts.NotReceived, SipFacts.None, SipFacts.HasRetryAfter, false)]
    [InlineData(SipFacts.NotReceived, SipFacts.None, SipFacts.ContactIsSips, false)]
    [InlineData(SipFacts.NotReceived, SipFacts.None, SipFacts.HasBody, false)]
    [InlineData(SipFacts.HasWarning380, SipFacts.None, SipFacts.NotReceived, false)]
    [InlineData(SipFacts.ContactIsSips, SipFacts.None, SipFacts.HasContact, true)]
    [InlineData(SipFacts.ContactIsSips, SipFacts.None, SipFacts.NotReceived, false)]
    [InlineData(SipFacts.None, SipFacts.HasContact, SipFacts.ContactIsSips, false)]
    [InlineData(SipFacts.None, SipFacts.HasContact, SipFacts.NotReceived, null)]
    [InlineData(SipFacts.ContactIsRequestUri, SipFacts.None, SipFacts.HasContact, true)]
    [InlineData(SipFacts.SessionPrackAwaited, SipFacts.None, SipFacts.PrackAwaited, true)]
    [InlineData(SipFacts.None, SipFacts.PrackAwaited, SipFacts.SessionPrackAwaited, false)]
    public void Holds_OfWhatFollows_IsKnown(SipFacts facts, SipFacts not, SipFacts asked, bool? expected)
    {
        var known = new SipCircumstances(facts, not);

        known.Holds(asked).Should().Be(expected);
        (known.Facts, known.Not).Should().Be((facts, not));
        known.With(facts | not, null).Should().Be(default(SipCircumstances));
    }

    [Theory]
    [InlineData(SipFacts.NotReceived | SipFacts.HasRetryAfter, SipFacts.None)]
    [InlineData(SipFacts.NotReceived | SipFacts.ContactIsSips, SipFacts.None)]
    [InlineData(SipFacts.ReliableRequired, SipFacts.ReliableSupported)]
    [InlineData(SipFacts.ContactIsSips, SipFacts.HasContact)]
    public void Constructor_FactsThatContradict_AreRefused(SipFacts facts, SipFacts not)
    {
        FluentActions.Invoking(() => new SipCircumstances(facts, not))
            .Should().Throw<ArgumentException>().WithMessage("The facts contradict each other*").And.ParamName.Should().Be("facts");
        FluentActions.Invoking(() => default(SipCircumstances).With(facts, true).With(not, false)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Holds_OfARule_CountsWhatFollows()
    {
        var rule = SipStatusCode.TemporarilyUnavailable.GetRetryRules().First(rule => rule.Action == SipRetryAction.HonourRetryAfter);

        rule.Holds(new SipCircumstances(SipFacts.NotReceived)).Should().BeFalse();
    }

    [Fact]
    public void Holds_OfABitThatIsNone_IsRefused() => FluentActions.Invoking(() => s_known.Holds((SipFacts)(1L << 62)))
        .Should().Throw<ArgumentOutOfRangeException>().And.ParamName.Should().Be("facts");

    [Fact]
    public void ToString_OfWhatIsKnown_NamesItInTheOrderOfTheFacts() =>
        s_known.ToString().Should().Be("not InDialog, HasRetryAfter, HasContact");

    [Fact]
    public void Equality_IsThatOfWhatIsKnown()
    {
        var same = default(SipCircumstances).With(SipFacts.InDialog, false).With(SipFacts.HasContact | SipFacts.HasRetryAfter, true);

        (same == s_known).Should().BeTrue();
        same.Equals((object)s_known).Should().BeTrue();
        same.GetHashCode().Should().Be(s_known.GetHashCode());
        (same != s_known.With(SipFacts.InDialog, null)).Should().BeTrue();
        s_known.Equals("not InDialog, HasRetryAfter, HasContact").Should().BeFalse();
    }

    [Fact]
    public void GetHashCode_OfAFactThatIsAndThatIsNot_Differs() =>
        s_facts.Should().OnlyContain(
            fact => new SipCircumstances(fact).GetHashCode() != new SipCircumstances(SipFacts.None, fact).GetHashCode());

    // A rule of each kind: RFC 3261, sections 21.4.18 and 16.5 and 21.5.4.
    [Fact]
    public void Holds_OfARuleWithFactsAlone_IsDecidedByThem()
    {
        var rule = SipStatusCode.TemporarilyUnavailable.GetRetryRules().First(rule => rule.Action == SipRetryAction.HonourRetryAfter);

        rule.Circumstances.Should().Be(new SipCircumstances(SipFacts.HasRetryAfter));
        rule.OtherCondition.Should().BeEmpty();
        rule.Condition.Should().Be("response has Retry-After");
        rule.Holds(default).Should().BeNull();
        rule.Holds(new SipCircumstances(SipFacts.HasRetryAfter)).Should().BeTrue();
        rule.Holds(new SipCircumstances(SipFacts.None, not: SipFacts.HasRetryAfter)).Should().BeFalse();
    }

    // RFC 6141, section 3.3.
    [Fact]
    public void Condition_OfSeveralFacts_NamesThemAll() =>
        SipStatusCode.Unauthorized.GetSendingLimits().Select(limit => limit.Condition)
            .Should().Contain("inside a dialog and a change of the re-INVITE is in effect already");

    [Fact]
    public void Holds_OfARuleWithASentence_IsNeverTrueAndFalseByTheFacts()
    {
        var rule = SipStatusCode.ServiceUnavailable.GetRetryRules()
            .First(rule => rule.OtherCondition.Length != 0 && rule.Circumstances != default);

        rule.Condition.Should().Be($"response has Retry-After; {rule.OtherCondition}");
        rule.Holds(new SipCircumstances(SipFacts.HasRetryAfter)).Should().BeNull();
        rule.Holds(new SipCircumstances(SipFacts.None, not: SipFacts.HasRetryAfter)).Should().BeFalse();
    }

    [Fact]
    public void Holds_OfARuleWithoutCondition_IsTrueWhateverIsKnown()
    {
        var rule = SipStatusCode.Forbidden.GetRetryRules().First(rule => rule.Action == SipRetryAction.NeverRetry);

        rule.IsUnconditional.Should().BeTrue();
        rule.Holds(default).Should().BeTrue();
        rule.Holds(s_known).Should().BeTrue();
    }

    [Fact]
    public void Holds_OfADialogRule_IsDecidedByItsFacts()
    {
        var rule = SipStatusCode.CallOrTransactionDoesNotExist.GetDialogExceptions().First(rule => rule.Effect == SipDialogEffect.Dialog);

        rule.Circumstances.Should().Be(new SipCircumstances(SipFacts.None, not: SipFacts.OtherUsages));
        rule.Holds(default).Should().BeNull();
        rule.Holds(rule.Circumstances).Should().BeTrue();
        rule.Holds(new SipCircumstances(SipFacts.OtherUsages)).Should().BeFalse();
    }

    // What a program can test is no sentence. A sentence that names what a fact of the vocabulary says would be one too many.
    [Fact]
    public void Conditions_OfTheRetryRules_AreMostlyFacts()
    {
        var rules = Enumerable.Range(100, 600).SelectMany(code => new SipStatusCode(code).GetRetryRules()).Distinct()
            .Where(rule => !rule.IsUnconditional).ToList();

        rules.Count(rule => rule.OtherCondition.Length == 0)
            .Should().BeGreaterThan(2 * rules.Count(rule => rule.OtherCondition.Length != 0));
    }
}
