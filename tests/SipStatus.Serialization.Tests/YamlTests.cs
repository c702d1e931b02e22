using System.Collections.Generic;
using FluentAssertions;
using SipStatus.Serialization.Tests.Recipes;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace SipStatus.Serialization.Tests;

public class YamlTests
{
    private readonly YamlDotNet.Serialization.ISerializer _writer =
        new SerializerBuilder()
            .WithTypeConverter(new SipStatusYaml())
            .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull)
            .Build();

    private readonly IDeserializer _reader = new DeserializerBuilder().WithTypeConverter(new SipStatusYaml()).Build();

    [Fact]
    public void Values_InADocument_ComeBackEqual()
    {
        ComesBack(Samples.Codes);
        ComesBack(Samples.Lines);
        ComesBack(Samples.Causes);
        ComesBack(Samples.Locations);
        ComesBack(Samples.Reasons);
        _reader.Deserialize<List<SipStatusCodeSet>>(_writer.Serialize(Samples.Sets)).Should().Equal(Samples.Sets);
    }

    [Fact]
    public void Codes_OfADocument_AreRead()
    {
        var holder = _reader.Deserialize<Holder<SipStatusCode>>("Value: 486\nPresent: 180 Ringing\nSeveral: [603, '200 OK']");

        holder.Value.Should().Be(SipStatusCode.BusyHere);
        holder.Present.Should().Be(SipStatusCode.Ringing);
        holder.Several.Should().Equal(SipStatusCode.Decline, SipStatusCode.OK);
        _reader.Deserialize<Dictionary<SipStatusCode, int>>("200: 7")
            .Should().Equal(new Dictionary<SipStatusCode, int> { [SipStatusCode.OK] = 7 });
    }

    [Theory]
    [InlineData("4860")]
    [InlineData("~")]
    [InlineData("")]
    public void Text_ThatIsNoCode_IsAnError(string text) =>
        FluentActions.Invoking(() => _reader.Deserialize<Holder<SipStatusCode>>("Value: " + text)).Should().Throw<YamlException>()
            .Which.GetBaseException().Message.Should().StartWith("Not a SIP Status-Code");

    private void ComesBack<T>(IReadOnlyList<T> values)
        where T : struct
    {
        var holder = new Holder<T> { Value = values[^1], Present = values[1], Several = [.. values] };

        _reader.Deserialize<Holder<T>>(_writer.Serialize(holder)).Should().BeEquivalentTo(holder, options => options.ComparingByValue<T>());
    }
}
