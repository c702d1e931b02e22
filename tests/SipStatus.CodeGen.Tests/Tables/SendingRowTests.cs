using FluentAssertions;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

/// <summary>The limits and occasions of sending; the limits also stand for what all files of rules have in common.</summary>
public class SendingRowTests
{
    private static readonly TestFile<SendingLimitRow> s_limits = TestFiles.SendingLimits.Beside(TestFiles.WithCodes(408));
    private static readonly TestFile<SendingOccasionRow> s_occasions = TestFiles.SendingOccasions.Beside(TestFiles.WithCodes(408));

    [Fact]
    public void Limits_GoodRows_AreRead()
    {
        var rows = s_limits.Rows(
            "scope=except|methods=ACK INVITE|level=must-not|rfc=4320|section=4.2|note=a note",
            "from=101|to=199|role=stateless-uas|act=send-reliably|scope=only|methods=INVITE|level=should|condition=one, or two",
            "from=100|to=699|role=proxy|act=forward|level=may");

        rows[0].Should().BeEquivalentTo(new
        {
            Codes = new CodeRange(408, 408),
            Act = "Send",
            Rule = new
            {
                Methods = new MethodSet("Except", "ACK INVITE"),
                Role = "Any",
                Level = "MustNot",
                Condition = new { Rest = "" },
                Reference = new RfcReference(4320, "4.2"),
                Note = "a note",
            },
        });
        rows[1].Should().BeEquivalentTo(new
        {
            Codes = new CodeRange(101, 199),
            Act = "SendReliably",
            Rule = new { Methods = new MethodSet("Only", "INVITE"), Role = "StatelessUas", Level = "Should", Condition = new { Rest = "one, or two" } },
        });
        rows[2].Should().BeEquivalentTo(
            new { Act = "Forward", Rule = new { Methods = new MethodSet("Any", ""), Role = "Proxy", Level = "May" } });
    }

    [Fact]
    public void Limits_RoleWithExceptions_NamesThemAfterTheRole() =>
        s_limits.Row("role=uas except redirect-server stateless-uas").Rule.Role.Should().Be("Uas except RedirectServer StatelessUas");

    [Theory]
    [InlineData("from=99", "from", "'99' is not a status code, 100 to 699")]
    [InlineData("to=700", "to", "'700' is not a status code, 100 to 699")]
    [InlineData("from=200|to=100", "to", "'100' is less than from, which is 200")]
    [InlineData("from=409|to=409", "from", "'409' is not in status-codes.csv")]
    [InlineData("role=somebody", "role", "'somebody' is not one of any, uac, ...")]
    [InlineData("role=uas except", "role", "'uas except' is not one of any, uac, ...")]
    [InlineData("role=uas except us", "role", "'uas except us' is not one of any, uac, ...")]
    [InlineData("role=uas except uas", "role", "'uas except uas' names a role twice, or its exceptions are not in alphabetical order")]
    [InlineData(
        "role=uas except registrar gateway",
        "role",
        "'uas except registrar gateway' names a role twice, or its exceptions are not in alphabetical order")]
    [InlineData("act=Send", "act", "'Send' is not one of send, send-reliably, forward")]
    [InlineData("scope=all", "scope", "'all' is not one of any, only, except")]
    [InlineData("methods=INVITE", "methods", "is not empty though scope is any")]
    [InlineData("scope=only", "methods", "is empty though scope is only")]
    [InlineData("scope=except", "methods", "is empty though scope is except")]
    [InlineData("scope=only|methods=Invite", "methods", "'Invite' is not a list of methods with one space between")]
    [InlineData("scope=only|methods=ACK  BYE", "methods", "'ACK  BYE' is not a list of methods with one space between")]
    [InlineData("scope=only|methods=BYE ACK", "methods", "'BYE ACK' is not in alphabetical order, or names a method twice")]
    [InlineData("scope=only|methods=BYE BYE", "methods", "'BYE BYE' is not in alphabetical order, or names a method twice")]
    [InlineData("level=MUST", "level", "'MUST' is not one of must, should, may, should-not, must-not")]
    [InlineData("condition= x", "condition", "' x' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("rfc=RFC", "rfc", "'RFC' is not the number of an RFC")]
    [InlineData("section=", "section", "'' is not a section such as 21.4.24")]
    [InlineData("note=a\tb", "note", "'aU+0009b' has the character U+0009, which cannot be seen")]
    public void Limits_BadValue_SaysWhereAndWhat(string cells, string column, string message) => s_limits.Refuses(column, message, cells);

    [Fact]
    public void Limits_TwoRowsThatSayTheSame_AreRefused() => s_limits.Refuses(
        "from",
        "and all else that makes a row differ (from, to, role, act, scope, methods, facts, condition) is as in line 2",
        "level=may",
        "condition=on Sundays",
        "level=must|rfc=3262|section=2|note=another level and place");

    [Fact]
    public void Occasions_GoodRows_AreRead()
    {
        var rows = s_occasions.Rows(
            "role=uas|scope=only|methods=BYE CANCEL|level=should|occasion=no match|note=a note", "occasion=another");

        rows[0].Should().BeEquivalentTo(new
        {
            Code = 408,
            Rule = new { Methods = new MethodSet("Only", "BYE CANCEL"), Role = "Uas", Level = "Should", Condition = new { Rest = "no match" }, Note = "a note" },
        });
        rows[1].Rule.Methods.Should().Be(new MethodSet("Any", ""));
    }

    [Theory]
    [InlineData("code=482", "code", "'482' is not in status-codes.csv")]
    [InlineData("occasion=", "occasion", "is empty")]
    [InlineData("occasion=o ", "occasion", "'o ' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("scope=only|methods=bye", "methods", "'bye' is not a list of methods with one space between")]
    [InlineData("section=x", "section", "'x' is not a section such as 21.4.24")]
    public void Occasions_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        s_occasions.Refuses(column, message, cells);

    [Fact]
    public void Occasions_TheSameTwice_AreRefused() => s_occasions.Refuses(
        "code", "and all else that makes a row differ (code, role, scope, methods, occasion) is as in line 2", "level=may", "level=must");
}
