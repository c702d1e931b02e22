using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SipStatus.Rules;

namespace SipStatus.Tool.Reference;

/// <summary>A response with a code as it may stand on the wire, with every header field that it must carry.</summary>
internal sealed class ExampleResponse
{
    private static readonly string[] s_methods =
        ["INVITE", "REGISTER", "SUBSCRIBE", "PUBLISH", "REFER", "MESSAGE", "OPTIONS", "INFO", "UPDATE", "NOTIFY", "BYE"];

    private static readonly Dictionary<string, string> s_values = new()
    {
        ["Accept"] = "application/sdp",
        ["AlertMsg-Error"] = "1150 ;message=\"Alert not understood\"",
        ["Allow"] = "INVITE, ACK, BYE, CANCEL, OPTIONS",
        ["Allow-Events"] = "presence, refer",
        ["Contact"] = "<sip:bob@192.0.2.4>",
        ["Content-Length"] = "0",
        ["Expires"] = "3600",
        ["Geolocation-Error"] = "300 ;code=\"Location not usable\"",
        ["Min-Expires"] = "1800",
        ["Min-SE"] = "1800",
        ["Proxy-Authenticate"] = "Digest realm=\"example.com\", nonce=\"84f1c1ae6cbe5ua9\", algorithm=SHA-256, qop=\"auth\"",
        ["Reason"] = "SIP ;cause=486 ;text=\"Busy Here\"",
        ["Recv-Info"] = "dtmf",
        ["Require"] = "100rel",
        ["Security-Server"] = "tls;q=0.2",
        ["SIP-ETag"] = "dx200xyz",
        ["Unsupported"] = "100rel",
        ["WWW-Authenticate"] = "Digest realm=\"example.com\", nonce=\"84f1c1ae6cbe5ua9\", algorithm=SHA-256, qop=\"auth\"",
    };

    private ExampleResponse(string method, string text)
    {
        Method = method;
        Text = text;
    }

    /// <summary>The method that it answers.</summary>
    public string Method { get; }

    /// <summary>The message, its lines ended by CRLF.</summary>
    public string Text { get; }

    public static ExampleResponse Of(SipStatusCode code)
    {
        var method = MethodOf(code);
        List<(string Name, string Value)> fields =
        [
            ("Via", "SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK776asdhds;received=192.0.2.1"),
            ("From", "Alice <sip:alice@example.com>;tag=1928301774"),
            ("To", "Bob <sip:bob@example.com>" + (code == SipStatusCode.Trying ? "" : ";tag=a6c85cf")),
            ("Call-ID", "a84b4c76e66710@192.0.2.1"),
            ("CSeq", $"314159 {method}"),
        ];
        foreach (var rule in code.GetMissingHeaders(method, [.. fields.Select(field => field.Name), "Content-Length"]))
        {
            if (fields.TrueForAll(field => !string.Equals(field.Name, rule.Name, StringComparison.OrdinalIgnoreCase)))
            {
                fields.Add((rule.Name, s_values.GetValueOrDefault(rule.Name, rule.Value)));
            }
        }

        fields.Add(("Content-Length", "0"));
        var text = new StringBuilder();
        text.Append(new SipStatusLine(code)).Append("\r\n");
        foreach (var (name, value) in fields)
        {
            text.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        return new ExampleResponse(method, text.Append("\r\n").ToString());
    }

    // The method that the rules about the code are about; else the first method that somebody may answer with the code.
    private static string MethodOf(SipStatusCode code)
    {
        var allowed = s_methods.Where(
            method => code.GetProhibition(method, SipRole.Uas) is null || code.GetProhibition(method, SipRole.Proxy) is null)
            .ToList();
        var told = code.GetHeaderRules().Where(rule => rule.Level == SipRequirementLevel.Must && rule.IsUnconditional && code.IsFailure)
            .Concat<SipRule>(code.GetRetryRules().Where(rule => rule.IsUnconditional))
            .Where(rule => rule.Methods.Scope == SipMethodScope.Only)
            .SelectMany(rule => rule.Methods.Methods)
            .FirstOrDefault(allowed.Contains);
        return told is not null && !code.GetRetryRules().Any(rule => rule.IsUnconditional && rule.Action == SipRetryAction.Authenticate)
            ? told
            : allowed.FirstOrDefault() ?? s_methods[0];
    }
}
