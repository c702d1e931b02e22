#if !LIBRARY_NETSTANDARD
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Sets in JSON.</summary>
public partial class SipStatusCodeSetTests
{
    [Theory]
    [MemberData(nameof(Samples))]
    public void Json_AnySet_IsItsTextAndComesBackEqual(string text)
    {
        var set = SipStatusCodeSet.Parse(text);

        JsonSerializer.Serialize(set).Should().Be($"\"{text}\"");
        JsonSerializer.Deserialize<SipStatusCodeSet>($"\"{text}\"").Should().Equal(set);
        var byKey = new Dictionary<SipStatusCodeSet, int> { [set] = 7 };
        JsonSerializer.Serialize(byKey).Should().Be($"{{\"{text}\":7}}");
        JsonSerializer.Deserialize<Dictionary<SipStatusCodeSet, int>>($"{{\"{text}\":7}}").Should().Equal(byKey);
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("[408]", "408")]
    [InlineData("[503, 408, 503]", "408,503")]
    [InlineData("[\"503 Service Unavailable\", \"408\", 486]", "408,486,503")]
    [InlineData("408", "408")]
    [InlineData("\"!404\"", "1xx,2xx,3xx,400-403,405-499,5xx,6xx")]
    [InlineData("\"\\u0034\\u0030\\u0038\"", "408")]
    public void Json_OtherForms_AreRead(string json, string expected)
    {
        JsonSerializer.Deserialize<SipStatusCodeSet>(json)!.ToString().Should().Be(expected);

        var reader = new Utf8JsonReader(Sequences.InChunksOf(1, Encoding.UTF8.GetBytes(json)));
        JsonSerializer.Deserialize<SipStatusCodeSet>(ref reader)!.ToString().Should().Be(expected);
    }

    [Fact]
    public void Json_Null_IsNull() => JsonSerializer.Deserialize<SipStatusCodeSet>("null").Should().BeNull();

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("700")]
    [InlineData("0")]
    [InlineData("[0]")]
    [InlineData("[null]")]
    [InlineData("[\"5xx\"]")]
    [InlineData("[[408]]")]
    [InlineData("[408")]
    [InlineData("\"408,\"")]
    [InlineData("\"\\ud800\"")]
    public void Json_AnythingElse_IsJsonException(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SipStatusCodeSet>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Json_BadText_SaysWhatParseSays() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SipStatusCodeSet>("\"408,7xx\"")).Should().Throw<JsonException>()
            .WithMessage("*item \"7xx\"*at offset 4 of \"408,7xx\"*");
}
#endif
