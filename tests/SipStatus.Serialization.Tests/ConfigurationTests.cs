using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>Values of every type as text in configuration, bound to options.</summary>
public class ConfigurationTests
{
    [Fact]
    public void Values_OfEveryType_AreBound()
    {
        AreBound(Samples.Codes);
        AreBound(Samples.Lines);
        AreBound(Samples.Causes);
        AreBound(Samples.Locations);
        AreBound(Samples.Reasons);
    }

    [Fact]
    public void Sets_OfCodes_AreBound()
    {
        foreach (var set in Samples.Sets)
        {
            Bind<SetOptions>(("Value", set.ToString()), ("Several:0", "408"), ("Several:1", set.ToString()))
                .Should().BeEquivalentTo(new SetOptions { Value = set, Several = [[SipStatusCode.RequestTimeout], set] });
        }
    }

    [Theory]
    [InlineData("486 Busy Here")]
    [InlineData("BusyHere")]
    [InlineData("BUSY_HERE")]
    public void Code_InAnyForm_IsBound(string text) =>
        Bind<Holder<SipStatusCode>>(("Value", text), ("Present", text)).Should()
            .BeEquivalentTo(new Holder<SipStatusCode> { Value = SipStatusCode.BusyHere, Present = SipStatusCode.BusyHere });

    [Fact]
    public void Text_ThatIsNoValue_IsAnErrorThatNamesTheKey()
    {
        MustFail<Holder<SipStatusCode>>("700");
        MustFail<Holder<SipStatusLine>>("486 Busy Here");
        MustFail<Holder<Q850Cause>>("128");
        MustFail<Holder<Q850Location>>("X");
        MustFail<Holder<SipReason>>(";cause=16");
        MustFail<SetOptions>("7xx");

        static void MustFail<T>(string text) =>
            FluentActions.Invoking(() => Bind<T>(("Value", text))).Should().Throw<InvalidOperationException>().WithMessage("*'Value'*")
                .Which.GetBaseException().Should().BeOfType<FormatException>();
    }

    private static void AreBound<T>(IReadOnlyList<T> values)
        where T : struct
    {
        foreach (var value in values)
        {
            var text = TypeDescriptor.GetConverter(typeof(T)).ConvertToInvariantString(value)!;

            var holder = Bind<Holder<T>>(("Value", text), ("Present", text), ("Several:0", text));

            (holder.Value, holder.Missing).Should().Be((value, null));
            // The binder takes the empty text for null wherever null can be.
            holder.Present.Should().Be(text.Length == 0 ? null : value);
            holder.Several.Should().Equal(value);
        }
    }

    private static T Bind<T>(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value)).Build().Get<T>()!;

    public class SetOptions
    {
        public SipStatusCodeSet Value { get; set; } = SipStatusCodeSet.Parse("503");

        public List<SipStatusCodeSet> Several { get; set; } = [];
    }
}
