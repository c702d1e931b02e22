using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading.Rules;

/// <summary>The reader of limits; also what all knowledge files have in common, for which its file stands.</summary>
public class SendingLimitsReaderTests
{
    private const string Header = "from,to,role,act,scope,methods,level,condition,rfc,section,note\n";

    private static readonly StatusCodeRow[] s_codes =
    [
        new(408, "RequestTimeout", "Request Timeout", new RfcReference(3261, "21.4.9"), Registration.Active, "E.", "中。"),
    ];

    [Fact]
    public void Read_GoodRows_GivesThem()
    {
        var (rows, errors) = Read(
            "408,408,any,send,except,ACK INVITE,must-not,,4320,4.2,a note\n" +
            "101,199,stateless-uas,send-reliably,only,INVITE,should,\"one, or two\",3262,3,\n" +
            "100,699,proxy,forward,any,,may,,3261,16.7,\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new SendingLimitRow(
                new CodeRange(408, 408),
                "Send",
                new RuleRow(new MethodSet("Except", "ACK INVITE"), "Any", "MustNot", "", new RfcReference(4320, "4.2"), "a note")),
            new SendingLimitRow(
                new CodeRange(101, 199),
                "SendReliably",
                new RuleRow(new MethodSet("Only", "INVITE"), "StatelessUas", "Should", "one, or two", new RfcReference(3262, "3"), "")),
            new SendingLimitRow(
                new CodeRange(100, 699),
                "Forward",
                new RuleRow(new MethodSet("Any", ""), "Proxy", "May", "", new RfcReference(3261, "16.7"), "")));
    }

    [Fact]
    public void Read_RoleWithExceptions_NamesThemAfterTheRole()
    {
        var (rows, errors) = Read("100,699,uas except redirect-server stateless-uas,forward,any,,may,,3261,16.7,\n");

        errors.Should().BeEmpty();
        rows.Should().ContainSingle().Which.Rule.Role.Should().Be("Uas except RedirectServer StatelessUas");
    }

    [Theory]
    [InlineData("99,699,any,send,any,,may,,3261,1,", "f:2:1: from '99' is not a status code, 100 to 699")]
    [InlineData("100,700,any,send,any,,may,,3261,1,", "f:2:5: to '700' is not a status code, 100 to 699")]
    [InlineData("200,100,any,send,any,,may,,3261,1,", "f:2:5: to '100' is less than from, which is 200")]
    [InlineData("409,409,any,send,any,,may,,3261,1,", "f:2:1: from '409' is not in status-codes.csv")]
    [InlineData("408,408,somebody,send,any,,may,,3261,1,", "f:2:9: role 'somebody' is not one of any, uac, uas, client, proxy, registrar, redirect-server, gateway, stateless-uas, stateless-proxy")]
    [InlineData("408,408,uas except,send,any,,may,,3261,1,", "f:2:9: role 'uas except' is not one of any, uac, uas, client, proxy, registrar, redirect-server, gateway, stateless-uas, stateless-proxy")]
    [InlineData("408,408,uas except us,send,any,,may,,3261,1,", "f:2:9: role 'uas except us' is not one of any, uac, uas, client, proxy, registrar, redirect-server, gateway, stateless-uas, stateless-proxy")]
    [InlineData("408,408,uas except uas,send,any,,may,,3261,1,", "f:2:9: role 'uas except uas' names a role twice, or its exceptions are not in alphabetical order")]
    [InlineData("408,408,uas except registrar gateway,send,any,,may,,3261,1,", "f:2:9: role 'uas except registrar gateway' names a role twice, or its exceptions are not in alphabetical order")]
    [InlineData("408,408,any,Send,any,,may,,3261,1,", "f:2:13: act 'Send' is not one of send, send-reliably, forward")]
    [InlineData("408,408,any,send,all,,may,,3261,1,", "f:2:18: scope 'all' is not one of any, only, except")]
    [InlineData("408,408,any,send,any,INVITE,may,,3261,1,", "f:2:22: methods is not empty though scope is any")]
    [InlineData("408,408,any,send,only,,may,,3261,1,", "f:2:23: methods is empty though scope is only")]
    [InlineData("408,408,any,send,except,,may,,3261,1,", "f:2:25: methods is empty though scope is except")]
    [InlineData("408,408,any,send,only,Invite,may,,3261,1,", "f:2:23: methods 'Invite' is not a list of methods with one space between")]
    [InlineData("408,408,any,send,only,ACK  BYE,may,,3261,1,", "f:2:23: methods 'ACK  BYE' is not a list of methods with one space between")]
    [InlineData("408,408,any,send,only,BYE ACK,may,,3261,1,", "f:2:23: methods 'BYE ACK' is not in alphabetical order, or names a method twice")]
    [InlineData("408,408,any,send,only,BYE BYE,may,,3261,1,", "f:2:23: methods 'BYE BYE' is not in alphabetical order, or names a method twice")]
    [InlineData("408,408,any,send,any,,MUST,,3261,1,", "f:2:23: level 'MUST' is not one of must, should, may, should-not, must-not")]
    [InlineData("408,408,any,send,any,,may, x,3261,1,", "f:2:27: condition ' x' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("408,408,any,send,any,,may,,RFC,1,", "f:2:28: rfc 'RFC' is not the number of an RFC")]
    [InlineData("408,408,any,send,any,,may,,3261,,", "f:2:33: section '' is not a section such as 21.4.24")]
    [InlineData("408,408,any,send,any,,may,,3261,1,a\tb", "f:2:35: note 'aU+0009b' has the character U+0009, which cannot be seen")]
    public void Read_BadValue_SaysWhereAndWhat(string row, string expected)
    {
        var (_, errors) = Read(row + "\n");

        errors.Should().Equal(expected);
    }

    [Fact]
    public void Read_TwoRowsThatSayTheSame_IsAnError()
    {
        var (_, errors) = Read(
            "408,408,any,send,any,,may,,3261,1,\n" +
            "408,408,any,send,any,,may,on Sundays,3261,1,\n" +
            "408,408,any,send,any,,must,,3262,2,another level and place\n");

        errors.Should().Equal(
            "f:4:1: from and all else that makes a row differ (from, to, role, act, scope, methods, condition) is as in line 2");
    }

    private static (IReadOnlyList<SendingLimitRow> Rows, IReadOnlyList<string> Errors) Read(string rows)
    {
        var errors = new List<DataError>();
        var read = SendingLimitsReader.Read("f", Encoding.UTF8.GetBytes(Header + rows), s_codes, errors);
        return (read, [.. errors.Select(error => error.ToString())]);
    }
}
