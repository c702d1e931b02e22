using System.Collections.Generic;
using static SipStatus.SipStatusLineErrorKind;
using static SipStatus.Tests.StatusLineCase;

namespace SipStatus.Tests;

public static partial class StatusLineCases
{
    /// <summary>CRLF, one of them, and no CR or LF anywhere else.</summary>
    private static IEnumerable<StatusLineCase> LineEndRows() =>
    [
        Valid("SIP/2.0 200 OK\r\n", 200, "OK"),
        Valid("SIP/2.0 486 Busy Here\r\n", 486, "Busy Here"),
        Valid("SIP/2.0 499 Custom\r\n", 499, "Custom"),

        Invalid("SIP/2.0 200 OK\r", LineEnd, 15),
        Invalid("SIP/2.0 200 OK\rX", LineEnd, 15),
        Invalid("SIP/2.0 200 OK\r\r\n", LineEnd, 15),
        Invalid("SIP/2.0 200 O\rK\r\n", LineEnd, 14),
        Invalid("SIP/2.0 200 \r", LineEnd, 13),
        Invalid("SIP/2.0 200 \u00FC\r", LineEnd, 14),

        Valid("SIP/2.0 200 OK\n", 200, "OK", with: LineFeed),
        Invalid("SIP/2.0 200 OK\n", ReasonPhrase, 14, without: LineFeed),
        Valid("SIP/2.0 200 \n", 200, "", with: LineFeed),
        Invalid("SIP/2.0 200 \n", ReasonPhrase, 12, without: LineFeed),
    ];

    /// <summary>
    /// What the text form refuses because nothing may follow the line, and what the wire form skips before it; lines beyond the bound of
    /// the wire form.
    /// </summary>
    private static IEnumerable<StatusLineCase> TextFormOnlyRows() =>
    [
        Invalid("SIP/2.0 200 OK\r\n\r\n", LineEnd, 16),
        Invalid("SIP/2.0 200 OK\r\n ", LineEnd, 16),
        Invalid("SIP/2.0 200 OK\r\n\0", LineEnd, 16),
        Invalid("SIP/2.0 200 OK\r\nSIP/2.0 404 Not Found\r\n", LineEnd, 16),
        Invalid("SIP/2.0 200 \r\nOK", LineEnd, 14),
        Invalid("SIP/2.0 200\r\nOK", LineEnd, 13, with: MissingSpace),
        Invalid("SIP/2.0 200\r\nOK", Space, 11, without: MissingSpace),
        Invalid("SIP/2.0 200 OK\n\n", LineEnd, 15, with: LineFeed),
        Invalid("SIP/2.0 200 OK\n\n", ReasonPhrase, 14, without: LineFeed),
        Invalid("SIP/2.0 200 OK\n\r\n", LineEnd, 15, with: LineFeed),
        Invalid("SIP/2.0 200 OK\n\r\n", ReasonPhrase, 14, without: LineFeed),
        Invalid("SIP/2.0 200 OK\n\r", LineEnd, 15, with: LineFeed),
        Invalid("SIP/2.0 200 OK\n\r", ReasonPhrase, 14, without: LineFeed),

        Invalid("\r\nSIP/2.0 200 OK", SipVersion, 0),
        Invalid("\rSIP/2.0 200 OK", SipVersion, 0),
        Invalid("\r\n", SipVersion, 0),

        Valid("SIP/2.0 200 " + new string('a', 20_000), 200, new string('a', 20_000)),
        Valid("SIP/2.0 200 " + new string('\u00FC', 5_000) + "\r\n", 200, new string('\u00FC', 5_000)),
    ];
}
