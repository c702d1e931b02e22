using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading;

public class CsvFileTests
{
    private static readonly CsvFile<int> s_file = new("f.csv", "a,b,c", row =>
    {
        row["b"].Number(0, 9);
        return row["a"].Number(0, 9);
    })
    {
        Keys = ["a,b"],
        Names = ["c"],
        Check = (row, value, above) =>
        {
            if (above.Any(other => other > value))
            {
                row["a"].ReportText("is less than one above");
            }
        },
        CheckAll = (rows, _) => rows.Contains(0) ? [] : ["no row has 0", "nor anything like it"],
    };

    private static readonly TestFile<int> s_rows = new(s_file, "a=0|b=0");

    [Fact]
    public void Read_GoodRows_GivesThemInOrder() => s_rows.Rows("a=0", "a=1", "a=2").Should().Equal(0, 1, 2);

    [Fact]
    public void Read_FaultsOfEveryKind_AreReportedTogetherAndTheOtherRowsRead()
    {
        var (rows, errors) = s_rows.Read("a=x|b=y", "a=3|c=name", "a=3|c=NAME", "a=2");

        rows.Should().Equal(3, 3, 2);
        errors.Should().BeEquivalentTo(
            "f:2:1: a 'x' is not a number from 0 to 9",
            "f:2:3: b 'y' is not a number from 0 to 9",
            "f:4:1: a and all else that makes a row differ (a, b) is as in line 3",
            "f:4:5: c 'NAME' repeats line 3: letter case does not count",
            "f:5:1: a '2' is less than one above");
    }

    [Fact]
    public void Read_RowsThatAreGoodButNotTogether_SaysAllThatIsWrong() =>
        s_rows.Read("a=1").Errors.Should().Equal("f:1:1: no row has 0", "f:1:1: nor anything like it");

    [Fact]
    public void Read_EmptyNames_MayRepeat() => s_rows.Rows("a=0|c=", "a=1|c=").Should().HaveCount(2);
}
