using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading;

public class DataTextTests
{
    [Fact]
    public void Read_CleanText_IsTheTextWithoutErrors()
    {
        var (text, errors) = Read("a\n代码\n");

        text.Should().Be("a\n代码\n");
        errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\uFEFFa\n", "f:1:1: the file begins with a byte order mark; save it as UTF-8 without one")]
    [InlineData("a\nb", "f:2:2: the last line does not end in LF")]
    [InlineData("a\n\nb\n", "f:2:1: the line is empty")]
    [InlineData("a\n\n", "f:2:1: the line is empty")]
    [InlineData("a\nbc\r\nd\r\n", "f:2:3: the line ends are not LF alone, here for the first time")]
    [InlineData("a\rb\n", "f:1:2: the line ends are not LF alone, here for the first time")]
    public void Read_BadForm_SaysWhere(string written, string expected)
    {
        var (_, errors) = Read(written);

        errors.Should().Equal(expected);
    }

    [Fact]
    public void Read_CarriageReturns_AreReadAsLineFeeds()
    {
        var (text, _) = Read("a\r\nb\rc\r\n");

        text.Should().Be("a\nb\nc\n");
    }

    [Fact]
    public void Read_SeveralEmptyLines_ReportsEach()
    {
        var (_, errors) = Read("\na\n\n\nb");

        errors.Should().Equal(
            "f:1:1: the line is empty",
            "f:3:1: the line is empty",
            "f:4:1: the line is empty",
            "f:5:2: the last line does not end in LF");
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xFF, 0x0A }, "f:2:2: the bytes here are not UTF-8")]
    [InlineData(new byte[] { 0xC3 }, "f:1:1: the bytes here are not UTF-8")]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80, 0x0A }, "f:1:2: the bytes here are not UTF-8")]
    [InlineData(new byte[] { 0xE4, 0xBB, 0xA3, 0xC0, 0x80, 0x0A }, "f:1:2: the bytes here are not UTF-8")]
    public void Read_InvalidUtf8_SaysWhereInCharactersAndStops(byte[] written, string expected)
    {
        var errors = new List<DataError>();

        DataText.Read("f", written, errors).Should().BeNull();

        errors.Select(error => error.ToString()).Should().Equal(expected);
    }

    private static (string? Text, IEnumerable<string> Errors) Read(string written)
    {
        var errors = new List<DataError>();
        var text = DataText.Read("f", Encoding.UTF8.GetBytes(written), errors);
        return (text, errors.Select(error => error.ToString()));
    }
}
