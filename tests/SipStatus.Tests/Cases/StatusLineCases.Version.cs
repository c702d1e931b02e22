using System.Collections.Generic;
using static SipStatus.SipStatusLineErrorKind;
using static SipStatus.Tests.StatusLineCase;

namespace SipStatus.Tests;

public static partial class StatusLineCases
{
    /// <summary>SIP-Version: <c>SIP/2.0</c>, the letters in any case, and nothing before it.</summary>
    private static IEnumerable<StatusLineCase> VersionRows() =>
    [
        Valid("SIP/2.0 200 OK", 200, "OK"),
        Valid("sip/2.0 200 OK", 200, "OK"),
        Valid("Sip/2.0 200 OK", 200, "OK"),
        Valid("sIp/2.0 200 OK", 200, "OK"),
        Valid("siP/2.0 200 OK", 200, "OK"),
        Valid("SiP/2.0 200 OK\r\n", 200, "OK"),

        // Ends too early.
        Invalid("", SipVersion, 0),
        Invalid("S", SipVersion, 1),
        Invalid("si", SipVersion, 2),
        Invalid("SIP", SipVersion, 3),
        Invalid("SIP/", SipVersion, 4),
        Invalid("SIP/2", SipVersion, 5),
        Invalid("SIP/2.", SipVersion, 6),
        Invalid("SIP/2.0", Space, 7),

        // Something stands before it.
        Invalid(" SIP/2.0 200 OK", SipVersion, 0),
        Invalid("\tSIP/2.0 200 OK", SipVersion, 0),
        Invalid("\0SIP/2.0 200 OK", SipVersion, 0),
        Invalid("\nSIP/2.0 200 OK", SipVersion, 0),
        Invalid("\uFEFFSIP/2.0 200 OK", SipVersion, 0),
        Invalid("486 Busy Here", SipVersion, 0),

        // Other versions and protocols.
        Invalid("SIP/3.0 200 OK", SipVersion, 4),
        Invalid("SIP/1.0 200 OK", SipVersion, 4),
        Invalid("SIP/02.0 200 OK", SipVersion, 4),
        Invalid("SIP/20 200 OK", SipVersion, 5),
        Invalid("SIP/2,0 200 OK", SipVersion, 5),
        Invalid("SIP/2.1 200 OK", SipVersion, 6),
        Invalid("SIP/2. 200 OK", SipVersion, 6),
        Invalid("SIP/2.00 200 OK", Space, 7),
        Invalid("SIP/2.0.0 200 OK", Space, 7),
        Invalid("SIP/2.0200 OK", Space, 7),
        Invalid("SIPS/2.0 200 OK", SipVersion, 3),
        Invalid("SIP2.0 200 OK", SipVersion, 3),
        Invalid("SIP / 2.0 200 OK", SipVersion, 3),
        Invalid("HTTP/1.1 200 OK", SipVersion, 0),
        Invalid("INVITE sip:bob@example.com SIP/2.0", SipVersion, 0),

        // What differs from the version by the bit between the two cases of a letter, at each place where there is no letter.
        Invalid("SIP\u000F2.0 200 OK", SipVersion, 3),
        Invalid("SIP/\u0012.0 200 OK", SipVersion, 4),
        Invalid("SIP/2\u000E0 200 OK", SipVersion, 5),
        Invalid("SIP/2.\u0010 200 OK", SipVersion, 6),

        // Letters that a comparison by culture or Unicode, or one of the low bytes alone, takes for S, I and P.
        Invalid("\u017FIP/2.0 200 OK", SipVersion, 0),
        Invalid("S\u0131P/2.0 200 OK", SipVersion, 1),
        Invalid("S\u0130P/2.0 200 OK", SipVersion, 1),
        Invalid("\uFF33IP/2.0 200 OK", SipVersion, 0),
        Invalid("\u0153IP/2.0 200 OK", SipVersion, 0),
        Invalid("SI\u0150/2.0 200 OK", SipVersion, 2),
        Invalid("SIP\u012F2.0 200 OK", SipVersion, 3),
        Invalid("SIP/\u0132.0 200 OK", SipVersion, 4),
    ];

    /// <summary>The SP after the version, and the one after the code.</summary>
    private static IEnumerable<StatusLineCase> SpaceRows() =>
    [
        // After the version.
        Valid("SIP/2.0\t200 OK", 200, "OK", with: ExtraWhiteSpace),
        Invalid("SIP/2.0\t200 OK", Space, 7, without: ExtraWhiteSpace),
        Valid("SIP/2.0\t\t200 OK", 200, "OK", with: ExtraWhiteSpace),
        Invalid("SIP/2.0\t\t200 OK", Space, 7, without: ExtraWhiteSpace),
        Valid("SIP/2.0  486 Busy Here", 486, "Busy Here", with: ExtraWhiteSpace),
        Invalid("SIP/2.0  486 Busy Here", StatusCode, 8, without: ExtraWhiteSpace),
        Valid("SIP/2.0 \t  \t486 Busy Here\r\n", 486, "Busy Here", with: ExtraWhiteSpace),
        Invalid("SIP/2.0 \t  \t486 Busy Here\r\n", StatusCode, 8, without: ExtraWhiteSpace),
        Invalid("SIP/2.0   ", StatusCode, 10, with: ExtraWhiteSpace),
        Invalid("SIP/2.0   ", StatusCode, 8, without: ExtraWhiteSpace),
        Invalid("SIP/2.0\n200 OK", Space, 7),
        Invalid("SIP/2.0\r\n", Space, 7),
        Invalid("SIP/2.0\r\n 200 OK", Space, 7),
        Invalid("SIP/2.0\v200 OK", Space, 7),
        Invalid("SIP/2.0\u00A0200 OK", Space, 7),
        Invalid("SIP/2.0\u0120200 OK", Space, 7),
        Invalid("SIP/2.0\u3000200 OK", Space, 7),
        Invalid("SIP/2.0/UDP 192.0.2.1", Space, 7),

        // After the code, where a phrase follows.
        Invalid("SIP/2.0 200OK", Space, 11),
        Invalid("SIP/2.0 200:", Space, 11),
        Invalid("SIP/2.0 200/", Space, 11),
        Invalid("SIP/2.0 200\0", Space, 11),
        Invalid("SIP/2.0 200\vOK", Space, 11),
        Invalid("SIP/2.0 200\u00A0OK", Space, 11),
        Invalid("SIP/2.0 200\u0120OK", Space, 11),
        Valid("SIP/2.0 200\tOK", 200, "OK", with: ExtraWhiteSpace),
        Invalid("SIP/2.0 200\tOK", Space, 11, without: ExtraWhiteSpace),
        Valid("SIP/2.0 200\t\tOK", 200, "\tOK", with: ExtraWhiteSpace),
        Invalid("SIP/2.0 200\t\tOK", Space, 11, without: ExtraWhiteSpace),
        Valid("SIP/2.0 200\t", 200, "", with: ExtraWhiteSpace),
        Invalid("SIP/2.0 200\t", Space, 11, without: ExtraWhiteSpace),

        // After the code, where no phrase follows.
        Valid("SIP/2.0 100", 100, "", with: MissingSpace),
        Invalid("SIP/2.0 100", Space, 11, without: MissingSpace),
        Valid("SIP/2.0 100\r\n", 100, "", with: MissingSpace),
        Invalid("SIP/2.0 100\r\n", Space, 11, without: MissingSpace),
        Valid("SIP/2.0 100\n", 100, "", with: MissingSpace | LineFeed),
        Invalid("SIP/2.0 100\n", Space, 11, without: MissingSpace),
        Invalid("SIP/2.0 100\n", Space, 11, without: LineFeed),
        Invalid("SIP/2.0 100\r", LineEnd, 12, with: MissingSpace),
        Invalid("SIP/2.0 100\r", Space, 11, without: MissingSpace),
        Invalid("SIP/2.0 100\rX", LineEnd, 12, with: MissingSpace),
        Invalid("SIP/2.0 100\rX", Space, 11, without: MissingSpace),
        Valid("SIP/2.0 499", 499, "", with: MissingSpace),
        Invalid("SIP/2.0 499", Space, 11, without: MissingSpace),
    ];
}
