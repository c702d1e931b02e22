using System;
using System.Buffers;
using System.Linq;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using SipStatus.Q850;
using SipStatus.Rules;

namespace SipStatus.AotSmoke;

/// <summary>Uses every part of the library as a NativeAOT program does; the exit code is the number of wrong answers.</summary>
internal static class Program
{
    private static int s_wrongAnswers;

    private static int Main()
    {
        Registry();
        Knowledge();
        Lines();
        Wire();
        Scan();
        Convert();
        Configure();
        Console.WriteLine(s_wrongAnswers == 0 ? "Every answer is right." : $"{s_wrongAnswers} wrong answers.");
        return s_wrongAnswers;
    }

    private static void Registry()
    {
        Check("entries", SipStatusRegistry.All.All(entry => entry.StatusCode.IsRegistered && entry.Summary.Length > 0), true);
        Check("lookup", SipStatusCode.BusyHere.GetInfo()?.Reference.ToString(), "RFC 3261, section 21.4.24");
        Check("Chinese", SipStatusCode.BadGateway.GetInfo()?.GetSummary("zh-CN"), "服务器作为网关或代理，从下游服务器收到了无效的响应。");
        Check("phrase", SipStatusRegistry.TryGetByReasonPhrase("BUSY HERE", out var code) ? code.Value : 0, 486);
        Check("alias", SipStatusRegistry.TryGetByReasonPhrase("gateway time-out"u8, out code) ? code.Value : 0, 504);
        Check("fallback", new SipStatusCode(499).ToFallback(), SipStatusCode.BadRequest);
    }

    private static void Knowledge()
    {
        Check("header", SipStatusCode.MethodNotAllowed.GetMissingHeaders("INFO", ["v", "f", "t", "i", "CSeq"]).ToString(), "Allow");
        Check("dialog", SipStatusCode.NotFound.GetDialogRule().Effect, SipDialogEffect.Dialog);
        Check("retry", SipStatusCode.RequestPending.GetRetryRules().Any(rule => rule.Action == SipRetryAction.Glare), true);
        Check(
            "limit", SipStatusCode.RequestTimeout.GetProhibition("MESSAGE", SipRole.Proxy)?.Reference.ToString(), "RFC 4320, section 4.2");
        Check("implied response", SipImpliedResponse.UacTimeout.CountsAs, SipStatusCode.RequestTimeout);
        Check("fork", SipBestResponse.ForInvite.IndexOf([SipStatusCode.NotFound, SipStatusCode.Unauthorized]), 1);
        Check("cause", Q850Mapping.Isup.GetStatusCode(Q850Cause.UserBusy)?.StatusCode, (SipStatusCode?)SipStatusCode.BusyHere);
    }

    private static void Lines()
    {
        Check("parse", SipStatusLine.Parse("SIP/2.0 486 Busy Here").StatusCode, SipStatusCode.BusyHere);
        Check("own phrase", SipStatusLine.Parse("SIP/2.0 503 Überlast"u8).ReasonPhrase, "Überlast");
        Check("error", SipStatusLine.TryParse("SIP/2.0 2000 OK", SipStatusLineStyles.Lenient, out _, out var error), false);
        Check("kind", error.Kind, SipStatusLineErrorKind.StatusCode);
        Check("offset", error.Offset, 11);
        Check("format", $"{new SipStatusLine(SipStatusCode.Decline, "Nope")}", "SIP/2.0 603 Nope");
        Check("digits", $"{SipStatusCode.OK:D}", "200");
        try
        {
            SipStatusLine.Parse("HTTP/1.1 200 OK");
            Check("exception", false, true);
        }
        catch (FormatException exception)
        {
            Check("message", exception.Message.Contains("SIP-Version", StringComparison.Ordinal), true);
        }
    }

    private static void Wire()
    {
        var wire = new ArrayBufferWriter<byte>();
        new SipStatusLine(SipStatusCode.Ringing).WriteTo(wire);
        Check("written", wire.WrittenSpan.SequenceEqual("SIP/2.0 180 Ringing\r\n"u8), true);
        Check("read", SipStatusLine.Read(wire.WrittenSpan, out var line, out int consumed), OperationStatus.Done);
        Check("line", line.StatusCode, SipStatusCode.Ringing);
        Check("consumed", consumed, wire.WrittenCount);
        Check(
            "open", SipStatusLine.Read(new ReadOnlySequence<byte>(wire.WrittenMemory[..9]), out _, out long _),
            OperationStatus.NeedMoreData);
        Check("view", SipStatusLineView.TryParse("SIP/2.0 480 "u8, out var view) && view.ReasonPhrase.IsEmpty, true);
    }

    private static void Scan()
    {
        var scanner = new SipStatusScanner("... SIP/2.0 100 Trying\r\n\r\nSIP/2.0 20x\r\n"u8);
        Check("first", scanner.MoveNext() && scanner.Current.IsWellFormed, true);
        Check("second", scanner.MoveNext() && !scanner.Current.IsWellFormed, true);
        Check("end", scanner.MoveNext(), false);
    }

    private static void Convert()
    {
        Check("to JSON", JsonSerializer.Serialize(new Answer(SipStatusCode.OK), AnswerContext.Default.Answer), """{"Status":200}""");
        Check(
            "from JSON",
            JsonSerializer.Deserialize("""{"Status":"486 Busy Here"}""", AnswerContext.Default.Answer)?.Status,
            (SipStatusCode?)SipStatusCode.BusyHere);
        var release = new Release(
            new SipStatusLine(SipStatusCode.Decline, "Not today"), Q850Cause.CallRejected, Q850Location.TransitNetwork);
        const string json = """{"Line":"SIP/2.0 603 Not today","Cause":21,"Location":"TN"}""";
        Check("all to JSON", JsonSerializer.Serialize(release, AnswerContext.Default.Release), json);
        Check("all from JSON", JsonSerializer.Deserialize(json, AnswerContext.Default.Release), release);
        Check("answer to JSON", JsonSerializer.Serialize(default, AnswerContext.Default.SipStatusLineError), "\"no error\"");
        Check("converter", new SipStatusCodeTypeConverter().ConvertFromInvariantString("603"), SipStatusCode.Decline);
    }

    private static void Configure()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Calls:WhenClosed", "486 Busy Here"), new("Calls:FailOver", "408,5xx,!501")]).Build();
        var options = settings.GetSection("Calls").Get<CallOptions>();
        Check("options", options?.WhenClosedCode, (SipStatusCode?)SipStatusCode.BusyHere);
        Check("set", options?.FailOverCodes.ToString(), "408,500,502-599");
        Check("name", new CallOptions { WhenClosed = "BUSY_HERE" }.WhenClosedCode, SipStatusCode.BusyHere);
        Check("preset", new CallOptions().WhenClosedCode, SipStatusCode.TemporarilyUnavailable);
        var unbound = settings.GetSection("Calls").Get<UnboundOptions>();
        Check("code not bound", unbound?.WhenClosed, (SipStatusCode?)SipStatusCode.TemporarilyUnavailable);
        Check("set not bound", unbound?.FailOver, SipStatusCodeSet.Empty);
        try
        {
            settings.GetSection("Calls").Get<RefusedOptions>();
            Check("record", false, true);
        }
        catch (InvalidOperationException exception)
        {
            Check("record", exception.Message.Contains(nameof(RefusedOptions), StringComparison.Ordinal), true);
        }

        Check("by key", SipStatusCode.Parse(settings["Calls:WhenClosed"]!), SipStatusCode.BusyHere);
    }

    private static void Check<T>(string what, T actual, T expected)
    {
        if (!Equals(actual, expected))
        {
            s_wrongAnswers++;
            Console.WriteLine($"{what}: {expected} expected, but it is {actual}.");
        }
    }
}
