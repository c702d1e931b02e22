using System.Text.Json.Serialization;

namespace SipStatus.Rules;

// What only .NET has.
[JsonConverter(typeof(SipAnswerJsonConverter<SipRetryAnswer>))]
public readonly partial struct SipRetryAnswer;
