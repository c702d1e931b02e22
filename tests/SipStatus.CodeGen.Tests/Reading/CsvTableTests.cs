using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading;

public class CsvTableTests
{
    [Fact]
    public void Read_QuotedFields_HaveTheirValueAndTheirPlace()
    {
        var (rows, errors) = Read("a,b,c\n1,\"x, \"\"y\"\"\",3\n\"代码\",,\"\"\n");

        errors.Should().BeEmpty();
        rows.SelectMany(row => row.Fields).Select(field => (field.Line, field.Column, field.Name, field.Text)).Should().Equal(
            (2, 1, "a", "1"),
            (2, 3, "b", "x, \"y\""),
            (2, 14, "c", "3"),
            (3, 1, "a", "代码"),
            (3, 6, "b", ""),
            (3, 7, "c", ""));
    }

    [Fact]
    public void Read_SpacesAroundAField_AreKept()
    {
        var (rows, _) = Read("a,b,c\n 1 ,2,3\n");

        rows.Single()["a"].Text.Should().Be(" 1 ");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("\n", 1)]
    [InlineData("a,b\n1,2\n", 5)]
    [InlineData("a,b,c,d\n1,2,3,4\n", 7)]
    [InlineData("a,c,b\n1,2,3\n", 3)]
    [InlineData("a,b,C\n1,2,3\n", 5)]
    [InlineData("a, b,c\n1,2,3\n", 3)]
    [InlineData("a,b,\"c\"\n1,2,3\n", 5)]
    [InlineData("1,2,3\n", 1)]
    public void Read_OtherHeader_IsTheOnlyErrorOfItsKindAndSaysFromWhere(string written, int column)
    {
        var (rows, errors) = Read(written);

        rows.Should().BeEmpty();
        errors.Where(error => error.Contains("header")).Should().Equal($"f:1:{column}: the header is not 'a,b,c': it differs from here on");
    }

    [Theory]
    [InlineData("1,2", "f:2:1: the row has not as many fields as the header")]
    [InlineData("1,2,3,4", "f:2:1: the row has not as many fields as the header")]
    [InlineData("1,2,3,", "f:2:1: the row has not as many fields as the header")]
    [InlineData("1,x\"y\",3", "f:2:4: a quote stands in a field that does not begin with one")]
    [InlineData("代,x\"y\",3", "f:2:4: a quote stands in a field that does not begin with one")]
    [InlineData("1, \"y\",3", "f:2:4: a quote stands in a field that does not begin with one")]
    [InlineData("1,\"y\"z,3", "f:2:6: text follows the closing quote of a field; a quote in a quoted field is doubled")]
    [InlineData("1,2,\"3", "f:2:7: the line ends before the quote is closed")]
    public void Read_MalformedRow_SaysWhereAndReadsTheRowsAround(string malformed, string expected)
    {
        var (rows, errors) = Read($"a,b,c\n{malformed}\n4,5,6\n");

        errors.Should().Equal(expected);
        rows.Single()["a"].Should().BeEquivalentTo(new { File = "f", Line = 3, Column = 1, Name = "a", Text = "4" });
    }

    [Fact]
    public void Read_SeveralMalformedRows_ReportsEach()
    {
        var (rows, errors) = Read("a,b,c\n1\n2,\"\n3,4,5\n6,7,8,9\n");

        rows.Should().HaveCount(1);
        errors.Should().Equal(
            "f:2:1: the row has not as many fields as the header",
            "f:3:4: the line ends before the quote is closed",
            "f:5:1: the row has not as many fields as the header");
    }

    [Fact]
    public void Read_QuoteOpenAtTheEndOfTheFile_IsReportedThere()
    {
        var (rows, errors) = Read("a,b,c\n1,2,\"3");

        rows.Should().BeEmpty();
        errors.Should().Equal("f:2:7: the last line does not end in LF", "f:2:7: the line ends before the quote is closed");
    }

    [Fact]
    public void Read_HeaderAlone_IsAnError()
    {
        var (_, errors) = Read("a,b,c\n");

        errors.Should().Equal("f:2:1: no row follows the header");
    }

    private static (IReadOnlyList<DataRow> Rows, IEnumerable<string> Errors) Read(string written)
    {
        var errors = new List<DataError>();
        var rows = CsvTable.Read("f", Encoding.UTF8.GetBytes(written), ["a", "b", "c"], new RegistryData(), errors);
        return (rows, errors.Select(error => error.ToString()));
    }
}
