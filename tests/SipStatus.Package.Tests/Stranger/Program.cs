using System.Text.Json;
using System.Text.Json.Serialization;
using SipStatus;

Console.WriteLine(SipStatusCode.BusyHere);
Console.WriteLine(SipStatusLine.Parse("SIP/2.0 603 Not today").StatusCode.IsGlobalFailure);
Console.WriteLine(new SipStatusLine(SipStatusCode.Ringing));
Console.WriteLine(SipStatusRegistry.TryGetByReasonPhrase("request terminated", out var code) ? code.Value : 0);
Console.WriteLine(SipStatusCode.BadEvent.GetInfo()?.Reference);
Console.WriteLine(JsonSerializer.Serialize(new Answer(SipStatusCode.OK), AnswerContext.Default.Answer));

internal sealed record Answer(SipStatusCode Status);

[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerContext : JsonSerializerContext;
