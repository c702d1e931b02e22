using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Reasons of public bug reports and captures, on which some program stumbled, rebuilt.</summary>
public partial class SipReasonTests
{
    /// <summary>Where it was reported, the header field value, and the canonical texts of its reasons.</summary>
    public static TheoryData<string, string, string[]> Reports => new()
    {
        {
            "OpenLiberty/open-liberty#25646: a semicolon inside quoted text",
            "SIP;cause=487;text=\"Originator canceled; Canceled\"",
            ["SIP;cause=487;text=\"Originator canceled; Canceled\""]
        },
        {
            "OpenLiberty/open-liberty#35586: an equals sign inside quoted text",
            "SIP;cause=503;text=\"retry=3\"",
            ["SIP;cause=503;text=\"retry=3\""]
        },
        {
            "asterisk/asterisk#116: two protocols, and the one of Q.850 is wanted",
            "SIP;cause=487,Q.850;cause=16;text=\"Terminated\"",
            ["SIP;cause=487", "Q.850;cause=16;text=\"Terminated\""]
        },
        {
            "freeswitch/sofia-sip#114: a list in one header field",
            "SIP;cause=486;text=\"user busy\",Q.850;cause=17",
            ["SIP;cause=486;text=\"user busy\"", "Q.850;cause=17"]
        },
        {
            "signalwire/freeswitch#732: a comma inside quoted text",
            "Q.850;cause=47;text=\"RESOURCE UNAVAILABLE, UNSPECIFIED\"",
            ["Q.850;cause=47;text=\"RESOURCE UNAVAILABLE, UNSPECIFIED\""]
        },
        {
            "a capture of FreeSWITCH: no cause that Q.850 knows, and words with underscores",
            "SIP;cause=487;text=\"ORIGINATOR_CANCEL\"",
            ["SIP;cause=487;text=\"ORIGINATOR_CANCEL\""]
        },
        { "a gateway that tells the text alone: no cause", "Q.850;text=\"Terminated\"", ["Q.850;text=\"Terminated\""] },
        { "a gateway that tells the cause last", "Q.850 ; text=\"Call rejected\" ; cause=21", ["Q.850;cause=21;text=\"Call rejected\""] },
        { "a carrier without quotes", "Q.850;cause=16;text=Normal call clearing", ["Q.850;cause=16;text=\"Normal call clearing\""] },
        { "a carrier that ends with a semicolon", "Q.850;cause=31;", ["Q.850;cause=31"] },
        {
            "a phone with VoLTE, as 3GPP TS 24.229 writes it",
            "RELEASE_CAUSE ;cause=1 ;text=\"User ends call\"",
            ["RELEASE_CAUSE;cause=1;text=\"User ends call\""]
        },
        {
            "Twilio, the block of a carrier: what is meant for the server stands in the text",
            "SIP;cause=603;text=\"v=analytics1;url=https://example.com\";location=RLN",
            ["SIP;cause=603;text=\"v=analytics1;url=https://example.com\";location=RLN"]
        },
        {
            "asterisk: the same as a cause of Q.850",
            "Q.850; cause=21; text=\"v=analytics1;tel=+15550100\"",
            ["Q.850;cause=21;text=\"v=analytics1;tel=+15550100\""]
        },
        {
            "ATIS-1000099 with parameters of its own",
            "SIP;cause=603;text=\"Network Blocked\";v=analytics1;url=\"https://carrier.example/redress?ref=42\";email=\"b@carrier.example\"",
            ["SIP;cause=603;text=\"Network Blocked\";v=analytics1;url=\"https://carrier.example/redress?ref=42\";email=\"b@carrier.example\""]
        },
        {
            "RFC 9410 with two reasons of one protocol (RFC 9366)",
            "STIR ;cause=436 ;text=\"Bad Identity Info\" ;ppi=\"..a\", STIR ;cause=437 ;text=\"Unsupported Credential\" ;ppi=\"..b\"",
            [
                "STIR;cause=436;text=\"Bad Identity Info\";ppi=\"..a\"", "STIR;cause=437;text=\"Unsupported Credential\";ppi=\"..b\"",
            ]
        },
    };

    /// <summary>A reason in the URI of a History-Info header field, escaped, and the reason.</summary>
    public static TheoryData<string, string> HistoryInfo => new()
    {
        { "SIP%3Bcause%3D302", "SIP;cause=302" },
        { "SIP%3Bcause%3D302%3Btext%3D%22Moved%20Temporarily%22", "SIP;cause=302;text=\"Moved Temporarily\"" },
        { "SIP%3bcause%3d486", "SIP;cause=486" },
        { "Q.850%3Bcause%3D17%3Btext%3D%22a%3Bb%2C%20c%22", "Q.850;cause=17;text=\"a;b, c\"" },
        { "SIP%3Btext%3D%22100%25%22", "SIP;text=\"100%\"" },

        // As section 4.5 of RFC 4244 has it, escaped in part.
        { "SIP;cause=408;text=\"Request%20Timeout\"", "SIP;cause=408;text=\"Request Timeout\"" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void ParseAll_OfAPublicReport_LosesAndSplitsNothing(string source, string value, string[] expected)
    {
        var reasons = SipReason.ParseAll(value);

        reasons.Select(reason => reason.ToString()).Should().Equal(expected, source);
        SipReason.ParseAll(Encoding.UTF8.GetBytes(value)).Should().Equal(reasons);
        SipReason.ParseAll(string.Join(",", expected), SipReasonStyles.Strict).Should().Equal(reasons);
    }

    [Theory]
    [MemberData(nameof(HistoryInfo))]
    public void Parse_OutOfAHistoryInfo_IsTheReasonOnceUnescaped(string escaped, string expected)
    {
        var reason = SipReason.Parse(Uri.UnescapeDataString(escaped));

        reason.ToString().Should().Be(expected);
        var written = Uri.EscapeDataString(reason.ToString());
        written.Should().MatchRegex("^[-._~0-9A-Za-z%]+$", "nothing in it ends the URI or one of its parameters");
        SipReason.Parse(Uri.UnescapeDataString(written)).Should().Be(reason);
    }

    // Escaped it is one token, since % is a character of tokens: a protocol that nobody knows, and no cause that would be a wrong one.
    [Fact]
    public void Parse_StillEscaped_IsAProtocolThatNobodyKnows()
    {
        var reason = SipReason.Parse("SIP%3Bcause%3D302");

        (reason.Protocol, reason.Cause, reason.GetProtocol()).Should().Be(("SIP%3Bcause%3D302", null, null));
    }

    // Metaswitch/sprout#873: parameters of the URI in place of a header field within it.
    [Fact]
    public void TryParse_ParametersOfTheUri_AreNoReason() =>
        SipReason.TryParse("text=Busy%20Here;cause=486;Reason=SIP", SipReasonStyles.Default, out _, out var error).Should()
            .BeFalse($"{error}");
}
