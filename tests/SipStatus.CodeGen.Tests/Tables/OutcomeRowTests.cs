using System;
using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Tables;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class OutcomeRowTests
{
    private static readonly string[] s_classes = ["code=2xx", "code=3xx", "code=4xx", "code=5xx", "code=6xx"];

    private static readonly TestFile<OutcomeRuleRow> s_rules = TestFiles.OutcomeRules.Beside(TestFiles.WithCodes(486, 603));

    [Fact]
    public void Rules_GoodRows_AreRead()
    {
        var rows = s_rules.Rows(["", "code=603|condition=blocked-by-analytics|outcome=blocked|basis=judgement|note=n", .. s_classes]);

        rows[0].Should().BeEquivalentTo(new { Code = "486", Condition = "None", Outcome = "Busy", IsJudgement = false });
        rows[1].Should()
            .BeEquivalentTo(new { Code = "603", Condition = "BlockedByAnalytics", Outcome = "Blocked", IsJudgement = true, Note = "n" });
        rows.Should().HaveCount(7);
    }

    [Theory]
    [InlineData("code=487", "code", "'487' is not in status-codes.csv")]
    [InlineData("code=7xx", "code", "'7xx' is not a status code, 100 to 699")]
    [InlineData("outcome=none", "outcome", "is none: only what is not over has no outcome")]
    [InlineData("basis=guess", "basis", "'guess' is not one of rfc, judgement")]
    [InlineData("basis=judgement", "note", "is empty though basis is judgement: it says what the judgement rests on")]
    [InlineData("rfc=", "rfc", "'' is not the number of an RFC")]
    public void Rules_BadValue_SaysWhereAndWhat(string cells, string column, string message) => s_rules.Refuses(column, message, cells);

    [Fact]
    public void Rules_CodeBehindAClass_IsAnError() =>
        s_rules.Refuses("code", "'603' comes after a class: codes come first", "code=4xx", "code=603");

    [Fact]
    public void Rules_ClassMissing_IsAnError() => s_rules.RefusesAll("no row is for 4xx", [.. s_classes.Where(row => row != "code=4xx")]);

    [Fact]
    public void Outcomes_OneMissing_IsAnError() =>
        TestFiles.Outcomes.RefusesAll(
            $"the outcomes are not {string.Join(", ", OutcomeRow.Outcomes.Words)}, in this order", "outcome=busy");

    [Fact]
    public void Outcomes_AreTheMembersOfTheEnumeration() => OutcomeRow.Outcomes.Members.Should().Equal(Enum.GetNames<SipOutcome>());
}
