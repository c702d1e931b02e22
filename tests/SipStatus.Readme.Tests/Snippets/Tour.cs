using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using SipStatus.Q850;
using SipStatus.Rules;

namespace SipStatus.Readme.Tests.Snippets;

/// <summary>
/// The snippets of the README, and of the package's, that print. Each is a method that the tests run: its body is on a page, word for word,
/// and it prints what the comments behind its <c>Console.WriteLine</c> say.
/// </summary>
internal static class Tour
{
    public static void FirstLook()
    {
        // <FirstLook>
        SipStatusCode code = SipStatusCode.BusyHere;
        Console.WriteLine(code);                                         // 486 Busy Here
        Console.WriteLine(code.GetInfo()?.Reference);                    // RFC 3261, section 21.4.24
        Console.WriteLine(code.Class);                                   // ClientError
        Console.WriteLine(new SipStatusCode(499).ToFallback());          // 400 Bad Request

        // A status line, read and written; and what is wrong with one that is none.
        SipStatusLine line = SipStatusLine.Parse("SIP/2.0 603 Not today");
        Console.WriteLine(line.ReasonPhrase);                            // Not today
        Console.WriteLine(new SipStatusLine(code));                      // SIP/2.0 486 Busy Here
        SipStatusLine.TryParse("SIP/2.0 2000 OK", SipStatusLineStyles.Default, out _, out SipStatusLineError error);
        Console.WriteLine(error);                // Status-Code of three digits from 100 to 699 expected at offset 11

        // From phrase to code, and a set of codes, as configuration has it.
        SipStatusRegistry.TryGetByReasonPhrase("busy here", out SipStatusCode found);
        Console.WriteLine(found == code);                                // True
        Console.WriteLine(SipStatusCodeSet.Parse("408,5xx,!501").Contains(SipStatusCode.BadGateway)); // True

        // What the RFCs say of it (SipStatus.Rules), and the telephone network (SipStatus.Q850).
        Console.WriteLine(SipStatusCode.CallOrTransactionDoesNotExist.GetDialogRule()); // ends the usage (RFC 5057, section 5.1)
        Console.WriteLine(Q850Mapping.Isup.GetCause(code)?.Cause);       // 17 User busy
        Console.WriteLine(SipReason.Parse("Q.850;cause=16").Q850Cause);  // 16 Normal call clearing
        // </FirstLook>
    }

    public static void Struct()
    {
        // <Struct>
        SipStatusCode code = SipStatusCode.BusyHere;
        Console.WriteLine(code);                              // 486 Busy Here
        Console.WriteLine(code.Value);                        // 486
        Console.WriteLine(code.ReasonPhrase);                 // Busy Here
        Console.WriteLine($"{code:D}");                       // 486

        var own = new SipStatusCode(499);                     // registered or not, from 100 to 699
        Console.WriteLine(own.IsRegistered);                  // False
        Console.WriteLine(SipStatusCode.TryCreate(99, out _)); // False

        SipStatusCode none = default;                         // "no status"
        Console.WriteLine(none.Value);                        // 0
        Console.WriteLine(none < code);                       // True

        Console.WriteLine(SipStatusCode.Parse("486 Nobody home") == code); // True
        // </Struct>
    }

    public static void Classification()
    {
        // <Classification>
        var code = new SipStatusCode(499);
        Console.WriteLine(code.Class);        // ClientError
        Console.WriteLine(code.IsFinal);      // True
        Console.WriteLine(code.IsFailure);    // True
        Console.WriteLine(code.ToFallback()); // 400 Bad Request
        // </Classification>
    }

    public static void Switch()
    {
        // <Switch>
        static string Next(SipStatusCode code) => code.Value switch
        {
            0 => "nothing came",
            < 200 => "wait",
            SipStatusCodes.Status200OK => "talk",
            >= 300 and < 400 => "try its Contact",
            SipStatusCodes.Status413RequestEntityTooLarge or SipStatusCodes.Status414RequestUriTooLong => "say less",
            SipStatusCodes.Status486BusyHere or SipStatusCodes.Status600BusyEverywhere => "play the busy tone",
            _ => "give up",
        };

        Console.WriteLine(Next(SipStatusCode.Ringing));  // wait
        Console.WriteLine(Next(SipStatusCode.BusyHere)); // play the busy tone
        // </Switch>
    }

    public static void Registry()
    {
        // <Registry>
        SipStatusInfo info = SipStatusCode.BadGateway.GetInfo()!;
        Console.WriteLine(info.Reference);        // RFC 3261, section 21.5.3
        Console.WriteLine(info.Reference.Link);   // https://www.rfc-editor.org/rfc/rfc3261#section-21.5.3
        Console.WriteLine(info.Summary);          // A gateway or proxy got an invalid response from the server behind it.
        Console.WriteLine(info.GetSummary("zh")); // 服务器作为网关或代理，从下游服务器收到了无效的响应。

        var deprecated = SipStatusRegistry.All.Where(entry => entry.Registration == SipStatusRegistration.Deprecated);
        Console.WriteLine(string.Join(", ", deprecated)); // 202 Accepted
        // </Registry>
    }

    public static void ReasonPhrases()
    {
        // <ReasonPhrases>
        SipStatusRegistry.TryGetByReasonPhrase("busy here", out SipStatusCode code);
        Console.WriteLine(code);  // 486 Busy Here

        SipStatusRegistry.TryGetByReasonPhrase("Gateway Time-out", out code); // an alias, from the RFC before
        Console.WriteLine(code);  // 504 Server Time-out

        // 406 and 606 share a phrase, so on its own it names no code.
        Console.WriteLine(SipStatusRegistry.TryGetByReasonPhrase("Not Acceptable", out _)); // False
        SipStatusRegistry.TryGetByReasonPhrase("Not Acceptable", SipStatusClass.GlobalFailure, out code);
        Console.WriteLine(code);  // 606 Not Acceptable

        // The name in C#, as configuration files, logs and the enumerations of other stacks write it.
        SipStatusRegistry.TryGetByName("BUSY_HERE", out code);
        Console.WriteLine(code);  // 486 Busy Here
        // </ReasonPhrases>
    }

    public static void Lines()
    {
        // <Lines>
        SipStatusLine line = SipStatusLine.Parse("SIP/2.0 486 Busy Here");
        Console.WriteLine(line.StatusCode == SipStatusCode.BusyHere);   // True
        Console.WriteLine(line.ReasonPhrase);                           // Busy Here

        Console.WriteLine(new SipStatusLine(SipStatusCode.OK));         // SIP/2.0 200 OK
        Console.WriteLine(new SipStatusLine(SipStatusCode.Decline, "Not today")); // SIP/2.0 603 Not today

        Span<byte> buffer = stackalloc byte[64];
        line.TryWrite(buffer, out int written);                         // with CRLF, as it goes to the wire
        Console.WriteLine(written);                                     // 23
        // </Lines>
    }

    public static void Errors()
    {
        // <Errors>
        SipStatusLine.TryParse("SIP/2.0 2000 OK", SipStatusLineStyles.Default, out _, out SipStatusLineError error);
        Console.WriteLine(error.Kind);   // StatusCode
        Console.WriteLine(error.Offset); // 11
        Console.WriteLine(error);        // Status-Code of three digits from 100 to 699 expected at offset 11
        // </Errors>
    }

    public static void Styles()
    {
        // <Styles>
        const string NoSpace = "SIP/2.0 180";
        Console.WriteLine(SipStatusLine.TryParse(NoSpace, SipStatusLineStyles.Strict, out _)); // False
        Console.WriteLine(SipStatusLine.TryParse(NoSpace, out SipStatusLine line));            // True
        Console.WriteLine($"[{line}]");                                                        // [SIP/2.0 180 ]
        // </Styles>
    }

    public static void ForeignText()
    {
        // <ForeignText>
        var failure = new IOException("Disk full\r\nContact: <sip:mallory@example.com>");
        var code = SipStatusCode.ServerInternalError;
        Console.WriteLine(SipStatusLine.CreateSafe(code, failure.Message));          // SIP/2.0 500 Disk full Contact: <sip:mallory@example.com>
        Console.WriteLine(SipStatusLine.CreateSafe(code, null));                     // SIP/2.0 500 Server Internal Error
        Console.WriteLine(SipStatusLine.TryCreate(code, failure.Message, out _));    // False
        // </ForeignText>
    }

    public static void Sipfrag()
    {
        // <Sipfrag>
        static SipStatusCode OutcomeOf(ReadOnlySpan<byte> body)
        {
            SipStatusLine.Read(body, SipStatusLineStyles.Lenient, out SipStatusLine line, out _, out _, isFinalBlock: true);
            return line.StatusCode;
        }

        Console.WriteLine(OutcomeOf("SIP/2.0 100 Trying"u8));                              // 100 Trying
        Console.WriteLine(OutcomeOf("SIP/2.0 200 OK\r\nContact: <sip:c@192.0.2.3>\r\n"u8)); // 200 OK
        Console.WriteLine(OutcomeOf("SIP/2.0 603 Decline\n"u8).IsFailure);                 // True
        Console.WriteLine(OutcomeOf("INVITE sip:c@example.com SIP/2.0\r\n"u8).Value);      // 0
        // </Sipfrag>
    }

    public static void View()
    {
        // <View>
        ReadOnlySpan<byte> buffer = "SIP/2.0 503 Überlast\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n"u8;

        OperationStatus status = SipStatusLineView.Read(buffer, out SipStatusLineView view, out int consumed);
        Console.WriteLine(status);                                       // Done
        Console.WriteLine(view.StatusCode);                              // 503 Service Unavailable
        Console.WriteLine(Encoding.UTF8.GetString(view.ReasonPhrase));   // Überlast
        Console.WriteLine(Encoding.UTF8.GetString(buffer[consumed..(consumed + 4)])); // Via:

        var upstream = new ArrayBufferWriter<byte>();                    // or a PipeWriter
        view.WriteTo(upstream);
        Console.WriteLine(upstream.WrittenSpan.SequenceEqual(buffer[..consumed])); // True
        // </View>
    }

    public static void Scanner()
    {
        // <Scanner>
        ReadOnlySpan<byte> log = "12:00:01 SIP/2.0 180 Ringing\n12:00:07 SIP/2.0 486 Busy Here\n"u8;
        string found = "";
        foreach (SipStatusMatch match in new SipStatusScanner(log))
        {
            found += $" {match.Line.StatusCode:D} at {match.Offset}";
        }

        Console.WriteLine(found.Trim()); // 180 at 9 486 at 38
        // </Scanner>
    }

    public static void StreamScanner()
    {
        // <StreamScanner>
        using FileStream capture = File.OpenRead("tests/Captures/loopback.pcap");
        int responses = 0, busy = 0;
        foreach (SipStatusStreamMatch match in new SipStatusStreamScanner(capture))
        {
            responses++;
            busy += match.Line.StatusCode == SipStatusCode.BusyHere ? 1 : 0;
        }

        Console.WriteLine($"{busy} of {responses}"); // 24 of 634
        // </StreamScanner>
    }

    public static void Json()
    {
        // <Json>
        Console.WriteLine(JsonSerializer.Serialize(SipStatusCode.BusyHere));                                       // 486
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<SipStatusCode, int> { [SipStatusCode.OK] = 7 })); // {"200":7}
        Console.WriteLine(JsonSerializer.Deserialize<SipStatusCode>("\"486 Busy Here\""));                         // 486 Busy Here
        // </Json>
    }

    public static void Configuration()
    {
        // <Configuration>
        IConfiguration settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Calls:WhenClosed", "480"), new("Calls:WhenBusy", "BUSY_HERE")])
            .Build();

        Console.WriteLine(settings.GetValue<SipStatusCode>("Calls:WhenClosed")); // 480 Temporarily Unavailable
        Console.WriteLine(settings.GetValue<SipStatusCode>("Calls:WhenBusy"));   // 486 Busy Here
        // </Configuration>
    }
}
