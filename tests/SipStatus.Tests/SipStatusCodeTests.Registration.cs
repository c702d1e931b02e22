using System.Linq;
using System.Reflection;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>What the registry says of a code: its phrase, its name, the property and the constant that bear the name.</summary>
public partial class SipStatusCodeTests
{
    [Fact]
    public void ReasonPhrase_OfEveryCode_IsThatOfTheIanaRegistry()
    {
        for (var value = 100; value <= 699; value++)
        {
            var isRegistered = RegistrySource.Phrases.TryGetValue(value, out var phrase);
            var code = new SipStatusCode(value);

            code.IsRegistered.Should().Be(isRegistered, "of {0}", value);
            code.ReasonPhrase.Should().Be(phrase ?? "");
            (code.GetInfo() is not null).Should().Be(isRegistered);
            code.GetInfo()?.StatusCode.Should().Be(code);
        }
    }

    [Fact]
    public void GetInfo_CalledTwice_IsTheSameObject()
    {
        foreach (var value in RegistrySource.Phrases.Keys)
        {
            new SipStatusCode(value).GetInfo().Should().BeSameAs(new SipStatusCode(value).GetInfo());
        }
    }

    [Theory]
    [InlineData(100, "Trying")]
    [InlineData(180, "Ringing")]
    [InlineData(200, "OK")]
    [InlineData(202, "Accepted")]
    [InlineData(302, "Moved Temporarily")]
    [InlineData(402, "Payment Required")]
    [InlineData(414, "Request-URI Too Long")]
    [InlineData(440, "Max-Breadth Exceeded")]
    [InlineData(481, "Call/Transaction Does Not Exist")]
    [InlineData(486, "Busy Here")]
    [InlineData(504, "Server Time-out")]
    [InlineData(555, "Push Notification Service Not Supported")]
    [InlineData(606, "Not Acceptable")]
    [InlineData(608, "Rejected")]
    [InlineData(101, "")]
    [InlineData(201, "")]
    [InlineData(411, "")]
    [InlineData(499, "")]
    [InlineData(699, "")]
    public void ReasonPhrase_OfSomeCodes_IsThatOfTheRfcs(int value, string phrase) =>
        new SipStatusCode(value).ReasonPhrase.Should().Be(phrase);

    [Fact]
    public void Properties_OnePerRegisteredCode_BearItsName()
    {
        var properties = typeof(SipStatusCode).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(property => ((SipStatusCode)property.GetValue(null)!).Value, property => property.Name);
        var names = RegistrySource.Rows.ToDictionary(row => int.Parse(row["code"], provider: null), row => row["name"]);

        properties.Should().Equal(names);
        properties.Keys.Should().BeEquivalentTo(RegistrySource.Phrases.Keys);
    }

    [Fact]
    public void Constants_OnePerRegisteredCode_BearNumberAndName()
    {
        var constants = typeof(SipStatusCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(field => (int)field.GetRawConstantValue()!, field => field.Name);
        var names = RegistrySource.Rows.ToDictionary(
            row => int.Parse(row["code"], provider: null), row => $"Status{row["code"]}{row["name"]}");

        constants.Should().Equal(names);
    }

    [Fact]
    public void Properties_SomeByHand_HaveTheirValues()
    {
        SipStatusCode.Trying.Value.Should().Be(100);
        SipStatusCode.OK.Value.Should().Be(200);
        SipStatusCode.RequestUriTooLong.Value.Should().Be(414);
        SipStatusCode.CallOrTransactionDoesNotExist.Value.Should().Be(481);
        SipStatusCode.BusyHere.Value.Should().Be(486);
        SipStatusCode.ServerTimeout.Value.Should().Be(504);
        SipStatusCode.NotAcceptable.Value.Should().Be(406);
        SipStatusCode.NotAcceptableAnywhere.Value.Should().Be(606);
        SipStatusCode.Rejected.Value.Should().Be(608);
        SipStatusCodes.Status486BusyHere.Should().Be(486);
        SipStatusCodes.Status606NotAcceptableAnywhere.Should().Be(606);
    }
}
