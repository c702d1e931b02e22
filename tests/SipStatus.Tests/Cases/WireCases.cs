using System.Collections.Generic;
using Xunit;
using static SipStatus.SipStatusLineErrorKind;
using static SipStatus.Tests.WireCase;

namespace SipStatus.Tests;

/// <summary>The table of buffers that drives the tests of every <c>Read</c>: what a stream adds to <see cref="StatusLineCases"/>.</summary>
public static class WireCases
{
    private const SipStatusLineStyles MissingSpace = SipStatusLineStyles.AllowMissingSpace;
    private const SipStatusLineStyles FreePhrase = SipStatusLineStyles.AllowFreePhrase;
    private const SipStatusLineStyles ExtraWhiteSpace = SipStatusLineStyles.AllowExtraWhiteSpace;
    private const SipStatusLineStyles LineFeed = SipStatusLineStyles.AllowLineFeed;

    public static IReadOnlyList<WireCase> All { get; } =
    [
        // A line, and what follows it, which is not looked at.
        Done("SIP/2.0 200 OK\r\n", 200, "OK", consumed: 16),
        Done("SIP/2.0 200 OK\r\nSIP/2.0 404 Not Found\r\n", 200, "OK", consumed: 16),
        Done("SIP/2.0 404 Not Found\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n\r\n", 404, "Not Found", consumed: 23),
        Done("SIP/2.0 200 OK\r\n\0\u00FF\r\r\n", 200, "OK", consumed: 16),
        Done("SIP/2.0 200 OK\r\n\r\n\r\n", 200, "OK", consumed: 16),
        Done("sip/2.0 499 Nobody Knows\r\n ", 499, "Nobody Knows", consumed: 26),

        // The phrase is never read from the next line, though that line begins like one.
        Done("SIP/2.0 200 \r\nOK\r\n", 200, "", consumed: 14),
        Done("SIP/2.0 486 Busy\r\n Here\r\n", 486, "Busy", consumed: 18),
        Done("SIP/2.0 100\r\nTrying\r\n", 100, "", consumed: 13, with: MissingSpace),
        Invalid("SIP/2.0 100\r\nTrying\r\n", Space, offset: 11, consumed: 0, without: MissingSpace),

        // CRLFs before the line.
        Done("\r\nSIP/2.0 200 OK\r\n", 200, "OK", consumed: 18),
        Done("\r\n\r\n\r\nSIP/2.0 404 Not Found\r\nVia: x", 404, "Not Found", consumed: 29),
        NeedMoreData("", consumed: 0),
        NeedMoreData("\r", consumed: 0),
        NeedMoreData("\r\n", consumed: 2),
        NeedMoreData("\r\n\r", consumed: 2),
        NeedMoreData("\r\n\r\n", consumed: 4),
        NeedMoreData("\r\n\r\nSIP/2.0 200 O", consumed: 4),
        Invalid("\rSIP/2.0 200 OK\r\n", LineEnd, offset: 1, consumed: 0),
        Invalid("\r\r\n", LineEnd, offset: 1, consumed: 0),
        Invalid("\r\n\rS", LineEnd, offset: 3, consumed: 2),
        Invalid("\r\n\r\rSIP/2.0 200 OK\r\n", LineEnd, offset: 3, consumed: 2),
        Invalid("\n", SipVersion, offset: 0, consumed: 0),
        Invalid("\nSIP/2.0 200 OK\r\n", SipVersion, offset: 0, consumed: 0),
        Invalid("\r\n\nSIP/2.0 200 OK\r\n", SipVersion, offset: 2, consumed: 2),
        Invalid("\r\n SIP/2.0 200 OK\r\n", SipVersion, offset: 2, consumed: 2),
        Invalid("\r\n\0", SipVersion, offset: 2, consumed: 2),

        // Not the end yet.
        NeedMoreData("S", consumed: 0),
        NeedMoreData("SIP/2.0", consumed: 0),
        NeedMoreData("SIP/2.0 ", consumed: 0),
        NeedMoreData("SIP/2.0 2", consumed: 0),
        NeedMoreData("SIP/2.0 200", consumed: 0),
        NeedMoreData("SIP/2.0 200 ", consumed: 0),
        NeedMoreData("SIP/2.0 200 OK", consumed: 0),
        NeedMoreData("SIP/2.0 200 OK\r", consumed: 0),
        NeedMoreData("SIP/2.0 100\r", consumed: 0, with: MissingSpace),
        Invalid("SIP/2.0 100\r", Space, offset: 11, consumed: 0, without: MissingSpace),
        NeedMoreData("SIP/2.0 200 %", consumed: 0),
        NeedMoreData("SIP/2.0 200 %4", consumed: 0),
        NeedMoreData("SIP/2.0 200 \u00C3", consumed: 0),
        NeedMoreData("SIP/2.0 200 \u00E2\u0082", consumed: 0),
        NeedMoreData("SIP/2.0 200 \u00F0\u009F\u0098", consumed: 0),
        NeedMoreData("SIP/2.0 \t", consumed: 0, with: ExtraWhiteSpace),

        // Nothing that may follow makes a line of it.
        Invalid("X", SipVersion, offset: 0, consumed: 0),
        Invalid("SX", SipVersion, offset: 1, consumed: 0),
        Invalid("SIP/3", SipVersion, offset: 4, consumed: 0),
        Invalid("SIP/2.0X", Space, offset: 7, consumed: 0),
        Invalid("SIP/2.0 7", StatusCode, offset: 8, consumed: 0),
        Invalid("SIP/2.0 2000", StatusCode, offset: 11, consumed: 0),
        Invalid("SIP/2.0 200X", Space, offset: 11, consumed: 0),
        Invalid("SIP/2.0 200 a\0", ReasonPhrase, offset: 13, consumed: 0),
        Invalid("SIP/2.0 200 a\rb", LineEnd, offset: 14, consumed: 0),
        Invalid("SIP/2.0 200 \"", ReasonPhrase, offset: 12, consumed: 0, without: FreePhrase),
        Invalid("SIP/2.0 200 %x", ReasonPhrase, offset: 13, consumed: 0, without: FreePhrase),
        Invalid("SIP/2.0 200 \u00C3x", ReasonPhrase, offset: 13, consumed: 0, without: FreePhrase),
        Invalid("INVITE sip:bob@example.com SIP/2.0\r\n", SipVersion, offset: 0, consumed: 0),
        Invalid("\r\nSIP/2.0 700 x\r\n", StatusCode, offset: 10, consumed: 2),
        Invalid("\r\n\r\nSIP/2.0 200 a\0b\r\n", ReasonPhrase, offset: 17, consumed: 4),

        // LF alone.
        Done("SIP/2.0 200 OK\nVia: x\r\n", 200, "OK", consumed: 15, with: LineFeed),
        Invalid("SIP/2.0 200 OK\nVia: x\r\n", ReasonPhrase, offset: 14, consumed: 0, without: LineFeed),
        Done("SIP/2.0 200 \nOK\n", 200, "", consumed: 13, with: LineFeed),
        Done("SIP/2.0 200\nOK\n", 200, "", consumed: 12, with: LineFeed | MissingSpace),
        Done("\r\nSIP/2.0 200 OK\n\n", 200, "OK", consumed: 17, with: LineFeed),

        // White space beyond the grammar.
        Done("SIP/2.0 \t 200\tOK\r\n", 200, "OK", consumed: 18, with: ExtraWhiteSpace),
        Invalid("SIP/2.0 \t 200\tOK\r\n", StatusCode, offset: 8, consumed: 0, without: ExtraWhiteSpace),

        // Bytes that are not UTF-8.
        Done("SIP/2.0 200 \u00FF\u00FE\r\nX", 200, "\uFFFD\uFFFD", consumed: 16, with: FreePhrase),
        Invalid("SIP/2.0 200 \u00FF\u00FE\r\nX", ReasonPhrase, offset: 12, consumed: 0, without: FreePhrase),
        Done("SIP/2.0 486 \u00E6\u00AD\u00A3\u00E5\u00BF\u0099\r\n", 486, "\u6B63\u5FD9", consumed: 20),
    ];

    public static TheoryData<WireCase> Rows
    {
        get
        {
            var data = new TheoryData<WireCase>();
            foreach (var row in All)
            {
                data.Add(row);
            }

            return data;
        }
    }
}
