#if !LIBRARY_NETSTANDARD
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public partial class SipStatusCodeJsonConverterTests
{
    [Theory]
    [InlineData("486", 486)]
    [InlineData("499", 499)]
    [InlineData("0", 0)]
    [InlineData("\"486\"", 486)]
    [InlineData("\"486 Busy Here\"", 486)]
    [InlineData("\"486 Something else\"", 486)]
    [InlineData("\"\\u0034\\u0038\\u0036\"", 486)]
    [InlineData("\"0\"", 0)]
    public void Deserialize_NumberOrText_IsTheCode(string json, int expected) =>
        JsonSerializer.Deserialize<SipStatusCode>(json).Value.Should().Be(expected);

    [Theory]
    [InlineData("99")]
    [InlineData("700")]
    [InlineData("-486")]
    [InlineData("486.5")]
    [InlineData("4.86e2")]
    [InlineData("1e2")]
    [InlineData("486.0")]
    [InlineData("65736")]
    [InlineData("4294967301")]
    [InlineData("100000000000000000000000000000")]
    [InlineData("false")]
    [InlineData("\"00\"")]
    [InlineData("\"486\\r\\n\"")]
    [InlineData("\"\uFF14\uFF18\uFF16\"")]
    [InlineData("4294967782")]
    [InlineData("1e400")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[486]")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\" 486\"")]
    [InlineData("\"48\"")]
    [InlineData("\"4860\"")]
    [InlineData("\"Busy Here\"")]
    [InlineData("\"486 \\u0000\"")]
    [InlineData("\"\\ud800\"")]
    public void Deserialize_AnythingElse_IsJsonException(string json)
    {
        var deserialize = () => JsonSerializer.Deserialize<SipStatusCode>(json);

        deserialize.Should().Throw<JsonException>();
    }

    [Fact]
    public void Deserialize_HugeText_IsJsonException()
    {
        var deserialize = () => JsonSerializer.Deserialize<SipStatusCode>($"\"486 {new string('x', 1_000_000)}\"");

        deserialize.Should().Throw<JsonException>();
    }

    [Fact]
    public void Deserialize_TextAsLongAsAny_IsTheCodeAndOneByteMoreIsJsonException()
    {
        JsonSerializer.Deserialize<SipStatusCode>($"\"486 {new string('x', 1020)}\"").Should().Be(SipStatusCode.BusyHere);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SipStatusCode>($"\"486 {new string('x', 1021)}\""))
            .Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("486", 486)]
    [InlineData("\"486 Busy Here\"", 486)]
    [InlineData("\"\\u0034\\u0038\\u0036\"", 486)]
    [InlineData("\"\"", -1)]
    [InlineData("\"486 \\ud800\"", -1)]
    [InlineData("\"486 ...\"", 486)]
    [InlineData("\"486 ....\"", -1)]
    [InlineData("4860", -1)]
    public void Read_JsonInSegmentsOfOneByte_IsTheCodeOrJsonException(string json, int expected)
    {
        // Four dots stand for one byte more than the longest text has.
        json = json.Replace("....", new string('x', 1021), StringComparison.Ordinal)
            .Replace("...", new string('x', 1020), StringComparison.Ordinal);
        var segments = Sequences.InChunksOf(1, Encoding.UTF8.GetBytes(json));

        if (expected < 0)
        {
            FluentActions.Invoking(Read).Should().Throw<JsonException>();
        }
        else
        {
            Read().Value.Should().Be(expected);
        }

        SipStatusCode Read()
        {
            var reader = new Utf8JsonReader(segments);
            return JsonSerializer.Deserialize<SipStatusCode>(ref reader);
        }
    }

    [Theory]
    [InlineData("{\"486\":1}", 486)]
    [InlineData("{\"486 Busy Here\":1}", 486)]
    [InlineData("{\"\\u0034\\u0038\\u0036\":1}", 486)]
    [InlineData("{\"0\":1}", 0)]
    public void Dictionary_KeyInAnyForm_IsTheCode(string json, int expected) =>
        JsonSerializer.Deserialize<Dictionary<SipStatusCode, int>>(json)
            .Should().ContainKey(expected == 0 ? default : new SipStatusCode(expected));

    [Fact]
    public void Dictionary_KeyLongerThanAny_IsJsonException() =>
        FluentActions.Invoking(
            () => JsonSerializer.Deserialize<Dictionary<SipStatusCode, int>>($"{{\"486 {new string('x', 100_000)}\":1}}"))
            .Should().Throw<JsonException>();

    [Fact]
    public void Serialize_EveryCode_RoundTripsAsValueAndAsKey()
    {
        for (var value = 100; value <= 699; value++)
        {
            var code = new SipStatusCode(value);
            var digits = value.ToString(CultureInfo.InvariantCulture);

            JsonSerializer.Serialize(code).Should().Be(digits);
            JsonSerializer.Deserialize<SipStatusCode>(digits).Should().Be(code);
            JsonSerializer.Deserialize<SipStatusCode>($"\"{code}\"").Should().Be(code);
            JsonSerializer.Serialize(new Dictionary<SipStatusCode, bool> { [code] = true }).Should().Be($"{{\"{digits}\":true}}");
        }
    }

    [Fact]
    public void SourceGeneratedContext_BadCode_IsJsonException() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize("""{"Answer":700,"Progress":{}}""", OutcomeContext.Default.Outcome))
            .Should().Throw<JsonException>();

    [Fact]
    public void Deserialize_BytesThatAreNotUtf8_IsJsonException()
    {
        byte[] json = [(byte)'"', (byte)'4', (byte)'8', (byte)'6', (byte)' ', 0xFF, (byte)'"'];
        var deserialize = () => JsonSerializer.Deserialize<SipStatusCode>(json);

        deserialize.Should().Throw<JsonException>().WithInnerException<InvalidOperationException>();
    }

    [Fact]
    public void Serialize_Code_IsANumber()
    {
        JsonSerializer.Serialize(SipStatusCode.BusyHere).Should().Be("486");
        JsonSerializer.Serialize(default(SipStatusCode)).Should().Be("0");
        JsonSerializer.Serialize(new SipStatusCode?[] { null, SipStatusCode.OK }).Should().Be("[null,200]");
    }

    [Fact]
    public void Deserialize_NullableNull_IsNull() => JsonSerializer.Deserialize<SipStatusCode?>("null").Should().BeNull();

    [Fact]
    public void Dictionary_KeyedByCode_RoundTrips()
    {
        var counts = new Dictionary<SipStatusCode, int> { [SipStatusCode.OK] = 7, [new SipStatusCode(499)] = 1, [default] = 2 };
        var json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"200":7,"499":1,"0":2}""");
        JsonSerializer.Deserialize<Dictionary<SipStatusCode, int>>(json).Should().Equal(counts);
    }

    [Theory]
    [InlineData("""{"700":1}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"486\n":1}""")]
    [InlineData("""{"":1}""")]
    [InlineData("""{"Busy Here":1}""")]
    public void Dictionary_KeyThatIsNoCode_IsJsonException(string json)
    {
        var deserialize = () => JsonSerializer.Deserialize<Dictionary<SipStatusCode, int>>(json);

        deserialize.Should().Throw<JsonException>();
    }

    [Fact]
    public void SourceGeneratedContext_WithoutRegistration_UsesTheConverter()
    {
        var call = new Outcome(SipStatusCode.Decline, new Dictionary<SipStatusCode, string> { [SipStatusCode.Ringing] = "once" });
        var json = JsonSerializer.Serialize(call, OutcomeContext.Default.Outcome);

        json.Should().Be("""{"Answer":603,"Progress":{"180":"once"}}""");
        var read = JsonSerializer.Deserialize(json, OutcomeContext.Default.Outcome)!;
        read.Answer.Should().Be(SipStatusCode.Decline);
        read.Progress.Should().ContainKey(SipStatusCode.Ringing);
    }

    [Fact]
    public void Write_WithoutWriter_IsArgumentNull()
    {
        var converter = new SipStatusCodeJsonConverter();
        var write = () => converter.Write(null!, SipStatusCode.OK, JsonSerializerOptions.Default);
        var writeKey = () => converter.WriteAsPropertyName(null!, SipStatusCode.OK, JsonSerializerOptions.Default);

        write.Should().Throw<ArgumentNullException>();
        writeKey.Should().Throw<ArgumentNullException>();
    }

    public sealed record Outcome(SipStatusCode Answer, Dictionary<SipStatusCode, string> Progress);

    [JsonSerializable(typeof(Outcome))]
    private sealed partial class OutcomeContext : JsonSerializerContext;
}
#endif
