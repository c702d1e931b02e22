using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using MessagePack;
using SipStatus.Serialization.Tests.Recipes;
using Xunit;

namespace SipStatus.Serialization.Tests;

public class MessagePackTests
{
    [Fact]
    public void Codes_OfAMessage_ComeBackEqual()
    {
        var codes = Samples.Codes.Select(code => (SipStatusCode?)code).Append(null).ToArray();

        var bytes = MessagePackSerializer.Serialize(codes, CodeFormatter.Options);

        MessagePackSerializer.Deserialize<SipStatusCode?[]>(bytes, CodeFormatter.Options).Should().Equal(codes);
        MessagePackSerializer.ConvertToJson(bytes).Should().Be("[0,100,183,200,486,499,503,606,699,null]");
    }

    [Fact]
    public void Number_ThatIsNoCode_IsAnError() =>
        FluentActions.Invoking(
            () => MessagePackSerializer.Deserialize<SipStatusCode>(MessagePackSerializer.Serialize(99), CodeFormatter.Options))
            .Should().Throw<MessagePackSerializationException>().WithInnerException<System.ArgumentOutOfRangeException>();

    [Fact]
    public void Code_WithoutTheFormatter_IsRefused() =>
        FluentActions.Invoking(() => MessagePackSerializer.Serialize(new List<SipStatusCode> { SipStatusCode.OK }))
            .Should().Throw<MessagePackSerializationException>().WithInnerException<FormatterNotRegisteredException>();
}
