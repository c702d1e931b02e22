using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading;

public class StatusCodesReaderTests
{
    private const string Header = "code,name,reason_phrase,rfc,section,registration,summary_en,summary_zh\n";
    private const string GoodRow = "486,BusyHere,Busy Here,3261,21.4.24,active,Busy.,忙。\n";

    [Fact]
    public void Read_GoodRows_GivesThem()
    {
        var (rows, errors) = Read(
            "202,Accepted,Accepted,6665,8.3.1,deprecated,\"Yes, later.\",好。\n" +
            "402,PaymentRequired,Payment Required,3261,21.4.3,reserved,Not in use.,未用。\n" +
            GoodRow);

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new StatusCodeRow(202, "Accepted", "Accepted", new RfcReference(6665, "8.3.1"), Registration.Deprecated, "Yes, later.", "好。"),
            new StatusCodeRow(402, "PaymentRequired", "Payment Required", new RfcReference(3261, "21.4.3"), Registration.Reserved, "Not in use.", "未用。"),
            new StatusCodeRow(486, "BusyHere", "Busy Here", new RfcReference(3261, "21.4.24"), Registration.Active, "Busy.", "忙。"));
    }

    public static TheoryData<string, string> BadValues => new()
    {
        // The code.
        { "99,A,A,3261,1,active,E.,中。", "f:2:1: code '99' is not a status code, 100 to 699" },
        { "099,A,A,3261,1,active,E.,中。", "f:2:1: code '099' is not a status code, 100 to 699" },
        { "700,A,A,3261,1,active,E.,中。", "f:2:1: code '700' is not a status code, 100 to 699" },
        { "1000,A,A,3261,1,active,E.,中。", "f:2:1: code '1000' is not a status code, 100 to 699" },
        { "+200,A,A,3261,1,active,E.,中。", "f:2:1: code '+200' is not a status code, 100 to 699" },
        { " 200,A,A,3261,1,active,E.,中。", "f:2:1: code ' 200' is not a status code, 100 to 699" },
        { "２００,A,A,3261,1,active,E.,中。", "f:2:1: code '２００' is not a status code, 100 to 699" },
        { ",A,A,3261,1,active,E.,中。", "f:2:1: code '' is not a status code, 100 to 699" },

        // The name.
        { "200,,A,3261,1,active,E.,中。", "f:2:5: name '' is not a C# name in PascalCase" },
        { "200,busyHere,A,3261,1,active,E.,中。", "f:2:5: name 'busyHere' is not a C# name in PascalCase" },
        { "200,4Busy,A,3261,1,active,E.,中。", "f:2:5: name '4Busy' is not a C# name in PascalCase" },
        { "200,Busy Here,A,3261,1,active,E.,中。", "f:2:5: name 'Busy Here' is not a C# name in PascalCase" },
        { "200,Busy_Here,A,3261,1,active,E.,中。", "f:2:5: name 'Busy_Here' is not a C# name in PascalCase" },
        { "200,Büsy,A,3261,1,active,E.,中。", "f:2:5: name 'Büsy' is not a C# name in PascalCase" },
        { "200,IsFinal,A,3261,1,active,E.,中。", "f:2:5: name 'IsFinal' is already a member of the struct SipStatusCode" },
        { "200,SipStatusCode,A,3261,1,active,E.,中。", "f:2:5: name 'SipStatusCode' is already a member of the struct SipStatusCode" },
        { "200,Isfinal,A,3261,1,active,E.,中。", "f:2:5: name 'Isfinal' is already a member of the struct SipStatusCode" },

        // The phrase.
        { "200,A,,3261,1,active,E.,中。", "f:2:7: reason_phrase is empty" },
        { "200,A,A<B,3261,1,active,E.,中。", "f:2:7: reason_phrase 'A<B' is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset 1 on" },
        { "200,A,A%4,3261,1,active,E.,中。", "f:2:7: reason_phrase 'A%4' is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset 1 on" },
        { "200,A,Né,3261,1,active,E.,中。", "f:2:7: reason_phrase 'Né' is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset 1 on" },
        { "200,A, A,3261,1,active,E.,中。", "f:2:7: reason_phrase ' A' has a stray space: at the beginning, at the end or two in a row" },
        { "200,A,A ,3261,1,active,E.,中。", "f:2:7: reason_phrase 'A ' has a stray space: at the beginning, at the end or two in a row" },
        { "200,A,A  B,3261,1,active,E.,中。", "f:2:7: reason_phrase 'A  B' has a stray space: at the beginning, at the end or two in a row" },
        { "200,A,A\tB,3261,1,active,E.,中。", "f:2:7: reason_phrase 'AU+0009B' has the character U+0009, which cannot be seen" },
        { "200,A,A\0B,3261,1,active,E.,中。", "f:2:7: reason_phrase 'AU+0000B' has the character U+0000, which cannot be seen" },
        { "200,A,A\u001bB,3261,1,active,E.,中。", "f:2:7: reason_phrase 'AU+001BB' has the character U+001B, which cannot be seen" },
        { "200,A,AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEEEEEEEE,3261,1,active,E.,中。", "f:2:7: reason_phrase 'AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDEEEEEEEEEE' is 50 characters long: the library compares whole lines with phrases of up to 48; for a longer one widen RowBlocks and this rule" },

        // The reference.
        { "200,A,A,,1,active,E.,中。", "f:2:9: rfc '' is not the number of an RFC" },
        { "200,A,A,RFC 3261,1,active,E.,中。", "f:2:9: rfc 'RFC 3261' is not the number of an RFC" },
        { "200,A,A,03261,1,active,E.,中。", "f:2:9: rfc '03261' is not the number of an RFC" },
        { "200,A,A,326100,1,active,E.,中。", "f:2:9: rfc '326100' is not the number of an RFC" },
        { "200,A,A,3261,,active,E.,中。", "f:2:14: section '' is not a section such as 21.4.24" },
        { "200,A,A,3261,21.,active,E.,中。", "f:2:14: section '21.' is not a section such as 21.4.24" },
        { "200,A,A,3261,.1,active,E.,中。", "f:2:14: section '.1' is not a section such as 21.4.24" },
        { "200,A,A,3261,21..4,active,E.,中。", "f:2:14: section '21..4' is not a section such as 21.4.24" },
        { "200,A,A,3261,21.4 ,active,E.,中。", "f:2:14: section '21.4 ' is not a section such as 21.4.24" },
        { "200,A,A,3261,A.1,active,E.,中。", "f:2:14: section 'A.1' is not a section such as 21.4.24" },

        // The registration.
        { "200,A,A,3261,1,,E.,中。", "f:2:16: registration '' is not one of active, deprecated, reserved" },
        { "200,A,A,3261,1,Active,E.,中。", "f:2:16: registration 'Active' is not one of active, deprecated, reserved" },
        { "200,A,A,3261,1,obsolete,E.,中。", "f:2:16: registration 'obsolete' is not one of active, deprecated, reserved" },

        // The summaries.
        { "200,A,A,3261,1,active,,中。", "f:2:23: summary_en is empty" },
        { "200,A,A,3261,1,active,E.,", "f:2:26: summary_zh is empty" },
        { "200,A,A,3261,1,active,E,中。", "f:2:23: summary_en 'E' does not end with '.'" },
        { "200,A,A,3261,1,active,E.,中.", "f:2:26: summary_zh '中.' does not end with '。'" },
        { "200,A,A,3261,1,active,E&F.,中。", "f:2:23: summary_en 'E&F.' is not plain text: it has one of < > &" },
        { "200,A,A,3261,1,active,E <b>.,中。", "f:2:23: summary_en 'E <b>.' is not plain text: it has one of < > &" },
        { "200,A,A,3261,1,active,E  F.,中。", "f:2:23: summary_en 'E  F.' has a stray space: at the beginning, at the end or two in a row" },
        { "200,A,A,3261,1,active,E\u00a0F.,中。", "f:2:23: summary_en 'EU+00A0F.' has the character U+00A0, which cannot be seen" },
        { "200,A,A,3261,1,active,E.,中\u3000文。", "f:2:26: summary_zh '中U+3000文。' has the character U+3000, which cannot be seen" },
        { "200,A,A,3261,1,active,E.,中\u202e文。", "f:2:26: summary_zh '中U+202E文。' has the character U+202E, which cannot be seen" },
        { "200,A,A,3261,1,active,E.,中\u2028文。", "f:2:26: summary_zh '中U+2028文。' has the character U+2028, which cannot be seen" },
        { "200,A,A,3261,1,active,E\u0085.,中。", "f:2:23: summary_en 'EU+0085.' has the character U+0085, which cannot be seen" },
        { "200,A,A,3261,1,active,\uFEFFE.,中。", "f:2:23: summary_en 'U+FEFFE.' has the character U+FEFF, which cannot be seen" },
    };

    [Theory]
    [MemberData(nameof(BadValues))]
    public void Read_BadValue_SaysWhereAndWhat(string row, string expected)
    {
        var (rows, errors) = Read(row + "\n" + GoodRow);

        errors.Should().Equal(expected);
        rows.Select(read => read.Code).Should().Equal(486);
    }

    [Fact]
    public void Read_ColumnAfterQuotedText_CountsCharactersOfTheLine()
    {
        var (_, errors) = Read("200,A,\"A\",3261,1,active,\"中, \"\"文\"\".\",bad\n");

        errors.Should().Equal("f:2:37: summary_zh 'bad' does not end with '。'");
    }

    [Fact]
    public void Read_EverythingWrong_ReportsEveryField()
    {
        var (rows, errors) = Read("1,a,<,x,y,z,,\n");

        rows.Should().BeEmpty();
        errors.Should().HaveCount(8).And.OnlyContain(error => error.StartsWith("f:2:", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("486")]
    [InlineData("485")]
    [InlineData("100")]
    public void Read_CodeThatDoesNotAscend_IsAnError(string code)
    {
        var (_, errors) = Read(GoodRow + code + ",A,A,3261,1,active,E.,中。\n");

        errors.Should().Equal($"f:3:1: code '{code}' comes after 486: codes ascend and none is repeated");
    }

    [Theory]
    [InlineData("BusyHere")]
    [InlineData("Busyhere")]
    public void Read_NameTwice_IsAnError(string name)
    {
        var (_, errors) = Read(GoodRow + $"487,{name},A,3261,1,active,E.,中。\n");

        errors.Should().Equal($"f:3:5: name '{name}' is the name of a code above, if letter case is not heeded");
    }

    [Fact]
    public void Read_PhraseOf48Characters_IsTaken()
    {
        var phrase = new string('A', 48);

        var (rows, errors) = Read($"200,A,{phrase},3261,1,active,E.,中。\n");

        errors.Should().BeEmpty();
        rows.Single().ReasonPhrase.Should().Be(phrase);
    }

    [Fact]
    public void Read_LongBadValue_IsQuotedTo100Characters()
    {
        var (_, errors) = Read($"200,A,A,3261,1,{new string('x', 101)},E.,中。\n");

        errors.Should().Equal($"f:2:16: registration '{new string('x', 100)}…' is not one of active, deprecated, reserved");
    }

    private static (IReadOnlyList<StatusCodeRow> Rows, IEnumerable<string> Errors) Read(string rows)
    {
        var errors = new List<DataError>();
        var read = StatusCodesReader.Read("f", Encoding.UTF8.GetBytes(Header + rows), errors);
        return (read, errors.Select(error => error.ToString()));
    }
}
