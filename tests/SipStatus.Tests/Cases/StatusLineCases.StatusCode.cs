using System.Collections.Generic;
using static SipStatus.SipStatusLineErrorKind;
using static SipStatus.Tests.StatusLineCase;

namespace SipStatus.Tests;

public static partial class StatusLineCases
{
    /// <summary>Status-Code: exactly three ASCII digits, from 100 to 699.</summary>
    private static IEnumerable<StatusLineCase> StatusCodeRows() =>
    [
        // The ends of each class, most of them not registered.
        Valid("SIP/2.0 100 Trying", 100, "Trying"),
        Valid("SIP/2.0 199 x", 199, "x"),
        Valid("SIP/2.0 200 x", 200, "x"),
        Valid("SIP/2.0 299 x", 299, "x"),
        Valid("SIP/2.0 300 x", 300, "x"),
        Valid("SIP/2.0 399 x", 399, "x"),
        Valid("SIP/2.0 400 x", 400, "x"),
        Valid("SIP/2.0 499 x", 499, "x"),
        Valid("SIP/2.0 500 x", 500, "x"),
        Valid("SIP/2.0 599 x", 599, "x"),
        Valid("SIP/2.0 600 x", 600, "x"),
        Valid("SIP/2.0 699 x", 699, "x"),

        // Out of range.
        Invalid("SIP/2.0 000 x", StatusCode, 8),
        Invalid("SIP/2.0 001 x", StatusCode, 8),
        Invalid("SIP/2.0 099 x", StatusCode, 8),
        Invalid("SIP/2.0 700 x", StatusCode, 8),
        Invalid("SIP/2.0 999 x", StatusCode, 8),

        // Too few digits.
        Invalid("SIP/2.0 ", StatusCode, 8),
        Invalid("SIP/2.0 2", StatusCode, 9),
        Invalid("SIP/2.0 20", StatusCode, 10),
        Invalid("SIP/2.0 0 x", StatusCode, 8),
        Invalid("SIP/2.0 99 x", StatusCode, 8),
        Invalid("SIP/2.0 2 OK", StatusCode, 9),
        Invalid("SIP/2.0 20 OK", StatusCode, 10),
        Invalid("SIP/2.0 20\r\n", StatusCode, 10),
        Invalid("SIP/2.0 OK", StatusCode, 8),
        Invalid("SIP/2.0 \r\n", StatusCode, 8),

        // Too many, numbers among them that an overflow turns into a code: 2^16 + 200, 2^32 + 5.
        Invalid("SIP/2.0 2000 OK", StatusCode, 11),
        Invalid("SIP/2.0 2009 OK", StatusCode, 11),
        Invalid("SIP/2.0 1000 x", StatusCode, 11),
        Invalid("SIP/2.0 4860", StatusCode, 11),
        Invalid("SIP/2.0 65736 OK", StatusCode, 11),
        Invalid("SIP/2.0 4294967301 better not break the receiver", StatusCode, 11),

        // Signs, points, other notations.
        Invalid("SIP/2.0 +200 OK", StatusCode, 8),
        Invalid("SIP/2.0 -200 OK", StatusCode, 8),
        Invalid("SIP/2.0 -20 OK", StatusCode, 8),
        Invalid("SIP/2.0 2.0 OK", StatusCode, 9),
        Invalid("SIP/2.0 2,0 OK", StatusCode, 9),
        Invalid("SIP/2.0 2e2 OK", StatusCode, 9),
        Invalid("SIP/2.0 0x1 OK", StatusCode, 8),
        Invalid("SIP/2.0 20a OK", StatusCode, 10),
        Invalid("SIP/2.0 200.0 OK", Space, 11),

        // The neighbours of the digits in ASCII.
        Invalid("SIP/2.0 /00 OK", StatusCode, 8),
        Invalid("SIP/2.0 :00 OK", StatusCode, 8),
        Invalid("SIP/2.0 2/0 OK", StatusCode, 9),
        Invalid("SIP/2.0 2:0 OK", StatusCode, 9),
        Invalid("SIP/2.0 20/ OK", StatusCode, 10),
        Invalid("SIP/2.0 20: OK", StatusCode, 10),

        // Digits that are not ASCII: full-width, Arabic-Indic, superscript; and letters whose low byte is that of a digit.
        Invalid("SIP/2.0 \uFF12\uFF10\uFF10 OK", StatusCode, 8),
        Invalid("SIP/2.0 2\uFF10\uFF10 OK", StatusCode, 9),
        Invalid("SIP/2.0 20\uFF10 OK", StatusCode, 10),
        Invalid("SIP/2.0 \u0662\u0660\u0660 OK", StatusCode, 8),
        Invalid("SIP/2.0 20\u00B2 OK", StatusCode, 10),
        Invalid("SIP/2.0 \u0132\u0130\u0130 OK", StatusCode, 8),
        Invalid("SIP/2.0 2\u01300 OK", StatusCode, 9),
        Invalid("SIP/2.0 200\u0130 OK", Space, 11),
    ];
}
