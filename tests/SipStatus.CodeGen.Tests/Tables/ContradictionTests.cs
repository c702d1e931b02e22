using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

/// <summary>Rows that cannot both be right: what one always asks of a role, a method and a code, another always forbids.</summary>
public class ContradictionTests
{
    private static readonly RegistryData s_data = TestFiles.WithCodes(405, 408, 503)
        .With(RoleRow.File, TestFiles.Roles.Rows("role=stateless-proxy|acts_as=proxy", "role=redirect-server|acts_as=uas"));

    private static readonly TestFile<SendingLimitRow> s_limits = TestFiles.SendingLimits.Beside(s_data);
    private static readonly TestFile<RetryRuleRow> s_retries = TestFiles.Retries.Beside(s_data);
    private static readonly TestFile<HeaderRuleRow> s_headers = TestFiles.Headers.Beside(s_data);
    private static readonly TestFile<DialogExceptionRow> s_exceptions = TestFiles.DialogExceptions.Beside(s_data);

    [Theory]
    [InlineData("level=must-not", "level=may|role=uas", "'may' contradicts line 2: both always hold for any other method, Uas")]
    [InlineData("level=should", "from=400|to=499|level=should-not", "'should-not' contradicts line 2: both always hold for any other method, Uac")]
    [InlineData(
        "level=must|scope=only|methods=BYE CANCEL",
        "level=must-not|scope=except|methods=BYE|role=proxy",
        "'must-not' contradicts line 2: both always hold for CANCEL, Proxy")]
    [InlineData(
        "level=must|role=proxy",
        "level=must-not|role=stateless-proxy",
        "'must-not' contradicts line 2: both always hold for any other method, StatelessProxy")]
    public void Limits_ThatContradict_AreRefused(string row, string other, string message) =>
        s_limits.Refuses("level", message, row, other);

    [Theory]
    [InlineData("level=must-not", "level=must|condition=on Sundays")]
    [InlineData("level=must-not", "level=must|act=forward")]
    [InlineData("level=must-not", "from=409|to=499|level=must")]
    [InlineData("level=must", "from=400|to=499|level=may")]
    [InlineData("level=must-not|role=uas", "level=must|role=proxy")]
    [InlineData("level=must|role=proxy except stateless-proxy", "level=must-not|role=stateless-proxy")]
    [InlineData("level=must-not|scope=only|methods=BYE", "level=must|scope=only|methods=CANCEL")]
    [InlineData("level=must-not|scope=only|methods=BYE", "level=must|scope=except|methods=BYE CANCEL")]
    public void Limits_ThatDoNotMeet_AreRead(string row, string other) => s_limits.Rows(row, other).Should().HaveCount(2);

    [Fact]
    public void Limits_ThreeThatContradict_NameEachLine() =>
        s_limits.Read("level=must", "level=may|role=uas", "level=must-not|role=redirect-server")
        .Errors.Should().Equal(
            $"f:4:{s_limits.PlaceOf("level", "role=redirect-server")}: level 'must-not' contradicts line 2: both always hold for any other method, RedirectServer",
            $"f:4:{s_limits.PlaceOf("level", "role=redirect-server")}: level 'must-not' contradicts line 3: both always hold for any other method, RedirectServer");

    [Theory]
    [InlineData("action=repeat|level=should-not", "action=repeat|level=may|role=uac", "'may' contradicts line 2: both always hold for any other method, Uac")]
    [InlineData("action=never-retry", "action=repeat|level=may|role=uac", "'may' contradicts line 2: both always hold for any other method, Uac")]
    [InlineData(
        "action=change-request|change=body|scope=only|methods=INFO",
        "action=never-retry|level=should",
        "'should' contradicts line 2: both always hold for INFO, Uac")]
    public void Retries_ThatContradict_AreRefused(string row, string other, string message) =>
        s_retries.Refuses("level", message, row, other);

    [Theory]
    [InlineData("action=never-retry", "action=ask-user|level=may")]
    [InlineData("action=never-retry", "action=repeat|level=should-not")]
    [InlineData("action=change-request|change=body", "action=change-request|change=interval|level=must-not")]
    [InlineData("action=repeat", "action=alternate-server|level=must-not")]
    public void Retries_ThatGoTogether_AreRead(string row, string other) => s_retries.Rows(row, other).Should().HaveCount(2);

    [Theory]
    [InlineData("level=must-not", "from=400|to=499|value=x")]
    [InlineData("value=x", "from=400|to=499|level=should-not")]
    [InlineData("value=x", "from=400|to=499|value=x|level=should-not")]
    public void Headers_ThatContradict_AreRefused(string row, string other) =>
        s_headers.Refuses(
            "level", other.Contains("should-not") ? "'should-not' contradicts line 2: ..." : "'must' contradicts line 2: ...", row, other);

    [Theory]
    [InlineData("", "from=400|to=499|value=x|level=should-not")]
    [InlineData("value=y", "value=x|level=should-not")]
    [InlineData("level=must-not", "name=Contact")]
    public void Headers_ThatGoTogether_AreRead(string row, string other) => s_headers.Rows(row, other).Should().HaveCount(2);

    [Fact]
    public void DialogExceptions_TwoForAMethod_AreRefused()
    {
        s_exceptions.Refuses(
            "effect",
            "'usage' contradicts line 2: both always hold for BYE",
            "from=400|to=410|methods=BYE INVITE",
            "methods=BYE UPDATE");
        s_exceptions.Rows("methods=BYE", "methods=INVITE", "methods=BYE|condition=at night").Should().HaveCount(3);
    }

    [Theory]
    [InlineData("action=none", "action=next-server|level=should", "'should' contradicts line 2: both always hold for any other method, Uac")]
    [InlineData("action=next-server", "action=next-server|level=must-not|role=uac", "'must-not' contradicts line 2: both always hold for any other method, Uac")]
    public void Failovers_ThatContradict_AreRefused(string row, string other, string message) =>
        TestFiles.Failovers.Beside(s_data).Refuses("level", message, row, other);

    [Fact]
    public void Failovers_ThatGoTogether_AreRead() => TestFiles.Failovers.Beside(s_data)
        .Rows("action=none", "action=next-server|level=must-not", "action=none|event=transport-error|level=must-not").Should().HaveCount(3);

    [Theory]
    [InlineData("role=redirect-server", "role=uas", "RedirectServer")]
    [InlineData("scope=only|methods=CANCEL", "role=proxy", "CANCEL")]
    [InlineData("scope=except|methods=CANCEL", "scope=only|methods=BYE CANCEL", "BYE")]
    public void Occasions_WithARoleOrAMethodThatIsAlwaysForbidden_AreRefused(string limit, string occasion, string whom) =>
        Occasions($"from=400|to=410|level=must-not|{limit}")
            .Refuses("code", $"'405' contradicts sending-limits.csv:2, which always forbids it for {whom}", $"code=405|{occasion}");

    [Theory]
    [InlineData("level=must-not|role=redirect-server", "role=uas except redirect-server")]
    [InlineData("level=must-not|role=redirect-server|scope=only|methods=CANCEL", "role=uas")]
    [InlineData("level=must-not|role=redirect-server|condition=at night", "role=uas")]
    [InlineData("level=should-not|role=redirect-server", "role=uas")]
    [InlineData("level=must-not|role=redirect-server|act=forward", "role=uas")]
    [InlineData("level=must-not|scope=only|methods=CANCEL", "scope=except|methods=CANCEL")]
    public void Occasions_OfWhichSomethingIsLeft_AreRead(string limit, string occasion) =>
        Occasions($"from=405|to=405|{limit}").Row($"code=405|{occasion}").Code.Should().Be(405);

    private static TestFile<SendingOccasionRow> Occasions(string limit) =>
        TestFiles.SendingOccasions.Beside(s_data.With(SendingLimitRow.File, s_limits.Rows(limit)));
}
