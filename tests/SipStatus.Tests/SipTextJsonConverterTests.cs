#if !LIBRARY_NETSTANDARD
using System;
using System.IO;
using System.Text.Json;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests;

/// <summary>What all converters of JSON have in common: what they read, what their exceptions say, and that they need a writer.</summary>
public class SipTextJsonConverterTests
{
    private const string NoCode =
        "The JSON value is not a SIP Status-Code: a number from 100 to 699, such a number as text with or without a Reason-Phrase, or 0 for none.";

    private const string NoCause =
        "The JSON value is not a Q.850 cause: a number from 1 to 127, such a number as text with or without what it is called, or 0 for none.";

    private const string NoLocation = "The JSON value is not the token of a Q.850 cause location (RFC 8606, section 4), such as \"RPN\".";

    private const string NoSet =
        "The JSON value is not a set of SIP Status-Codes: text such as \"408,5xx,!501\", an array of codes, or one code.";

    private const string NoReason = "The JSON value is not the text of a Reason of SIP.";

    private const string NoLine = "The JSON value is not the text of a SIP Status-Line.";

    [Theory]
    [InlineData(typeof(SipStatusCode), "\"486 Busy Here\"", "486")]
    [InlineData(typeof(Q850Cause), "\"17 User busy\"", "17")]
    [InlineData(typeof(Q850Cause), "0", "0")]
    [InlineData(typeof(Q850Location), "\"rpn\"", "\"RPN\"")]
    [InlineData(typeof(Q850Location), "\"\"", "\"\"")]
    [InlineData(typeof(SipReason), "\"SIP ;cause=200\"", "\"SIP;cause=200\"")]
    [InlineData(typeof(SipReason), "\"\"", "\"\"")]
    [InlineData(typeof(SipStatusLine), "\"SIP/2.0 486 Busy Here\"", "\"SIP/2.0 486 Busy Here\"")]
    [InlineData(typeof(SipStatusLine), "\"\"", "\"\"")]
    [InlineData(typeof(SipStatusCodeSet), "[408,486,408]", "\"408,486\"")]
    public void Deserialize_AValue_IsTheValue(Type type, string json, string written) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type).Should().Be(written);

    [Theory]
    [InlineData(typeof(SipStatusCode), "true", NoCode)]
    [InlineData(typeof(SipStatusCode), "99", NoCode)]
    [InlineData(typeof(SipStatusCode), "\"x\"", NoCode)]
    [InlineData(typeof(Q850Cause), "true", NoCause)]
    [InlineData(typeof(Q850Cause), "128", NoCause)]
    [InlineData(typeof(Q850Cause), "\"x\"", NoCause)]
    [InlineData(typeof(Q850Location), "2", NoLocation)]
    [InlineData(typeof(Q850Location), "\"XN\"", NoLocation)]
    [InlineData(typeof(Q850Location), "\"\\ud800\"", NoLocation)]
    [InlineData(typeof(SipStatusCodeSet), "true", NoSet)]
    [InlineData(typeof(SipStatusCodeSet), "0", NoSet)]
    [InlineData(typeof(SipStatusCodeSet), "[0]", NoSet)]
    [InlineData(typeof(SipStatusCodeSet), "[true]", NoCode)]
    [InlineData(typeof(SipReason), "2", NoReason)]
    [InlineData(typeof(SipStatusLine), "2", NoLine)]
    [InlineData(
        typeof(SipStatusLine), "\"SIP/2.0\"", "Not a SIP Status-Line (RFC 3261, section 7.2): SP expected at offset 7 of \"SIP/2.0\".")]
    public void Deserialize_NoValue_SaysWhatIsExpected(Type type, string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>().WithMessage(message + "*");

    [Fact]
    public void Serialize_AnAnswer_IsItsText() =>
        JsonSerializer.Serialize(default(SipStatusLineError)).Should().Be("\"no error\"");

    [Fact]
    public void Deserialize_AnAnswer_IsNotSupported() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SipSendingAnswer>("\"x\""))
            .Should().Throw<NotSupportedException>().WithMessage(Throw.CannotBeReadBack + "*");

    [Fact]
    public void Write_WithoutWriter_IsArgumentNull()
    {
        var options = JsonSerializerOptions.Default;
        Action[] writes =
        [
            () => new Q850LocationJsonConverter().Write(null!, Q850Location.User, options),
            () => new Q850LocationJsonConverter().WriteAsPropertyName(null!, Q850Location.User, options),
            () => new Q850CauseJsonConverter().Write(null!, Q850Cause.UserBusy, options),
            () => new Q850CauseJsonConverter().WriteAsPropertyName(null!, Q850Cause.UserBusy, options),
            () => new SipAnswerJsonConverter<SipSendingAnswer>().Write(null!, default, options),
        ];

        writes.Should().AllSatisfy(write => write.Should().ThrowExactly<ArgumentNullException>().WithParameterName("writer"));
    }

    [Fact]
    public void Write_WithoutValue_IsArgumentNull()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        var converter = new SipStatusCodeSetJsonConverter();
        Action[] writes =
        [
            () => converter.Write(writer, null!, JsonSerializerOptions.Default),
            () => converter.WriteAsPropertyName(writer, null!, JsonSerializerOptions.Default),
        ];

        writes.Should().AllSatisfy(write => write.Should().ThrowExactly<ArgumentNullException>().WithParameterName("value"));
    }
}
#endif
