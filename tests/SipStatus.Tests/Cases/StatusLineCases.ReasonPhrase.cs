using System.Collections.Generic;
using System.Linq;
using static SipStatus.SipStatusLineErrorKind;
using static SipStatus.Tests.StatusLineCase;

namespace SipStatus.Tests;

public static partial class StatusLineCases
{
    /// <summary>Reason-Phrase: what the grammar of RFC 3261 takes.</summary>
    private static IEnumerable<StatusLineCase> ReasonPhraseRows() =>
    [
        // None, with the SP that belongs before it.
        Valid("SIP/2.0 100 ", 100, ""),
        Valid("SIP/2.0 100 \r\n", 100, ""),
        Valid("SIP/2.0 499 ", 499, ""),

        // White space belongs to the phrase.
        Valid("SIP/2.0 200  ", 200, " "),
        Valid("SIP/2.0 200  OK", 200, " OK"),
        Valid("SIP/2.0 200 OK ", 200, "OK "),
        Valid("SIP/2.0 200 \t", 200, "\t"),
        Valid("SIP/2.0 200 \tO\tK\t\r\n", 200, "\tO\tK\t"),

        // The code decides, not the phrase.
        Valid("SIP/2.0 486 Busy Here", 486, "Busy Here"),
        Valid("SIP/2.0 486 busy here", 486, "busy here"),
        Valid("SIP/2.0 486 Busy Her", 486, "Busy Her"),
        Valid("SIP/2.0 486 Busy Here!", 486, "Busy Here!"),
        Valid("SIP/2.0 486 Busy  Here", 486, "Busy  Here"),
        Valid("SIP/2.0 486 Busy-Here", 486, "Busy-Here"),
        Valid("SIP/2.0 200 Busy Here", 200, "Busy Here"),
        Valid("SIP/2.0 600 Busy Everywhere", 600, "Busy Everywhere"),
        Valid("SIP/2.0 555 Push Notification Service Not Supported\r\n", 555, "Push Notification Service Not Supported"),
        Valid("SIP/2.0 499 Custom", 499, "Custom"),
        Valid(
            "SIP/2.0 182 5 calls queued; expected waiting time is 15 minutes", 182, "5 calls queued; expected waiting time is 15 minutes"),
        Valid("SIP/2.0 200 SIP/2.0 404 Not Found", 200, "SIP/2.0 404 Not Found"),

        // Every character of reserved and unreserved.
        Valid("SIP/2.0 200 ;/?:@&=+$,-_.!~*'()", 200, ";/?:@&=+$,-_.!~*'()"),
        Valid("SIP/2.0 200 ABCDEFGHIJKLMNOPQRSTUVWXYZ", 200, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        Valid("SIP/2.0 200 abcdefghijklmnopqrstuvwxyz0123456789", 200, "abcdefghijklmnopqrstuvwxyz0123456789"),

        // UTF-8: the ends of each length, C1, a byte order mark, separators.
        Valid("SIP/2.0 486 \u6B63\u5FD9", 486, "\u6B63\u5FD9"),
        Valid("SIP/2.0 200 \u0080\u07FF\u0800\uFFFF\U00010000\U0010FFFF", 200, "\u0080\u07FF\u0800\uFFFF\U00010000\U0010FFFF"),
        Valid("SIP/2.0 200 \uD7FF\uE000\uFFFD\r\n", 200, "\uD7FF\uE000\uFFFD"),
        Valid("SIP/2.0 200 \u0085\u009B\u00A0\u2028\u2029\uFEFF", 200, "\u0085\u009B\u00A0\u2028\u2029\uFEFF"),
        Valid("SIP/2.0 200 a\U0001F600b", 200, "a\U0001F600b"),

        // Characters whose low byte is that of CR, LF, NUL, DEL or a digit.
        Valid("SIP/2.0 200 a\u010Db\u010Ac\u0100d\u017Fe\u0130", 200, "a\u010Db\u010Ac\u0100d\u017Fe\u0130"),
    ];

    /// <summary>The percent sign begins an escape, which stays as it is.</summary>
    private static IEnumerable<StatusLineCase> EscapeRows() =>
    [
        Valid("SIP/2.0 200 %41", 200, "%41"),
        Valid("SIP/2.0 200 a%0D%0a%00b", 200, "a%0D%0a%00b"),
        Valid("SIP/2.0 200 %09%AF%af%fF%Fa%90\r\n", 200, "%09%AF%af%fF%Fa%90"),
        Valid("SIP/2.0 200 %410", 200, "%410"),

        .. FreeOnly("SIP/2.0 200 %", "%", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 %4", "%4", errorOffset: 14),
        .. FreeOnly("SIP/2.0 200 %\r\n", "%", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 %4\r\n", "%4", errorOffset: 14),
        .. FreeOnly("SIP/2.0 200 100% sure", "100% sure", errorOffset: 16),
        .. FreeOnly("SIP/2.0 200 %%41", "%%41", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 %G1", "%G1", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 %4G", "%4G", errorOffset: 14),
        .. FreeOnly("SIP/2.0 200 %g1", "%g1", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 %4g", "%4g", errorOffset: 14),
        .. FreeOnly("SIP/2.0 200 %/0", "%/0", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 %:0", "%:0", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 %@0", "%@0", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 %0`", "%0`", errorOffset: 14),
        .. FreeOnly("SIP/2.0 200 %\uFF14\uFF11", "%\uFF14\uFF11", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 %4\u0141", "%4\u0141", errorOffset: 14),
        .. FreeOnly("SIP/2.0 200 \u00FC%4", "\u00FC%4", errorOffset: 15),
    ];

    /// <summary>Printable ASCII that the grammar leaves out, and control characters.</summary>
    private static IEnumerable<StatusLineCase> NotInTheGrammarRows()
    {
        foreach (var unit in "\"#<>[\\]^`{|}")
        {
            foreach (var row in FreeOnly($"SIP/2.0 400 a{unit}b", $"a{unit}b", errorOffset: 13)
                .Concat(FreeOnly($"SIP/2.0 400 {unit}", $"{unit}", errorOffset: 12))
                .Concat(FreeOnly($"SIP/2.0 400 \u00FC{unit}\r\n", $"\u00FC{unit}", errorOffset: 13)))
            {
                yield return row;
            }
        }

        var controls = Enumerable.Range(0, 0x20).Append(0x7F).Select(code => (char)code).Except(['\t', '\n', '\r']);
        foreach (var control in controls)
        {
            yield return Invalid($"SIP/2.0 200 {control}", ReasonPhrase, 12);
            yield return Invalid($"SIP/2.0 200 a{control}b", ReasonPhrase, 13);
            yield return Invalid($"SIP/2.0 200 OK{control}\r\n", ReasonPhrase, 14);
            yield return Invalid($"SIP/2.0 200 \u0441\u0442\u043E{control}", ReasonPhrase, 15);
        }
    }

    /// <summary>Bytes that are not UTF-8, and UTF-8 that is not well-formed (RFC 3629): the free phrase reads each as U+FFFD.</summary>
    private static IEnumerable<StatusLineCase> NotUtf8Rows() =>
    [
        .. FreeOnly([0x80], "\uFFFD", errorOffset: 12),
        .. FreeOnly([0xBF, 0x41], "\uFFFDA", errorOffset: 12),
        .. FreeOnly([0xC0, 0xAF], "\uFFFD\uFFFD", errorOffset: 12),
        .. FreeOnly([0xC1, 0xBF], "\uFFFD\uFFFD", errorOffset: 12),
        .. FreeOnly([0xC3], "\uFFFD", errorOffset: 13),
        .. FreeOnly([0xC3, 0x28], "\uFFFD(", errorOffset: 13),
        .. FreeOnly([0xC3, 0x0D, 0x0A], "\uFFFD", errorOffset: 13),
        .. FreeOnly([0xE0, 0x80, 0x80], "\uFFFD\uFFFD\uFFFD", errorOffset: 13),
        .. FreeOnly([0xE0, 0x9F, 0xBF], "\uFFFD\uFFFD\uFFFD", errorOffset: 13),
        .. FreeOnly([0xE2, 0x82], "\uFFFD", errorOffset: 14),
        .. FreeOnly([0xE2, 0x82, 0x41], "\uFFFDA", errorOffset: 14),
        .. FreeOnly([0xE2, 0x82, 0x0D, 0x0A], "\uFFFD", errorOffset: 14),
        .. FreeOnly([0xED, 0xA0, 0x80], "\uFFFD\uFFFD\uFFFD", errorOffset: 13),
        .. FreeOnly([0xF0, 0x8F, 0xBF, 0xBF], "\uFFFD\uFFFD\uFFFD\uFFFD", errorOffset: 13),
        .. FreeOnly([0xF0, 0x9F, 0x98], "\uFFFD", errorOffset: 15),
        .. FreeOnly([0xF0, 0x9F, 0x98, 0x41], "\uFFFDA", errorOffset: 15),
        .. FreeOnly([0xF4, 0x90, 0x80, 0x80], "\uFFFD\uFFFD\uFFFD\uFFFD", errorOffset: 13),
        .. FreeOnly([0xF5, 0x80, 0x80, 0x80], "\uFFFD\uFFFD\uFFFD\uFFFD", errorOffset: 12),
        .. FreeOnly([0xF8, 0x88, 0x80, 0x80, 0x80], "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", errorOffset: 12),
        .. FreeOnly([0xFE], "\uFFFD", errorOffset: 12),
        .. FreeOnly([0x61, 0xFF], "a\uFFFD", errorOffset: 13),
        .. FreeOnly([0xC3, 0xBC, 0xC3], "\u00FC\uFFFD", errorOffset: 15),

        // A control character is refused behind such bytes as everywhere, in the strict phrase where they stand.
        Invalid([.. "SIP/2.0 200 "u8, 0xFF, 0x00], ReasonPhrase, 13, with: FreePhrase),
        Invalid([.. "SIP/2.0 200 "u8, 0xFF, 0x00], ReasonPhrase, 12, without: FreePhrase),
        Invalid([.. "SIP/2.0 200"u8, 0xFF], Space, 11),
        Invalid([.. "SIP/2.0 20"u8, 0xB0], StatusCode, 10),
        Invalid([.. "SIP/2.0"u8, 0xA0], Space, 7),
        Invalid([0xD3, .. "IP/2.0 200 OK"u8], SipVersion, 0),
    ];

    /// <summary>Surrogates without their partner, which have no form in UTF-8: the free phrase reads each as U+FFFD.</summary>
    private static IEnumerable<StatusLineCase> UnpairedSurrogatesRows() =>
    [
        .. FreeOnly("SIP/2.0 200 \uD83D", "\uFFFD", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 \uD83DX", "\uFFFDX", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 \uD83D\r\n", "\uFFFD", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 \uDE00", "\uFFFD", errorOffset: 12),
        .. FreeOnly("SIP/2.0 200 \uDE00\uD83D", "\uFFFD\uFFFD", errorOffset: 12),
        .. FreeOnly("SIP/2.0 200 \uD83D\uD83D\uDE00", "\uFFFD\U0001F600", errorOffset: 13),
        .. FreeOnly("SIP/2.0 200 \U0001F600\uDE00a\uD83D", "\U0001F600\uFFFDa\uFFFD", errorOffset: 14),
        Invalid("SIP/2.0 200\uD83D\uDE00", Space, 11),
        Invalid("SIP/2.0 \uD83D", StatusCode, 8),
    ];

    // A phrase that needs AllowFreePhrase.
    private static StatusLineCase[] FreeOnly(string text, string reasonPhrase, int errorOffset)
    {
        var statusCode = int.Parse(text[8..11], provider: null);
        return
        [
            Valid(text, statusCode, reasonPhrase, with: FreePhrase),
            Invalid(text, ReasonPhrase, errorOffset, without: FreePhrase),
        ];
    }

    // The same for bytes behind "SIP/2.0 200 ".
    private static StatusLineCase[] FreeOnly(byte[] behindTheCode, string reasonPhrase, int errorOffset)
    {
        byte[] line = [.. "SIP/2.0 200 "u8, .. behindTheCode];
        return
        [
            Valid(line, 200, reasonPhrase, with: FreePhrase),
            Invalid(line, ReasonPhrase, errorOffset, without: FreePhrase),
        ];
    }
}
