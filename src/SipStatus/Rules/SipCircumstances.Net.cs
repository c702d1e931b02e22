using System.Text.Json.Serialization;

namespace SipStatus.Rules;

// What only .NET has.
[JsonConverter(typeof(SipAnswerJsonConverter<SipCircumstances>))]
public readonly partial struct SipCircumstances;
