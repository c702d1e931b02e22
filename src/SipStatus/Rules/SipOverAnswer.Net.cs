using System.Text.Json.Serialization;

namespace SipStatus.Rules;

// What only .NET has.
[JsonConverter(typeof(SipAnswerJsonConverter<SipOverAnswer>))]
public readonly partial struct SipOverAnswer;
