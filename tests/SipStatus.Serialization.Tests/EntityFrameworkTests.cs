using System;
using System.Collections.Generic;
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
        var calls = Enumerable.Range(0, 100).Select(i => new CallRow
        {
            Answer = At(Samples.Codes, i),
            Earlier = i % 3 == 0 ? null : At(Samples.Codes, i),
            Line = At(Samples.Lines, i),
            Cause = At(Samples.Causes, i),
            Location = At(Samples.Locations, i),
            Reason = At(Samples.Reasons, i),
            FailOver = i % 7 == 0 ? null : At(Samples.Sets, i),
        }).ToArray();
        using (var context = NewContext())
        {
            context.AddRange(calls);
            context.SaveChanges();
        }

        using var later = NewContext();
        later.Calls.OrderBy(call => call.Id).AsEnumerable().Select(Values).Should().Equal(calls.Select(Values));

        static object Values(CallRow call) =>
            (call.Answer, call.Earlier, call.Line, call.Cause, call.Location, call.Reason, call.FailOver);
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
        context.Database.ExecuteSql($"insert into Calls (Answer, Line, Cause, Location, Reason) values (99, '', 0, '', '')");

        FluentActions.Invoking(() => context.Calls.ToList()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Context_WithoutConverters_RefusesTheModel()
    {
        using var context = new Unprepared(new DbContextOptionsBuilder().UseSqlite(_database).Options);

        FluentActions.Invoking(() => context.Model).Should().Throw<InvalidOperationException>().WithMessage("*SipStatusCode*");
    }

    public void Dispose() => _database.Dispose();

    private static T At<T>(IReadOnlyList<T> values, int i) => values[i % values.Count];

    private CallContext NewContext() => new(new DbContextOptionsBuilder().UseSqlite(_database).Options);

    private sealed class Unprepared(DbContextOptions options) : DbContext(options)
    {
        public DbSet<CallRow> Calls => Set<CallRow>();
    }
}
