using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;
using static SipStatus.Rules.SipOutcome;

namespace SipStatus.Tests.Rules;

/// <summary>
/// What four public tables make of each registered failure, beside ours. A difference stands here with what speaks for ours.
/// </summary>
public partial class SipOutcomeMappingTests
{
    // The newest RFC of a code when the tables were compared.
    private const int NewestRfc = 8876;

    // Each table as its project had it in the state named; its words are translated into ours, and "other" is what it has no word for.
    private static readonly Table s_jsSip = new(
        "JsSIP, SIP_ERROR_CAUSES in src/Constants.js, versatica/JsSIP at 7a963d1 (May 2026)",
        new()
        {
            ["Redirected"] = "300,301,302,305,380",
            ["Busy"] = "486,600",
            ["Rejected"] = "403,603",
            ["Not Found"] = "404,604",
            ["Unavailable"] = "480,410,408,430",
            ["Address Incomplete"] = "484,424",
            ["Incompatible SDP"] = "488,606",
            ["Authentication Error"] = "401,407",
        },
        "SIP Failure Code",
        new()
        {
            ["Redirected"] = [Redirected],
            ["Busy"] = [Busy],
            ["Rejected"] = [Rejected],
            ["Not Found"] = [NotFound],
            ["Unavailable"] = [Unavailable],
            ["Address Incomplete"] = [NotFound],
            ["Incompatible SDP"] = [MediaRefused],
            ["Authentication Error"] = [NeedsCredentials],
            ["SIP Failure Code"] = [NetworkFailure],
        });

    // The state of a call after a final response: a CANCEL that was seen before makes it CANCELLED, and 301 and 302 alone are diversions.
    private static readonly Table s_sngrep = new(
        "sngrep, call_update_state in src/sip_call.c, irontec/sngrep at 1ff74ee (August 2026)",
        new() { ["BUSY"] = "480,486,600", ["DIVERTED"] = "301,302", ["REJECTED"] = "4xx,5xx,6xx,!400,!480,!486,!600" },
        "CALL SETUP",
        new() { ["BUSY"] = [Busy], ["DIVERTED"] = [Redirected], ["REJECTED"] = [Rejected, NetworkFailure], ["CALL SETUP"] = [None] });

    private static readonly Table s_somleng = new(
        "somleng, app/workflows/update_phone_call_status.rb, somleng/somleng at 00bade7",
        new() { ["not answered"] = "480,487,603", ["busy"] = "486" },
        "failed",
        new() { ["not answered"] = [NoAnswer], ["busy"] = [Busy], ["failed"] = [NetworkFailure] });

    private static readonly Table s_liveKit = new(
        "livekit, classifyInviteError in pkg/sip/errors.go, livekit/sip at be5d3f5 (August 2026)",
        new()
        {
            ["USER_REJECTED"] = "401,403,407,486,488,6xx",
            ["USER_UNAVAILABLE"] = "4xx,!401,!403,!407,!486,!488",
            ["SIP_TRUNK_FAILURE"] = "5xx",
        },
        "UNKNOWN_REASON",
        new()
        {
            ["USER_REJECTED"] = [Rejected, Busy],
            ["USER_UNAVAILABLE"] = [Unavailable, NoAnswer],
            ["SIP_TRUNK_FAILURE"] = [NetworkFailure],
            ["UNKNOWN_REASON"] = [None],
        });

    /// <summary>Where a table and ours differ: the codes, and why ours has it so.</summary>
    private static readonly Dictionary<Table, (string Codes, string Why)[]> s_differences = new()
    {
        [s_jsSip] =
        [
            ("408", "No answer: in one group with 480 it cannot be told whether nobody picked up or nobody is there."),
            ("410", "Not found: the address has gone for good (RFC 3261, 21.4.11), and to try again later is of no use."),
            ("424", "Bad Location Information (RFC 6442) is about where the caller is, and not about the address that was called."),
            ("402,428,436-438,494", "Whoever calls is asked to prove who it is, or for a security agreement, and may then call again."),
            ("415,580", "The media cannot be had, as with 488 and 606."),
            ("416,485", "No such address, or several: as with 404 and 484, another address is what helps."),
            ("433,470,607", "Refused since the caller is anonymous, has no consent, or is not wanted: that is no failure of the network."),
            ("487", "The section of the code says it (RFC 3261, 21.4.25); JsSIP has Canceled too, but only for its own CANCEL."),
            ("608", "An intermediary has blocked the call (RFC 8688): it did not fail."),
        ],
        [s_sngrep] =
        [
            ("480", "Not logged in, or not to be disturbed (RFC 3261, 21.4.18): 486 is the code for busy."),
            ("300,305,380", "A redirection as 301 and 302 are; sngrep leaves the call in CALL SETUP."),
            ("400", "sngrep asks for more than 400 and so leaves a call with 400 in CALL SETUP; it has failed."),
            ("401,402,407,428,436-438,494", "A challenge is no refusal: the call goes on with credentials (RFC 3261, 22.1)."),
            ("404,410,416,484,485,604", "Nobody has refused anything: there is no such address."),
            ("408", "Nobody has refused anything: there was no answer."),
            ("415,488,580,606", "It is refused indeed, but for its media: offered other media, the call may succeed."),
            ("430", "The phone cannot be reached at the moment."),
            ("487", "sngrep says CANCELLED where it has seen the CANCEL, and REJECTED where it has not; the code alone says the former."),
            ("608", "Blocked on the way, by no person."),
        ],
        [s_somleng] =
        [
            ("480", "Unavailable: somleng has no such word. Whose carriers send 480 for a phone that rings lays that over."),
            ("487", "Cancelled, as its section says; with somleng a call that the caller has given up is one that nobody has answered."),
            ("603", "Somebody has pressed the button to decline: that is an answer, though not the one that was hoped for."),
            ("300-302,305,380", "The caller was sent elsewhere: that is not a failure."),
            ("401,402,407,428,436-438,494", "Asked for credentials."),
            ("403,433,470,607", "Refused by a server or a person."),
            ("404,410,416,484,485,604", "No such address."),
            ("408", "No answer. That somleng has failed here and \"not answered\" for 603 is the reverse of what the sections say."),
            ("415,488,580,606", "The media did not suit."),
            ("430", "The phone cannot be reached at the moment."),
            ("600", "Busy everywhere is busy."),
            ("608", "Blocked on the way, by no person."),
        ],
        [s_liveKit] =
        [
            ("300-302,305,380", "livekit has no reason for a redirection, and says UNKNOWN_REASON."),
            ("401,407", "A challenge is not a rejection by a user."),
            ("402,428,436-438,494", "Asked for credentials: the user may well be available."),
            (
                "400,405,406,412-414,417,420-425,429,439,440,469,481-483,489,491,493",
                "The request or the network is at fault: nothing is known of the user."
            ),
            ("404,410,416,484,485", "No such address: to try again later is of no use."),
            ("415", "The media did not suit."),
            ("433,470", "Refused, though not by code 403."),
            ("487", "The caller has given up: the user was available, and was ringing maybe."),
            ("488,606", "The media did not suit: no person has rejected anything."),
            ("580", "What the offer asks of the media cannot be had: no trunk has failed."),
            ("604", "Exists nowhere: there is nobody who could have rejected it."),
            ("608", "Blocked on the way. livekit tells this from a rejection too, but by a header field of one carrier."),
        ],
    };

    public static TheoryData<string> Tables => [.. s_differences.Keys.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void GetOutcome_BesideAPublicTable_DiffersWhereItIsArgued(string name)
    {
        var table = s_differences.Keys.Single(other => other.Name == name);
        // A code that came later is in none of the tables.
        var registered = SipStatusRegistry.All.Where(info => info.Reference.RfcNumber <= NewestRfc).Select(info => info.StatusCode)
            .Where(code => code.Value >= 300).ToList();

        var different = registered.Where(code => !table.OursFor(code).Contains(s_default.GetOutcome(code)));

        var argued = s_differences[table].SelectMany(row => SipStatusCodeSet.Parse(row.Codes)).Where(registered.Contains).ToList();
        argued.Should().OnlyHaveUniqueItems();
        string.Join(' ', different.Select(code => code.Value)).Should().Be(string.Join(' ', argued.Order().Select(code => code.Value)));
        s_differences[table].Should().AllSatisfy(row => row.Why.Should().EndWith("."));
    }

    // The three codes on which all of them disagree: this is what a dashboard shows that goes from one to another.
    [Fact]
    public void Tables_DisagreeAmongThemselves()
    {
        WordsFor(480).Should().Equal("Unavailable", "BUSY", "not answered", "USER_UNAVAILABLE");
        WordsFor(487).Should().Equal("SIP Failure Code", "REJECTED", "not answered", "USER_UNAVAILABLE");
        WordsFor(603).Should().Equal("Rejected", "REJECTED", "not answered", "USER_REJECTED");

        static IEnumerable<string> WordsFor(int code) => s_differences.Keys.Select(table => table.WordFor(new SipStatusCode(code)));
    }

    // The guide shows some of it: code, ours, and the word of each table.
    [Fact]
    public void Guide_Table_IsWhatTheTablesSay()
    {
        var rows = RepositoryFile.ReadText(".github/guides/calls.md").Split('\n')
            .Where(line => Regex.IsMatch(line, "^[|] [456][0-9]{2}"))
            .Select(line => line.Trim('|', ' ').Split(" | ")).ToList();

        rows.Should().HaveCountGreaterThan(10);
        foreach (var row in rows)
        {
            foreach (var code in SipStatusCodeSet.Parse(row[0]))
            {
                string[] words = [s_default.GetOutcome(code).GetWord("en"), .. s_differences.Keys.Select(table => table.WordFor(code))];
                row.Skip(1).Should().Equal(words, row[0]);
            }
        }
    }

    /// <summary>
    /// A public table: the codes of each of its words, the word for all other codes, and which of our outcomes a word may stand for.
    /// </summary>
    private sealed record Table(string Name, Dictionary<string, string> Codes, string Other, Dictionary<string, SipOutcome[]> Ours)
    {
        public string WordFor(SipStatusCode code) =>
            Codes.FirstOrDefault(word => SipStatusCodeSet.Parse(word.Value).Contains(code)).Key ?? Other;

        public SipOutcome[] OursFor(SipStatusCode code) => Ours[WordFor(code)];
    }
}
