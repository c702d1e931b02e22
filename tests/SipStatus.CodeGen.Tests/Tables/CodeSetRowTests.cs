using FluentAssertions;
using SipStatus.CodeGen.Tables;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class CodeSetRowTests
{
    private static readonly TestFile<CodeSetMemberRow> s_members = TestFiles.CodeSetMembers.Beside(
        TestFiles.WithCodes(400, 408, 503).With(CodeSetRow.File, TestFiles.CodeSets.Row()));

    [Fact]
    public void Members_GoodRows_AreRead()
    {
        var rows = s_members.Rows("note=n", "from=500|to=599|rfc=6076|section=4.8");

        rows[0].Should().BeEquivalentTo(new { Set = "A", Codes = new CodeRange(408, 408), Note = "n" });
        rows[1].Should().BeEquivalentTo(new { Codes = new CodeRange(500, 599), Reference = new RfcReference(6076, "4.8") });
    }

    [Theory]
    [InlineData("name=a", "name", "'a' is not a C# name in PascalCase")]
    [InlineData("name=Members", "name", "'Members' is already a member of the class SipStatusCodeSets")]
    [InlineData("summary=No stop", "summary", "'No stop' does not end with '.'")]
    public void Sets_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.CodeSets.Refuses(column, message, cells);

    [Fact]
    public void Sets_NameTwice_IsAnError() =>
        TestFiles.CodeSets.Refuses("name", "'AB' repeats line 2: letter case does not count", "name=Ab", "name=AB");

    [Theory]
    [InlineData("set=B", "set", "'B' is not in code-sets.csv")]
    [InlineData("from=409|to=409", "from", "'409' is not in status-codes.csv")]
    [InlineData("rfc=draft", "rfc", "'draft' is not the number of an RFC")]
    public void Members_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        s_members.Refuses(column, message, "from=400|to=400", cells);

    [Theory]
    [InlineData("from=408|to=408")]
    [InlineData("from=400|to=400")]
    [InlineData("from=402|to=499")]
    public void Members_OutOfOrderOrTwice_AreAnError(string second) =>
        s_members.Refuses("from", $"'{second[5..8]}' does not come after 408, the last code of the set so far", "", second);

    [Fact]
    public void Members_NoneOfASet_IsAnError() =>
        s_members.Beside(TestFiles.WithCodes(408).With(CodeSetRow.File, TestFiles.CodeSets.Rows("", "name=B")))
            .RefusesAll("the set B has no codes", "");

    // The names that MemberName refuses, but for those that every class has.
    [Fact]
    public void Members_OfTheClass_AreTheSetsAndTheirSources() =>
        typeof(SipStatusCodeSets).GetProperties().Should().HaveCount(Repository.Data.Rows(CodeSetRow.File).Count + 1)
            .And.ContainSingle(property => property.Name == nameof(SipStatusCodeSets.Members));
}
