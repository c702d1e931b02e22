using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class RegistryDateTests
{
    [Fact]
    public void Read_OneDate_GivesIt()
    {
        var (dates, errors) = Read("2026-01-07\n");

        dates.Should().Equal(new DateOnly(2026, 1, 7));
        errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-1-7\n")]
    [InlineData("2026-02-30\n")]
    [InlineData("07/01/2026\n")]
    [InlineData(" 2026-01-07\n")]
    [InlineData("2026-01-07 \n")]
    [InlineData("2026-01-07\n2026-01-08\n")]
    [InlineData("２０２６-01-07\n")]
    public void Read_AnythingElse_IsAnError(string text)
    {
        var (dates, errors) = Read(text);

        dates.Should().BeEmpty();
        errors.Should().Equal("f:1:1: the file is not one line with a date such as 2026-01-07");
    }

    private static (IReadOnlyList<DateOnly> Dates, IEnumerable<string> Errors) Read(string text)
    {
        var errors = new List<DataError>();
        var dates = RegistryDate.File.Read("f", Encoding.UTF8.GetBytes(text), new RegistryData(), errors);
        return (dates, errors.Select(error => error.ToString()));
    }
}
