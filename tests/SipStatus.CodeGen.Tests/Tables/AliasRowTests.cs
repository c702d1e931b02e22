using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class AliasRowTests
{
    private static readonly RegistryData s_codes = new RegistryData().With(
        StatusCodeRow.File,
        TestFiles.Codes.Rows("code=480|name=A|reason_phrase=Temporarily Unavailable", "code=486|name=B|reason_phrase=Busy Here"));

    private static readonly TestFile<AliasRow> s_file = TestFiles.Aliases.Beside(s_codes);

    [Fact]
    public void Read_GoodRows_GivesThem()
    {
        var rows = s_file.Rows(
            "code=480|alias=Busy|kind=implementation|source=a stack",
            "code=480|alias=No Response|kind=rfc-example|rfc=3665|section=3.8|source=an example, and another",
            "code=480|alias=Not Here|kind=other-sdo",
            "code=480|alias=Temporarily not available|kind=rfc|rfc=3261|section=25.1",
            "code=486|alias=Busy|kind=historic|rfc=2543|section=5.1.1");

        rows.Should().BeEquivalentTo(
            [
                new { Code = 480, Alias = "Busy", Kind = "Implementation", Reference = (RfcReference?)null },
                new { Code = 480, Alias = "No Response", Kind = "RfcExample", Reference = (RfcReference?)new RfcReference(3665, "3.8") },
                new { Code = 480, Alias = "Not Here", Kind = "OtherSdo", Reference = (RfcReference?)null },
                new { Code = 480, Alias = "Temporarily not available", Kind = "Rfc", Reference = (RfcReference?)new RfcReference(3261, "25.1") },
                new { Code = 486, Alias = "Busy", Kind = "Historic", Reference = (RfcReference?)new RfcReference(2543, "5.1.1") },
            ],
            options => options.WithStrictOrdering());
        rows[1].Source.Should().Be("an example, and another");
    }

    [Theory]
    [InlineData("code=48", "code", "'48' is not a status code, 100 to 699")]
    [InlineData("code=487", "code", "'487' is not in status-codes.csv")]
    [InlineData("alias=", "alias", "is empty")]
    [InlineData("alias=Busy[]", "alias", "'Busy[]' is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset 4 on")]
    [InlineData("alias=Busy ", "alias", "'Busy ' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("alias=Busy Here", "alias", "'Busy Here' is the reason phrase of 486 itself: letter case does not count")]
    [InlineData("alias=bUSY hERE", "alias", "'bUSY hERE' is the reason phrase of 486 itself: letter case does not count")]
    [InlineData("kind=", "kind", "'' is not one of rfc, historic, rfc-example, other-sdo, implementation")]
    [InlineData("kind=RFC|rfc=3261|section=1", "kind", "'RFC' is not one of rfc, historic, rfc-example, other-sdo, implementation")]
    [InlineData("kind=rfc|rfc=x|section=1", "rfc", "'x' is not the number of an RFC")]
    [InlineData("kind=rfc|rfc=3261", "section", "'' is not a section such as 21.4.24")]
    [InlineData("kind=rfc|section=1", "rfc", "'' is not the number of an RFC")]
    [InlineData("rfc=3261|section=1", "rfc", "and section are for the kinds whose source is an RFC, not for implementation")]
    [InlineData("kind=other-sdo|section=1", "rfc", "and section are for the kinds whose source is an RFC, not for other-sdo")]
    [InlineData("source=", "source", "is empty")]
    [InlineData("source=a  b", "source", "'a  b' has a stray space: at the beginning, at the end or two in a row")]
    public void Read_BadValue_SaysWhereAndWhat(string cells, string column, string message) => s_file.Refuses(column, message, cells);

    [Theory]
    [InlineData("rfc")]
    [InlineData("historic")]
    [InlineData("rfc-example")]
    public void Read_KindOfAnRfcWithoutReference_IsAnError(string kind) =>
        s_file.Read($"kind={kind}").Errors.Should().SatisfyRespectively(
            error => error.Should().EndWith("rfc '' is not the number of an RFC"),
            error => error.Should().EndWith("section '' is not a section such as 21.4.24"));

    [Theory]
    [InlineData("Busy")]
    [InlineData("BUSY")]
    [InlineData("busy")]
    public void Read_AliasTwice_IsAnError(string again) =>
        s_file.Refuses("alias", $"'{again}' repeats line 2: letter case does not count", "alias=Busy", $"alias={again}");

    [Theory]
    [InlineData("480", "Zzz")]
    [InlineData("486", "Alone")]
    public void Read_RowOutOfOrder_IsAnError(string code, string alias) => s_file.Refuses(
        "alias",
        $"'{alias}' and 486 'Busy' above it are in the wrong order: aliases ascend by code, then by their text (ordinal)",
        "code=486|alias=Busy",
        $"code={code}|alias={alias}");

    [Fact]
    public void Read_OrderOfLetterCase_IsOrdinal() => s_file.Rows("alias=Zzz", "alias=aaa").Should().HaveCount(2);

    [Fact]
    public void Read_WithoutKnownCodes_ChecksEverythingElse()
    {
        TestFiles.Aliases.Rows("code=487").Should().HaveCount(1);
        TestFiles.Aliases.Refuses("code", "'999' is not a status code, 100 to 699", "code=999");
    }
}
