using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class StatusCodeRowTests
{
    [Fact]
    public void Read_GoodRows_GivesThem()
    {
        var rows = TestFiles.Codes.Rows(
            "code=202|name=Accepted|reason_phrase=Accepted|rfc=6665|section=8.3.1|registration=deprecated|summary_en=Yes, later.|summary_zh=好。",
            "code=402|name=PaymentRequired|registration=reserved",
            "code=486|name=BusyHere|reason_phrase=Busy Here|rfc=3261|section=21.4.24");

        rows[0].Should().BeEquivalentTo(new
        {
            Code = 202,
            Name = "Accepted",
            ReasonPhrase = "Accepted",
            Reference = new RfcReference(6665, "8.3.1"),
            Registration = "Deprecated",
            EnglishSummary = "Yes, later.",
            ChineseSummary = "好。",
        });
        rows[1].Should().BeEquivalentTo(new { Code = 402, Name = "PaymentRequired", Registration = "Reserved" });
        rows[2].Should().BeEquivalentTo(
            new { ReasonPhrase = "Busy Here", Reference = new RfcReference(3261, "21.4.24"), Registration = "Active" });
    }

    [Theory]
    [InlineData("99")]
    [InlineData("099")]
    [InlineData("700")]
    [InlineData("1000")]
    [InlineData("+200")]
    [InlineData(" 200")]
    [InlineData("２００")]
    [InlineData("")]
    public void Read_BadCode_SaysWhereAndWhat(string code) =>
        TestFiles.Codes.Refuses("code", $"'{code}' is not a status code, 100 to 699", $"code={code}");

    [Theory]
    [InlineData("")]
    [InlineData("busyHere")]
    [InlineData("4Busy")]
    [InlineData("Busy Here")]
    [InlineData("Busy_Here")]
    [InlineData("Büsy")]
    public void Read_BadName_SaysWhereAndWhat(string name) =>
        TestFiles.Codes.Refuses("name", $"'{name}' is not a C# name in PascalCase", $"name={name}");

    [Theory]
    [InlineData("IsFinal")]
    [InlineData("Isfinal")]
    [InlineData("SipStatusCode")]
    public void Read_NameOfAMember_IsAnError(string name) =>
        TestFiles.Codes.Refuses("name", $"'{name}' is already a member of the struct SipStatusCode", $"name={name}");

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("A<B", "'A<B' is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset 1 on")]
    [InlineData("A%4", "'A%4' is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset 1 on")]
    [InlineData("Né", "'Né' is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset 1 on")]
    [InlineData(" A", "' A' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("A ", "'A ' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("A  B", "'A  B' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("A\tB", "'AU+0009B' has the character U+0009, which cannot be seen")]
    [InlineData("A\0B", "'AU+0000B' has the character U+0000, which cannot be seen")]
    [InlineData("A\u001bB", "'AU+001BB' has the character U+001B, which cannot be seen")]
    [InlineData(
        "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEEEEEEEE",
        "'AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEEEEEEEE' is 50 characters long: the library compares whole lines with phrases of 2 to 48; "
        + "for another length widen LineBlocks and this rule")]
    public void Read_BadPhrase_SaysWhereAndWhat(string phrase, string message) =>
        TestFiles.Codes.Refuses("reason_phrase", message, $"reason_phrase={phrase}");

    [Theory]
    [InlineData("rfc", "", "is not the number of an RFC")]
    [InlineData("rfc", "RFC 3261", "is not the number of an RFC")]
    [InlineData("rfc", "03261", "is not the number of an RFC")]
    [InlineData("rfc", "326100", "is not the number of an RFC")]
    [InlineData("rfc", "99999999999", "is not the number of an RFC")]
    [InlineData("section", "", "is not a section such as 21.4.24")]
    [InlineData("section", "21.", "is not a section such as 21.4.24")]
    [InlineData("section", ".1", "is not a section such as 21.4.24")]
    [InlineData("section", "21..4", "is not a section such as 21.4.24")]
    [InlineData("section", "21.4 ", "is not a section such as 21.4.24")]
    [InlineData("section", "A.1", "is not a section such as 21.4.24")]
    [InlineData("registration", "", "is not one of active, deprecated, reserved")]
    [InlineData("registration", "Active", "is not one of active, deprecated, reserved")]
    [InlineData("registration", "obsolete", "is not one of active, deprecated, reserved")]
    public void Read_BadReferenceOrRegistration_SaysWhereAndWhat(string column, string text, string message) =>
        TestFiles.Codes.Refuses(column, $"'{text}' {message}", $"{column}={text}");

    [Theory]
    [InlineData("summary_en", "", "is empty")]
    [InlineData("summary_zh", "", "is empty")]
    [InlineData("summary_en", "E", "'E' does not end with '.'")]
    [InlineData("summary_zh", "中.", "'中.' does not end with '。'")]
    [InlineData("summary_en", "E&F.", "'E&F.' is not plain text: it has one of < > &")]
    [InlineData("summary_en", "E <b>.", "'E <b>.' is not plain text: it has one of < > &")]
    [InlineData("summary_en", "E  F.", "'E  F.' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("summary_en", "E\u00a0F.", "'EU+00A0F.' has the character U+00A0, which cannot be seen")]
    [InlineData("summary_zh", "中\u3000文。", "'中U+3000文。' has the character U+3000, which cannot be seen")]
    [InlineData("summary_zh", "中\u202e文。", "'中U+202E文。' has the character U+202E, which cannot be seen")]
    [InlineData("summary_zh", "中\u2028文。", "'中U+2028文。' has the character U+2028, which cannot be seen")]
    [InlineData("summary_en", "E\u0085.", "'EU+0085.' has the character U+0085, which cannot be seen")]
    [InlineData("summary_en", "\uFEFFE.", "'U+FEFFE.' has the character U+FEFF, which cannot be seen")]
    public void Read_BadSummary_SaysWhereAndWhat(string column, string text, string message) =>
        TestFiles.Codes.Refuses(column, message, $"{column}={text}");

    [Fact]
    public void Read_ARowWithAFault_IsLeftOutAndTheOthersAreRead() =>
        TestFiles.Codes.Read("code=99|name=A", "code=486|name=B").Rows.Select(row => row.Code).Should().Equal(486);

    [Fact]
    public void Read_EverythingWrong_ReportsEveryField()
    {
        var (rows, errors) = TestFiles.Codes.Read("code=1|name=a|reason_phrase=<|rfc=x|section=y|registration=z|summary_en=|summary_zh=");

        rows.Should().BeEmpty();
        errors.Should().HaveCount(8).And.OnlyContain(error => error.StartsWith("f:2:", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("486")]
    [InlineData("485")]
    [InlineData("100")]
    public void Read_CodeThatDoesNotAscend_IsAnError(string code) => TestFiles.Codes.Refuses(
        "code", $"'{code}' comes after 486: codes ascend and none is repeated", "code=486|name=A", $"code={code}|name=B");

    [Theory]
    [InlineData("BusyHere")]
    [InlineData("Busyhere")]
    public void Read_NameTwice_IsAnError(string name) => TestFiles.Codes.Refuses(
        "name", $"'{name}' repeats line 2: letter case does not count", "code=486|name=BusyHere", $"code=487|name={name}");

    [Fact]
    public void Read_LongBadValue_IsQuotedTo100Characters() => TestFiles.Codes.Refuses(
        "registration", $"'{new string('x', 100)}…' is not one of active, deprecated, reserved", $"registration={new string('x', 101)}");

    [Fact]
    public void MembersOfStruct_AreThoseOfTheCompiledLibrary() =>
        StatusCodeRow.MembersOfStruct.Should().BeEquivalentTo(
            MemberNames.WithoutTable(typeof(SipStatusCode), Repository.Data.Rows(StatusCodeRow.File).Select(row => row.Name)));
}
