using FluentAssertions;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class RoleRowTests
{
    [Fact]
    public void Read_GoodRow_IsRead() =>
        TestFiles.Roles.Row("role=stateless-proxy|acts_as=proxy")
            .Should().BeEquivalentTo(new { Role = "StatelessProxy", ActsAs = "Proxy" });

    [Theory]
    [InlineData("role=bridge", "role", "'bridge' is not one of any, uac, ...")]
    [InlineData("acts_as=Client", "acts_as", "'Client' is not one of any, uac, ...")]
    [InlineData("rfc=", "rfc", "'' is not the number of an RFC")]
    public void Read_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.Roles.Refuses(column, message, cells);
}
