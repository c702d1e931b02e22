using System;
using System.Linq;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SipStatus.Serialization.Tests.Recipes;
using Xunit;

namespace SipStatus.Serialization.Tests;

public sealed class EntityFrameworkTests : IDisposable
{
    private readonly SqliteConnection _database = new("Data Source=:memory:");

    public EntityFrameworkTests()
    {
        _database.Open();
        using var context = NewContext();
        context.Database.EnsureCreated();
    }

    [Fact]
    public void Values_ThroughColumns_ComeBackEqual()
    {
        var calls = Samples.Codes.SelectMany(_ => Samples.Lines, (code, line) => new CallRow { Answer = code, Earlier = code, Line = line })
            .ToArray();
        using (var context = NewContext())
        {
            context.AddRange(calls);
            context.SaveChanges();
        }

        using var later = NewContext();
        later.Calls.OrderBy(call => call.Id).Select(call => new { call.Answer, call.Earlier, call.Line })
            .Should().Equal(calls.Select(call => new { call.Answer, call.Earlier, call.Line }));
    }

    [Fact]
    public void Query_ByCode_IsDoneByTheDatabase()
    {
        using var context = NewContext();
        context.AddRange(new CallRow { Answer = SipStatusCode.BusyHere }, new CallRow { Answer = SipStatusCode.OK });
        context.SaveChanges();

        context.Calls.Single(call => call.Answer == SipStatusCode.BusyHere).Earlier.Should().BeNull();
        context.Calls.Where(call => call.Answer == SipStatusCode.BusyHere).ToQueryString()
            .Should().MatchRegex("486(.|\n)*WHERE .*\"Answer\" =");
    }

    [Fact]
    public void Number_ThatIsNoCode_IsAnError()
    {
        using var context = NewContext();
        context.Database.ExecuteSql($"insert into Calls (Answer, Line) values (99, '')");

        FluentActions.Invoking(() => context.Calls.ToList()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Context_WithoutConverters_RefusesTheModel()
    {
        using var context = new Unprepared(new DbContextOptionsBuilder().UseSqlite(_database).Options);

        FluentActions.Invoking(() => context.Model).Should().Throw<InvalidOperationException>().WithMessage("*SipStatusCode*");
    }

    public void Dispose() => _database.Dispose();

    private CallContext NewContext() => new(new DbContextOptionsBuilder().UseSqlite(_database).Options);

    private sealed class Unprepared(DbContextOptions options) : DbContext(options)
    {
        public DbSet<CallRow> Calls => Set<CallRow>();
    }
}
