using System.Text.Json.Serialization;
using SipStatus.Q850;

namespace SipStatus.AotSmoke;

internal sealed record Answer(SipStatusCode Status);

internal sealed record Release(SipStatusLine Line, Q850Cause Cause, Q850Location Location);

[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(Release))]
[JsonSerializable(typeof(SipStatusLineError))]
internal sealed partial class AnswerContext : JsonSerializerContext;
