using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class RetryRowTests
{
    private static readonly TestFile<RetryRuleRow> s_retries = TestFiles.Retries.Beside(TestFiles.WithCodes(408, 503));

    [Fact]
    public void Retries_GoodRows_AreRead()
    {
        var rows = s_retries.Rows(
            "from=400|to=499|role=uac|action=change-request|change=media-type|level=should",
            "scope=only|methods=INVITE|role=client|action=alternate-server");

        rows[0].Should().BeEquivalentTo(new { Codes = new CodeRange(400, 499), Action = "ChangeRequest", Change = "MediaType" });
        rows[1].Should().BeEquivalentTo(new { Action = "AlternateServer", Change = "None", Rule = new { Role = "Client" } });
    }

    [Theory]
    [InlineData("action=wait", "action", "'wait' is not one of redirect, authenticate, ...")]
    [InlineData("action=change-request", "change", "is empty though action is change-request")]
    [InlineData("change=body", "change", "'body' is not empty though action changes nothing")]
    [InlineData("action=glare", "scope", "'any' is not only though the timers of glare-timers.csv are for named methods")]
    [InlineData("action=change-request|change=hat", "change", "'hat' is not one of body, breadth, ...")]
    public void Retries_BadValue_SaysWhereAndWhat(string cells, string column, string message) => s_retries.Refuses(column, message, cells);

    [Fact]
    public void Retries_RowsThatContradict_AreRefused() => s_retries.Refuses(
        "from",
        "and all else that makes a row differ (from, to, scope, methods, role, action, change, facts, condition) is as in line 2",
        "action=ask-user|change=body|level=may",
        "action=ask-user|change=body|level=must");

    [Fact]
    public void GlareTimers_GoodRows_AreRead()
    {
        var rows = TestFiles.GlareTimers.Rows(
            "min_ms=2100|max_ms=4000|step_ms=10|rfc=3261|section=14.1", "owns_call_id=no|min_ms=0|max_ms=2000|step_ms=10");

        rows[0].Should().BeEquivalentTo(new
        {
            Method = "INVITE",
            OwnsCallId = true,
            Minimum = 2100,
            Maximum = 4000,
            Step = 10,
            Reference = new RfcReference(3261, "14.1"),
        });
        rows[1].Should().BeEquivalentTo(new { OwnsCallId = false, Minimum = 0, Maximum = 2000 });
    }

    [Fact]
    public void GlareTimers_OfOneSide_AreRefused() =>
        TestFiles.GlareTimers.RefusesAll("INVITE has not a timer for each side", "owns_call_id=yes");

    [Fact]
    public void GlareTimers_OfOneSideTwice_AreRefused() => TestFiles.GlareTimers.Refuses(
        "method", "and all else that makes a row differ (method, owns_call_id) is as in line 2", "max_ms=10", "max_ms=20");

    [Fact]
    public void GlareTimers_WithoutThoseOfARuleOfGlare_SayWhich()
    {
        var rules = TestFiles.Retries.Rows("scope=only|methods=INVITE UPDATE|action=glare", "scope=only|methods=MESSAGE|action=repeat");
        var file = TestFiles.GlareTimers.Beside(new RegistryData().With(RetryRuleRow.File, rules));

        file.RefusesAll("UPDATE has not a timer for each side", "owns_call_id=yes", "owns_call_id=no");
    }

    [Theory]
    [InlineData("method=invite", "method", "'invite' is not a method")]
    [InlineData("min_ms=010", "min_ms", "'010' is not a number from 0 to 60000")]
    [InlineData("max_ms=-1", "max_ms", "'-1' is not a number from 0 to 60000")]
    [InlineData("step_ms=0", "step_ms", "'0' is not a number from 1 to 60000")]
    [InlineData("min_ms=0|max_ms=15|step_ms=10", "max_ms", "'15' is not reached in whole steps from min_ms")]
    [InlineData("min_ms=20|max_ms=10|step_ms=10", "max_ms", "'10' is not reached in whole steps from min_ms")]
    public void GlareTimers_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.GlareTimers.Refuses(column, message, cells);
}
