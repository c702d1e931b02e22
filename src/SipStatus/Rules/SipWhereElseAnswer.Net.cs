using System.Text.Json.Serialization;

namespace SipStatus.Rules;

// What only .NET has.
[JsonConverter(typeof(SipAnswerJsonConverter<SipWhereElseAnswer>))]
public readonly partial struct SipWhereElseAnswer;
