using System.Text.Json.Serialization;

namespace SipStatus;

// What only .NET has.
[JsonConverter(typeof(SipAnswerJsonConverter<SipReasonError>))]
public readonly partial struct SipReasonError;
