using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading.Rules;

public class RolesReaderTests
{
    private const string Header = "role,acts_as,rfc,section,note\n";

    [Fact]
    public void Read_GoodRows_GivesThem()
    {
        var (rows, errors) = Read("stateless-proxy,proxy,3261,16.11,\nproxy,client,3261,6,a note\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(new RoleRow("StatelessProxy", "Proxy"), new RoleRow("Proxy", "Client"));
    }

    [Theory]
    [InlineData("bridge,proxy,3261,6,", "f:2:1: role 'bridge' is not one of any, uac, uas, client, proxy, registrar, redirect-server, gateway, stateless-uas, stateless-proxy")]
    [InlineData("proxy,Client,3261,6,", "f:2:7: acts_as 'Client' is not one of any, uac, uas, client, proxy, registrar, redirect-server, gateway, stateless-uas, stateless-proxy")]
    [InlineData("proxy,client,,6,", "f:2:14: rfc '' is not the number of an RFC")]
    public void Read_BadValue_SaysWhereAndWhat(string row, string expected)
    {
        var (_, errors) = Read(row + "\n");

        errors.Should().Equal(expected);
    }

    private static (IReadOnlyList<RoleRow> Rows, IReadOnlyList<string> Errors) Read(string rows)
    {
        var errors = new List<DataError>();
        var read = RolesReader.Read("f", Encoding.UTF8.GetBytes(Header + rows), errors);
        return (read, [.. errors.Select(error => error.ToString())]);
    }
}
