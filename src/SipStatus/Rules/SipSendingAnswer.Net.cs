using System.Text.Json.Serialization;

namespace SipStatus.Rules;

// What only .NET has.
[JsonConverter(typeof(SipAnswerJsonConverter<SipSendingAnswer>))]
public readonly partial struct SipSendingAnswer;
