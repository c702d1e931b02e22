using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading;

public class AliasesReaderTests
{
    private const string Header = "code,alias,kind,rfc,section,source\n";

    private static readonly StatusCodeRow[] s_codes =
    [
        new(480, "TemporarilyUnavailable", "Temporarily Unavailable", new RfcReference(3261, "21.4.18"), Registration.Active, "E.", "中。"),
        new(486, "BusyHere", "Busy Here", new RfcReference(3261, "21.4.24"), Registration.Active, "E.", "中。"),
    ];

    [Fact]
    public void Read_GoodRows_GivesThem()
    {
        var (rows, errors) = Read(
            "480,Busy,implementation,,,a stack\n" +
            "480,No Response,rfc-example,3665,3.8,\"an example, and another\"\n" +
            "480,Not Here,other-sdo,,,a standard\n" +
            "480,Temporarily not available,rfc,3261,25.1,the grammar\n" +
            "486,Busy,historic,2543,5.1.1,the old grammar\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new AliasRow(480, "Busy", AliasKind.Implementation, null, "a stack"),
            new AliasRow(480, "No Response", AliasKind.RfcExample, new RfcReference(3665, "3.8"), "an example, and another"),
            new AliasRow(480, "Not Here", AliasKind.OtherSdo, null, "a standard"),
            new AliasRow(480, "Temporarily not available", AliasKind.Rfc, new RfcReference(3261, "25.1"), "the grammar"),
            new AliasRow(486, "Busy", AliasKind.Historic, new RfcReference(2543, "5.1.1"), "the old grammar"));
    }

    [Theory]
    [InlineData("48,Busy,rfc,3261,1,s", "f:2:1: code '48' is not a status code, 100 to 699")]
    [InlineData("487,Busy,rfc,3261,1,s", "f:2:1: code '487' is not in status-codes.csv")]
    [InlineData("486,,rfc,3261,1,s", "f:2:5: alias is empty")]
    [InlineData("486,Busy[],rfc,3261,1,s", "f:2:5: alias 'Busy[]' is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset 4 on")]
    [InlineData("486,Busy ,rfc,3261,1,s", "f:2:5: alias 'Busy ' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("486,Busy Here,rfc,3261,1,s", "f:2:5: alias 'Busy Here' is the reason phrase of 486 itself, if letter case is not heeded")]
    [InlineData("486,bUSY hERE,rfc,3261,1,s", "f:2:5: alias 'bUSY hERE' is the reason phrase of 486 itself, if letter case is not heeded")]
    [InlineData("486,Busy,,3261,1,s", "f:2:10: kind '' is not one of rfc, historic, rfc-example, other-sdo, implementation")]
    [InlineData("486,Busy,RFC,3261,1,s", "f:2:10: kind 'RFC' is not one of rfc, historic, rfc-example, other-sdo, implementation")]
    [InlineData("486,Busy,rfc,x,1,s", "f:2:14: rfc 'x' is not the number of an RFC")]
    [InlineData("486,Busy,rfc,3261,,s", "f:2:19: section '' is not a section such as 21.4.24")]
    [InlineData("486,Busy,rfc,,1,s", "f:2:14: rfc '' is not the number of an RFC")]
    [InlineData("486,Busy,implementation,3261,1,s", "f:2:25: rfc and section are for the kinds whose source is an RFC, not for implementation")]
    [InlineData("486,Busy,other-sdo,,1,s", "f:2:20: rfc and section are for the kinds whose source is an RFC, not for other-sdo")]
    [InlineData("486,Busy,rfc,3261,1,", "f:2:21: source is empty")]
    [InlineData("486,Busy,rfc,3261,1,a  b", "f:2:21: source 'a  b' has a stray space: at the beginning, at the end or two in a row")]
    public void Read_BadValue_SaysWhereAndWhat(string row, string expected)
    {
        var (_, errors) = Read(row + "\n");

        errors.Should().Equal(expected);
    }

    [Theory]
    [InlineData("rfc")]
    [InlineData("historic")]
    [InlineData("rfc-example")]
    public void Read_KindOfAnRfcWithoutReference_IsAnError(string kind)
    {
        var (_, errors) = Read($"486,Busy,{kind},,,s\n");

        errors.Should().Equal(
            $"f:2:{11 + kind.Length}: rfc '' is not the number of an RFC",
            $"f:2:{12 + kind.Length}: section '' is not a section such as 21.4.24");
    }

    [Theory]
    [InlineData("Busy")]
    [InlineData("BUSY")]
    [InlineData("busy")]
    public void Read_AliasTwice_IsAnError(string again)
    {
        var (_, errors) = Read($"486,Busy,implementation,,,s\n486,{again},implementation,,,s\n");

        errors.Should().Equal($"f:3:5: alias '{again}' is an alias of 486 above, if letter case is not heeded");
    }

    [Theory]
    [InlineData("480,Zzz")]
    [InlineData("486,Alone")]
    public void Read_RowOutOfOrder_IsAnError(string codeAndAlias)
    {
        var (_, errors) = Read($"486,Busy,implementation,,,s\n{codeAndAlias},implementation,,,s\n");

        errors.Should().Equal(
            $"f:3:5: alias '{codeAndAlias[4..]}' comes after 486 'Busy': aliases ascend by code, then by their text (ordinal)");
    }

    [Fact]
    public void Read_OrderOfLetterCase_IsOrdinal()
    {
        var (_, errors) = Read("486,Zzz,implementation,,,s\n486,aaa,implementation,,,s\n");

        errors.Should().BeEmpty();
    }

    [Fact]
    public void Read_WithoutKnownCodes_ChecksEverythingElse()
    {
        var errors = new List<DataError>();

        AliasesReader.Read("f", Encoding.UTF8.GetBytes(Header + "487,Busy,rfc,3261,1,s\n"), null, errors).Should().HaveCount(1);
        AliasesReader.Read("f", Encoding.UTF8.GetBytes(Header + "999,Busy,rfc,3261,1,s\n"), null, errors).Should().BeEmpty();

        errors.Select(error => error.ToString()).Should().Equal("f:2:1: code '999' is not a status code, 100 to 699");
    }

    private static (IReadOnlyList<AliasRow> Rows, IEnumerable<string> Errors) Read(string rows)
    {
        var errors = new List<DataError>();
        var read = AliasesReader.Read("f", Encoding.UTF8.GetBytes(Header + rows), s_codes, errors);
        return (read, errors.Select(error => error.ToString()));
    }
}
