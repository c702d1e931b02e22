using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>
/// What serializers and binders take away by rules of their own, where the library is not asked. Each of these stands in the guide, and is
/// a reason to look again when a new version of them turns a test red.
/// </summary>
public class LimitsTests
{
    // The empty text is null to Newtonsoft.Json wherever null can be. The default of a code and of a cause is a number.
    [Fact]
    public void NewtonsoftJson_DefaultInANullableMember_IsNullWhereItsTextIsEmpty()
    {
        ReadBack(default(SipStatusLine)).Should().BeNull();
        ReadBack(default(SipReason)).Should().BeNull();
        ReadBack(default(Q850Location)).Should().BeNull();
        ReadBack(default(SipStatusCode)).Should().Be(default(SipStatusCode));
        ReadBack(default(Q850Cause)).Should().Be(default(Q850Cause));

        static T? ReadBack<T>(T value)
            where T : struct =>
            JsonConvert.DeserializeObject<Holder<T>>(JsonConvert.SerializeObject(new Holder<T> { Present = value }))!.Present;
    }

    [Fact]
    public void NewtonsoftJson_NoCodeInASet_IsAnErrorOfTheSet() =>
        FluentActions.Invoking(() => JsonConvert.DeserializeObject<SipStatusCodeSet>("[0]")).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Configuration_KeyThatIsNoStringNorNumber_IsPassedOver()
    {
        Bind<Dictionary<SipStatusCode, int>>(true, ("Value:486", "1"), ("Value:BUSY_HERE", "3")).Should().BeEmpty();
        Bind<Dictionary<Guid, int>>(true, ($"Value:{Guid.Empty}", "1")).Should().BeEmpty("it is so with every such type");
        Bind<Dictionary<string, SipStatusCode>>(true, ("Value:a", "486")).Should().Equal(new Dictionary<string, SipStatusCode>
        {
            ["a"] = SipStatusCode.BusyHere,
        });
    }

    [Fact]
    public void Configuration_SectionInPlaceOfText_IsPassedOver()
    {
        Bind<SipStatusCode>(true, ("Value:Value", "486")).Should().Be(default(SipStatusCode));
        Bind<SipStatusLine>(true, ("Value:StatusCode", "486"), ("Value:ReasonPhrase", "x")).Should().Be(default(SipStatusLine));
    }

    [Fact]
    public void Configuration_BadElement_IsPassedOverUnlessUnknownConfigurationIsAnError()
    {
        (string, string)[] list = [("Value:0", "486"), ("Value:1", "Unauthorised")];

        Bind<List<SipStatusCode>>(false, list).Should().Equal(SipStatusCode.BusyHere);
        FluentActions.Invoking(() => Bind<List<SipStatusCode>>(true, list)).Should().Throw<InvalidOperationException>();
        Bind<Dictionary<string, SipStatusCode>>(false, ("Value:a", "bad"), ("Value:b", "486")).Should().ContainSingle();
        FluentActions.Invoking(() => Bind<SipStatusCode>(false, ("Value", "Unauthorised"))).Should().Throw<InvalidOperationException>();
    }

    private static T? Bind<T>(bool isStrict, params (string Key, string Value)[] settings)
        where T : notnull =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value)).Build()
            .Get<Options<T>>(options => options.ErrorOnUnknownConfiguration = isStrict)!.Value;

    public class Options<T>
        where T : notnull
    {
        public T? Value { get; set; }
    }
}
