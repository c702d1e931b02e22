using System.Text.Json.Serialization;

namespace SipStatus.AotSmoke;

internal sealed record Answer(SipStatusCode Status);

[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerContext : JsonSerializerContext;
