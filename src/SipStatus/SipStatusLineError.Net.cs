using System.Text.Json.Serialization;

namespace SipStatus;

// What only .NET has.
[JsonConverter(typeof(SipAnswerJsonConverter<SipStatusLineError>))]
public readonly partial struct SipStatusLineError;
