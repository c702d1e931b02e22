using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>Each value comes back equal from each serializer that takes it unasked.</summary>
public class ValueTests
{
    public static TheoryData<string, object> Values
    {
        get
        {
            var data = new TheoryData<string, object>();
            foreach (var (name, value) in Serializers.All.Keys.SelectMany(_ => Samples.All, (name, value) => (name, value)))
            {
                data.Add(name, value);
            }

            return data;
        }
    }

    public static TheoryData<string> Names => [.. Serializers.All.Keys];

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_OnItsOwn_ComesBackEqual(string name, object value)
    {
        var serializer = Serializers.All[name];

        serializer.Read(serializer.Write(value, value.GetType()), value.GetType()).Should().Be(value);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_OfAMember_ComesBackEqual(string name, object value)
    {
        GetType().GetMethod(nameof(ComesBackFromMembers), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(value.GetType())
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Serializers.All[name], value], null);
    }

    private static void ComesBackFromMembers<T>(ISerializer serializer, T value)
        where T : struct
    {
        var holder = new Holder<T> { Value = value, Present = value, Several = [value, default, value] };

        var read = (Holder<T>)serializer.Read(serializer.Write(holder, typeof(Holder<T>)), typeof(Holder<T>))!;

        read.Value.Should().Be(value);
        read.Missing.Should().BeNull();
        // Newtonsoft.Json takes the empty string for null wherever null is possible, which here both say "none".
        var isNone = serializer == Serializers.NewtonsoftJson && value.ToString()!.Length == 0;
        read.Present.Should().Be(isNone ? null : value);
        read.Several.Should().Equal(value, default, value);
    }

    [Theory]
    [InlineData("System.Text.Json")]
    [InlineData("Newtonsoft.Json")]
    [InlineData("DataContractSerializer")]
    [InlineData("DataContractJsonSerializer")]
    public void Value_AsKey_ComesBackEqual(string name)
    {
        ComesBackAsKeys(Serializers.All[name], Samples.Codes);
        ComesBackAsKeys(Serializers.All[name], Samples.Lines);
        ComesBackAsKeys(Serializers.All[name], Samples.Causes);
        ComesBackAsKeys(Serializers.All[name], Samples.Locations);
        ComesBackAsKeys(Serializers.All[name], Samples.Reasons);
    }

    private static void ComesBackAsKeys<T>(ISerializer serializer, IReadOnlyList<T> keys)
        where T : struct
    {
        var holder =
            new Holder<T, int> { ByKey = keys.Distinct().Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => pair.i) };

        var read = (Holder<T, int>)serializer.Read(serializer.Write(holder, typeof(Holder<T, int>)), typeof(Holder<T, int>))!;

        read.ByKey.Should().BeEquivalentTo(holder.ByKey);
    }

    [Fact]
    public void Samples_OfTheTypes_AreOfAllThatCarryAConverter() =>
        typeof(SipStatusCode).Assembly.GetExportedTypes()
            .Where(type => ConverterOf(type) is { } converter && converter != typeof(SipAnswerTypeConverter))
            .Should().NotBeEmpty().And.OnlyContain(type => Samples.Of(type).Any());

    [Theory]
    [InlineData(typeof(SipStatusCode), "99")]
    [InlineData(typeof(SipStatusCode), "700")]
    [InlineData(typeof(SipStatusCode), "\"Busy\"")]
    [InlineData(typeof(SipStatusCode), "\"\"")]
    [InlineData(typeof(SipStatusCode), "99999999999")]
    [InlineData(typeof(SipStatusCode), "486.5")]
    [InlineData(typeof(SipStatusCode), "true")]
    [InlineData(typeof(SipStatusCode), "{\"Value\":486}")]
    [InlineData(typeof(SipStatusCode), "[486]")]
    [InlineData(typeof(SipStatusCode), "null")]
    [InlineData(typeof(SipStatusLine), "486")]
    [InlineData(typeof(SipStatusLine), "\"486 Busy Here\"")]
    [InlineData(typeof(SipStatusLine), "{}")]
    [InlineData(typeof(SipStatusLine), "[]")]
    [InlineData(typeof(SipStatusLine), "null")]
    [InlineData(typeof(Q850Cause), "128")]
    [InlineData(typeof(Q850Cause), "-1")]
    [InlineData(typeof(Q850Cause), "\"user busy\"")]
    [InlineData(typeof(Q850Cause), "{}")]
    [InlineData(typeof(Q850Location), "\"X\"")]
    [InlineData(typeof(Q850Location), "3")]
    [InlineData(typeof(Q850Location), "{}")]
    public void Json_BadValue_IsTheExceptionOfTheSerializer(Type type, string json)
    {
        foreach (var serializer in new[] { Serializers.SystemTextJson, Serializers.NewtonsoftJson })
        {
            FluentActions.Invoking(() => serializer.Read(json, type)).Should().Throw<Exception>().Which
                .Should().BeOfType(serializer.Exception);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void BadText_OfALine_IsTheExceptionOfTheSerializerWithTheMessageOfTheLibrary(string name)
    {
        var serializer = Serializers.All[name];
        var text = serializer.Write(new SipStatusLine(SipStatusCode.BusyHere), typeof(SipStatusLine))
            .Replace("486", "2000", StringComparison.Ordinal);

        var thrown = FluentActions.Invoking(() => serializer.Read(text, typeof(SipStatusLine))).Should().Throw<Exception>().Which;

        thrown.Should().BeOfType(serializer.Exception);
        if (serializer == Serializers.NewtonsoftJson)
        {
            // It drops what a type converter throws, and quotes value and type instead.
            thrown.Message.Should().Contain("\"SIP/2.0 2000 Busy Here\" to type 'SipStatus.SipStatusLine'");
            return;
        }

        thrown.GetBaseException().Message.Should().Contain("Status-Code of three digits from 100 to 699 expected at offset 11");
    }

    private static Type? ConverterOf(Type type) =>
        type.GetCustomAttribute<System.ComponentModel.TypeConverterAttribute>() is { } attribute
            ? Type.GetType(attribute.ConverterTypeName)
            : null;
}
