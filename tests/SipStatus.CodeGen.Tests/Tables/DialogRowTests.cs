using System;
using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class DialogRowTests
{
    private static readonly RegistryData s_codes = TestFiles.WithCodes(408, 503);
    private static readonly TestFile<DialogEffectRow> s_effects = TestFiles.DialogEffects.Beside(s_codes);
    private static readonly TestFile<DialogExceptionRow> s_exceptions = TestFiles.DialogExceptions.Beside(s_codes);

    // The rows that there must be.
    private static readonly string[] s_classes =
        [.. DialogEffectRow.Classes.Select(name => $"code={name}|effect=none|ends=no"), "code=timeout|effect=early-dialog|ends_subscription=yes"];

    [Fact]
    public void Effects_GoodRows_AreRead()
    {
        var rows = s_effects.Rows([.. s_classes, "code=408|note=a note"]);

        rows.Should().HaveCount(8);
        rows[0].Should().BeEquivalentTo(new { Code = "1xx", Effect = "None", Ends = false, EndsSubscription = false });
        rows[6].Should().BeEquivalentTo(new { Code = "timeout", Effect = "EarlyDialog", Ends = true, EndsSubscription = true });
        rows[7].Should().BeEquivalentTo(new { Code = "408", Effect = "Usage", Note = "a note" });
    }

    [Fact]
    public void Effects_OfACodeWithoutARow_AreThoseOfItsClass() => s_effects.Rows(s_classes).Should().HaveCount(7);

    [Theory]
    [InlineData("4xx")]
    [InlineData("timeout")]
    public void Effects_WithoutARowThatThereMustBe_AreRefused(string missing) => s_effects.RefusesAll(
        $"no row is for {missing}", [.. s_classes.Where(row => !row.StartsWith($"code={missing}|", StringComparison.Ordinal))]);

    [Theory]
    [InlineData("ends_subscription=maybe", "ends_subscription", "'maybe' is not one of yes, no")]
    [InlineData("effect=call", "effect", "'call' is not one of none, early-dialog, transaction, session, usage, dialog")]
    [InlineData("code=7xx", "code", "'7xx' is not a status code, 100 to 699")]
    [InlineData("code=409", "code", "'409' is not in status-codes.csv")]
    [InlineData("ends=no", "ends", "'no' does not go with effect usage of 408: only a 3xx and what has no effect end nothing")]
    [InlineData("code=3xx|effect=dialog", "ends", "'yes' does not go with effect dialog of 3xx: only a 3xx and what has no effect end nothing")]
    [InlineData("code=2xx|effect=none", "ends", "'yes' does not go with effect none of 2xx: only a 3xx and what has no effect end nothing")]
    public void Effects_BadRow_SayWhereAndWhat(string cells, string column, string message) => s_effects.Refuses(column, message, cells);

    [Fact]
    public void Effects_CodeTwice_IsAnError() =>
        s_effects.Refuses("code", "and all else that makes a row differ (code) is as in line 2", "effect=usage", "effect=dialog");

    [Fact]
    public void Exceptions_GoodRow_IsRead() =>
        s_exceptions.Row("from=300|to=699|effect=early-dialog|condition=outside|note=a note").Should().BeEquivalentTo(new
        {
            Codes = new CodeRange(300, 699),
            Methods = new MethodSet("Only", "INVITE"),
            Effect = "EarlyDialog",
            Ends = true,
            Condition = new { Rest = "outside" },
            Note = "a note",
        });

    [Theory]
    [InlineData("ends=maybe", "ends", "'maybe' is not one of yes, no")]
    [InlineData("from=99|to=100", "from", "'99' is not a status code, 100 to 699")]
    [InlineData("methods=NOTIFY", "methods", "include SUBSCRIBE or NOTIFY, for which only dialog-effects.csv says what ends a subscription")]
    [InlineData(
        "scope=except|methods=INVITE NOTIFY",
        "methods",
        "include SUBSCRIBE or NOTIFY, for which only dialog-effects.csv says what ends a subscription")]
    public void Exceptions_BadRow_SayWhereAndWhat(string cells, string column, string message) =>
        s_exceptions.Refuses(column, message, cells);

    [Fact]
    public void Exceptions_OfOneCodeThatIsNotRegistered_AreRead() =>
        s_exceptions.Row("from=605|to=605").Codes.Should().Be(new CodeRange(605, 605));

    [Fact]
    public void Exceptions_RowsThatContradict_AreRefused() => s_exceptions.Refuses(
        "from", "and all else that makes a row differ (from, to, scope, methods, facts, condition) is as in line 2", "effect=usage",
        "effect=dialog");
}
