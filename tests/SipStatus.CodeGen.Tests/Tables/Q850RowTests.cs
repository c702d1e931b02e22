using System;
using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Tables;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class Q850RowTests
{
    private static readonly string[] s_sixteen =
        [.. Enumerable.Range(0, 16).Select(value => $"value={value}|name={(value < 15 ? $"Place{value}" : "")}|token=T-{value}|text=text {value}")];

    [Fact]
    public void Causes_GoodRows_AreRead()
    {
        var rows = TestFiles.Causes.Rows(
            "cause=1|name=Unallocated|text=Unallocated number", "cause=127|name=Interworking|text=Interworking, unspecified");

        rows[0].Should().BeEquivalentTo(new { Cause = 1, Name = "Unallocated", Text = "Unallocated number" });
        rows[1].Should().BeEquivalentTo(new { Cause = 127, Text = "Interworking, unspecified" });
    }

    [Theory]
    [InlineData("cause=0", "cause", "'0' is not a number from 1 to 127")]
    [InlineData("cause=128", "cause", "'128' is not a number from 1 to 127")]
    [InlineData("cause=017", "cause", "'017' is not a number from 1 to 127")]
    [InlineData("name=userBusy", "name", "'userBusy' is not a C# name in PascalCase")]
    [InlineData("name=IsDefined", "name", "'IsDefined' is already a member of the struct Q850Cause")]
    [InlineData("text=", "text", "is empty")]
    public void Causes_BadRow_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.Causes.Refuses(column, message, cells);

    [Fact]
    public void Causes_CauseTwice_IsAnError() =>
        TestFiles.Causes.Refuses("cause", "and all else that makes a row differ (cause) is as in line 2", "name=A", "name=B");

    [Fact]
    public void Causes_NameTwice_IsAnError() =>
        TestFiles.Causes.Refuses("name", "'AB' repeats line 2: letter case does not count", "name=Ab", "cause=18|name=AB");

    [Fact]
    public void MembersOfStruct_OfCauseAndLocation_AreThoseOfTheCompiledLibrary()
    {
        var data = Repository.Data;

        Q850CauseRow.MembersOfStruct.Should().BeEquivalentTo(
            MemberNames.WithoutTable(typeof(Q850Cause), data.Rows(Q850CauseRow.File).Select(row => row.Name)));
        Q850LocationRow.MembersOfStruct.Should().BeEquivalentTo(
            MemberNames.WithoutTable(typeof(Q850Location), data.Rows(Q850LocationRow.File).Select(row => row.Name)));
        Enum.GetNames<Q850Class>().Should().Equal(data.Rows(Q850ClassRow.File).Select(row => row.Name).Prepend("None"));
    }

    [Fact]
    public void Classes_APartition_IsRead()
    {
        var rows = TestFiles.Classes.Rows("to=31|text=Normal event", "from=32|name=Rest");

        rows[0].Should().BeEquivalentTo(new { From = 1, To = 31, Name = "Normal", Text = "Normal event" });
        rows[1].Should().BeEquivalentTo(new { From = 32, To = 127, Name = "Rest" });
    }

    [Theory]
    [InlineData("from=2", "from", "'2' does not begin at 1, behind the class before, or ends before it begins")]
    [InlineData("to=128", "to", "'128' is not a number from 1 to 127")]
    [InlineData("name=None", "name", "'None' is already a member of the enumeration Q850Class")]
    [InlineData("text=", "text", "is empty")]
    public void Classes_BadRow_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.Classes.Refuses(column, message, cells);

    [Theory]
    [InlineData("from=16")]
    [InlineData("from=18")]
    [InlineData("from=17|to=16")]
    public void Classes_ThatOverlapOrLeaveAGap_AreRefused(string second) => TestFiles.Classes.Refuses(
        "from", $"'{second[5..7]}' does not begin at 17, behind the class before, or ends before it begins", "to=16", $"{second}|name=B");

    [Fact]
    public void Classes_ThatEndTooEarly_AreRefused() => TestFiles.Classes.RefusesAll("no class has 127 and what follows", "to=126");

    [Fact]
    public void Classes_NameTwice_IsAnError() => TestFiles.Classes.Refuses(
        "name", "and all else that makes a row differ (name) is as in line 2", "to=16", "from=17");

    [Fact]
    public void Locations_SixteenRows_AreRead()
    {
        var rows = TestFiles.Locations.Rows(s_sixteen);

        rows.Should().HaveCount(16);
        rows[0].Should().BeEquivalentTo(new { Value = 0, Name = "Place0", Token = "T-0", Text = "text 0" });
        rows[15].Should().BeEquivalentTo(new { Value = 15, Name = "", Token = "T-15" });
    }

    [Theory]
    [InlineData("value=16", "value", "'16' is not a number from 0 to 15")]
    [InlineData("name=place", "name", "'place' is not a C# name in PascalCase")]
    [InlineData("name=Token", "name", "'Token' is already a member of the struct Q850Location")]
    [InlineData("name=PLACE14", "name", "'PLACE14' repeats line 16: letter case does not count")]
    [InlineData("token=t-14", "token", "'t-14' repeats line 16: letter case does not count")]
    [InlineData("token=", "token", "is empty")]
    [InlineData("rfc=x", "rfc", "'x' is not the number of an RFC")]
    public void Locations_BadRow_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.Locations.Refuses(column, message, [.. s_sixteen[..^1], $"{s_sixteen[^1]}|{cells}"]);

    [Fact]
    public void Locations_OutOfOrder_AreRefused() =>
        TestFiles.Locations.RefusesAll("the values are not 0 to 15 in ascending order", [.. s_sixteen.Reverse()]);
}
