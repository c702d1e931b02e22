using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Committed;

public class Rfc3261CodesTests
{
    // Section 21: every code that RFC 3261 itself defines, with the phrase of its heading and the section.
    public static TheoryData<int, string, string> Codes => new()
    {
        { 100, "Trying", "21.1.1" },
        { 180, "Ringing", "21.1.2" },
        { 181, "Call Is Being Forwarded", "21.1.3" },
        { 182, "Queued", "21.1.4" },
        { 183, "Session Progress", "21.1.5" },
        { 200, "OK", "21.2.1" },
        { 300, "Multiple Choices", "21.3.1" },
        { 301, "Moved Permanently", "21.3.2" },
        { 302, "Moved Temporarily", "21.3.3" },
        { 305, "Use Proxy", "21.3.4" },
        { 380, "Alternative Service", "21.3.5" },
        { 400, "Bad Request", "21.4.1" },
        { 401, "Unauthorized", "21.4.2" },
        { 402, "Payment Required", "21.4.3" },
        { 403, "Forbidden", "21.4.4" },
        { 404, "Not Found", "21.4.5" },
        { 405, "Method Not Allowed", "21.4.6" },
        { 406, "Not Acceptable", "21.4.7" },
        { 407, "Proxy Authentication Required", "21.4.8" },
        { 408, "Request Timeout", "21.4.9" },
        { 410, "Gone", "21.4.10" },
        { 413, "Request Entity Too Large", "21.4.11" },
        { 414, "Request-URI Too Long", "21.4.12" },
        { 415, "Unsupported Media Type", "21.4.13" },
        { 416, "Unsupported URI Scheme", "21.4.14" },
        { 420, "Bad Extension", "21.4.15" },
        { 421, "Extension Required", "21.4.16" },
        { 423, "Interval Too Brief", "21.4.17" },
        { 480, "Temporarily Unavailable", "21.4.18" },
        { 481, "Call/Transaction Does Not Exist", "21.4.19" },
        { 482, "Loop Detected", "21.4.20" },
        { 483, "Too Many Hops", "21.4.21" },
        { 484, "Address Incomplete", "21.4.22" },
        { 485, "Ambiguous", "21.4.23" },
        { 486, "Busy Here", "21.4.24" },
        { 487, "Request Terminated", "21.4.25" },
        { 488, "Not Acceptable Here", "21.4.26" },
        { 491, "Request Pending", "21.4.27" },
        { 493, "Undecipherable", "21.4.28" },
        { 500, "Server Internal Error", "21.5.1" },
        { 501, "Not Implemented", "21.5.2" },
        { 502, "Bad Gateway", "21.5.3" },
        { 503, "Service Unavailable", "21.5.4" },
        { 504, "Server Time-out", "21.5.5" },
        { 505, "Version Not Supported", "21.5.6" },
        { 513, "Message Too Large", "21.5.7" },
        { 600, "Busy Everywhere", "21.6.1" },
        { 603, "Decline", "21.6.2" },
        { 604, "Does Not Exist Anywhere", "21.6.3" },
        { 606, "Not Acceptable", "21.6.4" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Table_CodeOfRfc3261_HasItsPhraseAndSection(int code, string phrase, string section)
    {
        var row = Repository.Data.Rows(StatusCodeRow.File).Single(row => row.Code == code);

        (row.ReasonPhrase, row.Reference.Rfc, row.Reference.Section).Should().Be((phrase, 3261, section));
    }

    [Fact]
    public void Table_CodesOfRfc3261_AreThese50() =>
        Repository.Data.Rows(StatusCodeRow.File).Where(row => row.Reference.Rfc == 3261).Select(row => row.Code)
            .Should().HaveCount(50).And.Equal(Codes.Select(row => (int)row[0]));
}
