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

        var bytes = MessagePackSerializer.Serialize(codes, SipStatusFormatters.Options);

        MessagePackSerializer.Deserialize<SipStatusCode?[]>(bytes, SipStatusFormatters.Options).Should().Equal(codes);
        MessagePackSerializer.ConvertToJson(bytes).Should().Be("[0,100,183,200,486,499,503,606,699,null]");
    }

    [Fact]
    public void Values_OfEveryType_ComeBackEqual()
    {
        ComeBack(Samples.Codes);
        ComeBack(Samples.Lines);
        ComeBack(Samples.Causes);
        ComeBack(Samples.Locations);
        ComeBack(Samples.Reasons);
        ComeBack<SipStatusCodeSet?>([.. Samples.Sets, null]);

        static void ComeBack<T>(IReadOnlyList<T> values) => MessagePackSerializer
            .Deserialize<List<T>>(MessagePackSerializer.Serialize(values, SipStatusFormatters.Options), SipStatusFormatters.Options)
            .Should().Equal(values);
    }

    [Fact]
    public void Null_ThatIsNoLine_IsAnError() =>
        FluentActions.Invoking(() => MessagePackSerializer.Deserialize<SipStatusLine>(
                MessagePackSerializer.Serialize<string?>(null), SipStatusFormatters.Options))
            .Should().Throw<MessagePackSerializationException>();

    [Fact]
    public void Number_ThatIsNoCode_IsAnError() =>
        FluentActions.Invoking(
            () => MessagePackSerializer.Deserialize<SipStatusCode>(MessagePackSerializer.Serialize(99), SipStatusFormatters.Options))
            .Should().Throw<MessagePackSerializationException>().WithInnerException<System.ArgumentOutOfRangeException>();

    [Fact]
    public void Code_WithoutTheFormatter_IsRefused() =>
        FluentActions.Invoking(() => MessagePackSerializer.Serialize(new List<SipStatusCode> { SipStatusCode.OK }))
            .Should().Throw<MessagePackSerializationException>().WithInnerException<FormatterNotRegisteredException>();
}
