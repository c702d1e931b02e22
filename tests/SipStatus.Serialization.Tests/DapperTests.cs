using System;
using System.Data;
using System.Linq;
using Dapper;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using SipStatus.Q850;
using SipStatus.Serialization.Tests.Recipes;
using Xunit;

namespace SipStatus.Serialization.Tests;

public sealed class DapperTests : IDisposable
{
    private readonly SqliteConnection _database = new("Data Source=:memory:");

    static DapperTests()
    {
        SqlMapper.AddTypeHandler(new SipStatusColumn<SipStatusCode>());
        SqlMapper.AddTypeHandler(new SipStatusColumn<SipStatusLine>());
        SqlMapper.AddTypeHandler(new SipStatusColumn<Q850Cause>());
        SqlMapper.AddTypeHandler(new SipStatusColumn<Q850Location>());
        SqlMapper.AddTypeHandler(new SipStatusColumn<SipReason>());
        SqlMapper.AddTypeHandler(new SipStatusColumn<SipStatusCodeSet>());
    }

    public DapperTests() => _database.Open();

    [Fact]
    public void Values_ThroughAColumn_ComeBackEqual()
    {
        Samples.Codes.Select(Roundtrip).Should().Equal(Samples.Codes);
        Samples.Lines.Select(Roundtrip).Should().Equal(Samples.Lines);
        Samples.Causes.Select(Roundtrip).Should().Equal(Samples.Causes);
        Samples.Locations.Select(Roundtrip).Should().Equal(Samples.Locations);
        Samples.Reasons.Select(Roundtrip).Should().Equal(Samples.Reasons);
        Samples.Sets.Select(Roundtrip).Should().Equal(Samples.Sets);
        Roundtrip<SipStatusCodeSet?>(null).Should().BeNull();
    }

    [Fact]
    public void Code_InAColumn_IsANumber()
    {
        _database.ExecuteScalar<long>("select @code", new { code = SipStatusCode.BusyHere }).Should().Be(486);
        _database.QuerySingle<string>("select typeof(@code)", new { code = SipStatusCode.BusyHere }).Should().Be("integer");
    }

    [Fact]
    public void Codes_OfRows_AreRead()
    {
        var row = _database.QuerySingle<Row>("select 486 as Answer, '180 Ringing' as Earlier, null as Missing");

        row.Should().BeEquivalentTo(new Row { Answer = SipStatusCode.BusyHere, Earlier = SipStatusCode.Ringing });
        _database.Query<SipStatusCode>("select 486 union all select 603").Should().Equal(SipStatusCode.BusyHere, SipStatusCode.Decline);
    }

    [Fact]
    public void Null_ReadAlone_IsAnErrorWhereNullCannotBe() =>
        FluentActions.Invoking(() => _database.QuerySingle<SipStatusCode>("select null")).Should().Throw<InvalidCastException>();

    [Fact]
    public void Number_ThatIsNoCode_IsAnError() =>
        FluentActions.Invoking(() => _database.QuerySingle<Row>("select 99 as Answer")).Should().Throw<DataException>()
            .Which.GetBaseException().Message.Should().StartWith("A SIP Status-Code is a number from 100 to 699");

    public void Dispose() => _database.Dispose();

    private T Roundtrip<T>(T value) => _database.QuerySingle<T>("select @value", new { value });

    private sealed class Row
    {
        public SipStatusCode Answer { get; set; }

        public SipStatusCode? Earlier { get; set; }

        public SipStatusCode? Missing { get; set; }
    }
}
