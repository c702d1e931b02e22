using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading.Rules;

public class SendingOccasionsReaderTests
{
    private const string Header = "code,role,scope,methods,level,occasion,rfc,section,note\n";

    private static readonly StatusCodeRow[] s_codes =
    [
        new(481, "X", "X", new RfcReference(3261, "21.4.19"), Registration.Active, "E.", "中。"),
    ];

    [Fact]
    public void Read_GoodRows_GivesThem()
    {
        var (rows, errors) = Read("481,uas,only,BYE CANCEL,should,no match,3261,15.1.2,\n481,any,any,,must,another,3261,9.2,a note\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new SendingOccasionRow(481, new RuleRow(new MethodSet("Only", "BYE CANCEL"), "Uas", "Should", "no match", new RfcReference(3261, "15.1.2"), "")),
            new SendingOccasionRow(481, new RuleRow(new MethodSet("Any", ""), "Any", "Must", "another", new RfcReference(3261, "9.2"), "a note")));
    }

    [Theory]
    [InlineData("482,uas,any,,should,o,3261,1,", "f:2:1: code '482' is not in status-codes.csv")]
    [InlineData("481,uas,any,,should,,3261,1,", "f:2:21: occasion is empty")]
    [InlineData("481,uas,only,bye,should,o,3261,1,", "f:2:14: methods 'bye' is not a list of methods with one space between")]
    [InlineData("481,uas,any,,should,o,3261,x,", "f:2:28: section 'x' is not a section such as 21.4.24")]
    public void Read_BadValue_SaysWhereAndWhat(string row, string expected)
    {
        var (_, errors) = Read(row + "\n");

        errors.Should().Equal(expected);
    }

    [Fact]
    public void Read_TheSameOccasionTwice_IsAnError()
    {
        var (_, errors) = Read("481,uas,any,,should,o,3261,1,\n481,uas,any,,must,o,3262,1,\n");

        errors.Should().Equal("f:3:1: code and all else that makes a row differ (code, role, scope, methods, occasion) is as in line 2");
    }

    private static (IReadOnlyList<SendingOccasionRow> Rows, IReadOnlyList<string> Errors) Read(string rows)
    {
        var errors = new List<DataError>();
        var read = SendingOccasionsReader.Read("f", Encoding.UTF8.GetBytes(Header + rows), s_codes, errors);
        return (read, [.. errors.Select(error => error.ToString())]);
    }
}
