using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>JSON that one serializer has written, read by the other.</summary>
public class JsonExchangeTests
{
    public static TheoryData<object> Values => new(Samples.All);

    [Theory]
    [MemberData(nameof(Values))]
    public void Json_OfOneSerializer_IsReadByTheOther(object value)
    {
        foreach (var (writer, reader) in Pairs)
        {
            reader.Read(writer.Write(value, value.GetType()), value.GetType()).Should().Be(value);
        }
    }

    [Fact]
    public void Json_KeysOfOneSerializer_AreReadByTheOther()
    {
        var byCode = Samples.Codes.ToDictionary(code => code, code => code.Value);
        var byLine = Samples.Lines.ToDictionary(line => line, line => line.StatusCode.Value);
        foreach (var (writer, reader) in Pairs)
        {
            ReadBack(writer, reader, byCode).Should().BeEquivalentTo(byCode);
            ReadBack(writer, reader, byLine).Should().BeEquivalentTo(byLine);
        }
    }

    // An answer is written as its text, and no answer is made of a text.
    [Fact]
    public void Json_OfAnAnswer_IsItsTextAndIsNotReadBack()
    {
        var answer = SipStatusCode.ServiceUnavailable.MayRetry("INVITE", SipRole.Proxy, default);

        JsonSerializer.Serialize(answer).Should().Be($"\"{answer}\"").And.Contain("Elsewhere");
        JsonSerializer.Serialize(SipStatusCode.Forbidden.WhatIsOver("BYE", default)).Should().Be("\"Transaction, Session\"");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SipRetryAnswer>("\"Elsewhere\"")).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => new SipAnswerJsonConverter<SipRetryAnswer>().Write(null!, answer, JsonSerializerOptions.Default))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("writer");
    }

    [Theory]
    [InlineData("{\"Value\":486}", 486)]
    [InlineData("{\"Value\":\"486\"}", 486)]
    [InlineData("{\"Value\":\"486 Busy Here\"}", 486)]
    [InlineData("{\"Value\":0}", 0)]
    public void Json_OfAnyOfTheForms_IsReadByBoth(string json, int expected)
    {
        foreach (var (serializer, _) in Pairs)
        {
            ((Holder<SipStatusCode>)serializer.Read(json, typeof(Holder<SipStatusCode>))!).Value.Value.Should().Be(expected);
        }
    }

    private static IEnumerable<(ISerializer Writer, ISerializer Reader)> Pairs =>
        [(Serializers.SystemTextJson, Serializers.NewtonsoftJson), (Serializers.NewtonsoftJson, Serializers.SystemTextJson)];

    private static Dictionary<TKey, int> ReadBack<TKey>(ISerializer writer, ISerializer reader, Dictionary<TKey, int> values)
        where TKey : notnull =>
        (Dictionary<TKey, int>)reader.Read(writer.Write(values, values.GetType()), values.GetType())!;
}
