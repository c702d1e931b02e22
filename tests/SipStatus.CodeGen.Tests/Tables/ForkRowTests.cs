using FluentAssertions;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class ForkRowTests
{
    private static readonly TestFile<ForkPreferenceRow> s_preferences = TestFiles.ForkPreferences.Beside(TestFiles.WithCodes(408, 503));
    private static readonly TestFile<ForkSubstitutionRow> s_substitutions = TestFiles.ForkSubstitutions.Beside(
        TestFiles.WithCodes(408, 503));

    [Fact]
    public void Preferences_APartition_IsRead()
    {
        var rows = s_preferences.Rows(
            "to=407|rank=|level=must-not",
            "from=408|to=408|scope=only|methods=INVITE|rank=4|level=should",
            "from=408|to=408|scope=except|methods=INVITE|rank=|level=must-not|note=a note",
            "from=409|rank=12");

        rows[0].Should().BeEquivalentTo(new { Codes = new CodeRange(100, 407), Rank = (int?)null, Level = "MustNot" });
        rows[1].Should().BeEquivalentTo(new { Methods = new MethodSet("Only", "INVITE"), Rank = (int?)4, Level = "Should" });
        rows[2].Should().BeEquivalentTo(new { Methods = new MethodSet("Except", "INVITE"), Rank = (int?)null, Note = "a note" });
        rows[3].Should().BeEquivalentTo(new { Codes = new CodeRange(409, 699), Rank = (int?)12 });
    }

    [Theory]
    [InlineData("rank=", "level", "'must' is not must-not though rank is empty")]
    [InlineData("rank=x", "rank", "'x' is not a number from 0 to 99")]
    [InlineData(
        "scope=except|methods=BYE", "methods", "'BYE' is neither empty nor INVITE: a fork is of an INVITE or of another request")]
    public void Preferences_BadRow_SayWhereAndWhat(string cells, string column, string message) =>
        s_preferences.Refuses(column, message, cells);

    [Fact]
    public void Preferences_WithAGap_AreRefused() => s_preferences.RefusesAll("0 rows are for 699 to INVITE, not one", "to=698");

    [Fact]
    public void Preferences_ThatOverlap_AreRefused() =>
        s_preferences.RefusesAll("2 rows are for 408 to INVITE, not one", "rank=1", "from=408|to=408|scope=only|methods=INVITE");

    [Fact]
    public void Substitutions_GoodRows_AreRead()
    {
        var rows = s_substitutions.Rows("chosen=503|sent=408", "scope=only|methods=INVITE|note=n");

        rows[0].Should().BeEquivalentTo(new { Chosen = (int?)503, Sent = (int?)408 });
        rows[1].Should().BeEquivalentTo(
            new { Chosen = (int?)null, Sent = (int?)null, Methods = new MethodSet("Only", "INVITE"), Note = "n" });
    }

    [Theory]
    [InlineData("chosen=409", "chosen", "'409' is not in status-codes.csv")]
    [InlineData("sent=", "sent", "'' is not a status code, 100 to 699")]
    public void Substitutions_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        s_substitutions.Refuses(column, message, cells);
}
