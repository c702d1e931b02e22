using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipRetryRuleTests
{
    // RFC 3261, section by section: codes, the element, the methods, how strongly and whether under a condition, what, and where. Read from
    // the RFC, not from the table.
    private const string Rfc3261 =
        """
        300-399 but 305      uac     all but ACK CANCEL                              should if      Redirect                           8.1.3.4
        413                  uac     all but ACK CANCEL                              should         ChangeRequest Body                 8.1.3.5
        415                  uac     all but ACK CANCEL                              should         ChangeRequest MediaType            8.1.3.5
        416                  uac     all but ACK CANCEL                              should if      ChangeRequest UriScheme            8.1.3.5
        420                  uac     all but ACK CANCEL                              should         ChangeRequest Extension            8.1.3.5
        423                  uac     REGISTER                                        may            ChangeRequest Interval             10.2.8
        491                  uac     INVITE                                          should if      Glare                              14.1
        300-399              proxy   all but ACK CANCEL                              may if         Redirect                           16.5
        300-399              proxy   all but ACK CANCEL                              must-not if    Redirect                           16.5
        416                  proxy   all but ACK CANCEL                              must-not if    ChangeRequest UriScheme            16.5
        416                  proxy   all but ACK CANCEL                              should if      ChangeRequest UriScheme            16.7
        300-599              proxy   all but ACK CANCEL                              may            AlternateTarget                    16.6
        600-699              proxy   all but ACK CANCEL                              must-not       AlternateTarget                    16.7
        300-599              proxy   all but ACK CANCEL                              should if      NeverRetry                         16.7
        300-599              proxy   all but ACK CANCEL                              should if      NeverRetry                         16.10
        500-599 but 503      uac     all but ACK BYE CANCEL INFO NOTIFY PRACK UPDATE  may if         AlternateServer                    7.2
        600-699              client  all but ACK CANCEL                              should-not     Repeat                             7.2
        600-699              client  all but ACK CANCEL                              should-not     AlternateServer                    7.2
        404                  uac     all but ACK CANCEL                              may if         HonourRetryAfter                   20.33
        300                  uac     all but ACK CANCEL                              may            AskUser Contact                    21.3.1
        300                  uac     all but ACK CANCEL                              may            Redirect                           21.3.1
        301                  uac     all but ACK CANCEL                              should         Redirect                           21.3.2
        302                  uac     all but ACK CANCEL                              should         Redirect                           21.3.3
        305                  uac     all but ACK CANCEL                              must           UseProxy                           21.3.4
        305                  proxy   all but ACK CANCEL                              must-not       Redirect                           21.3.4
        305                  proxy   all but ACK CANCEL                              may if         UseProxy                           16.5
        305                  proxy   all but ACK CANCEL                              must-not if    UseProxy                           16.5
        400-499 but 408 470  uac     all but ACK CANCEL                              should-not     Repeat                             21.4
        470                  uac     all but ACK CANCEL                              should-not if  Repeat                             21.4
        300-699              client  CANCEL                                          should         NeverRetry                         9.2
        400-499 but 401 403 407 470 481 487 491  uac  all but ACK BYE CANCEL INFO NOTIFY PRACK UPDATE  may if  AlternateServer        21.4
        403                  uac     all but ACK CANCEL                              should         NeverRetry                         21.4.4
        408                  uac     all but ACK BYE CANCEL INFO PRACK UPDATE         may            Repeat                             21.4.9
        408                  uac     BYE INFO PRACK UPDATE                           should-not     Repeat                             12.2.1.2
        408                  uac     INVITE                                          should-not if  Repeat                             12.2.1.2
        408                  uac     REGISTER                                        should-not if  Repeat                             10.2.7
        408                  uac     REGISTER                                        may if         RepeatLater                        10.2.7
        413                  uac     all but ACK CANCEL                              may if         HonourRetryAfter                   21.4.11
        421                  uac     all but ACK CANCEL                              may if         ChangeRequest Supported            21.4.16
        480                  uac     all but ACK BYE CANCEL NOTIFY SUBSCRIBE         may if         HonourRetryAfter                   21.4.18
        480                  uac     SUBSCRIBE                                       may if         HonourRetryAfter                   21.4.18
        484                  uac     all but ACK BYE CANCEL INFO NOTIFY PRACK UPDATE  may if         OverlapDial                        21.4.22
        485                  uac     all but ACK BYE CANCEL INFO NOTIFY PRACK UPDATE  should if      AskUser Contact                    21.4.23
        486                  uac     all but ACK CANCEL                              may if         HonourRetryAfter                   21.4.24
        488                  uac     all but ACK BYE CANCEL INFO NOTIFY PRACK UPDATE  may if         AlternateTarget                    21.4.26
        488                  uac     INVITE PRACK UPDATE                             may            ChangeRequest SessionDescription   21.4.26
        493                  uac     all but ACK CANCEL                              may if         ChangeRequest Encryption           21.4.28
        500                  uac     all but ACK BYE CANCEL                          may if         HonourRetryAfter                   21.5.1
        500                  uac     all but ACK BYE CANCEL                          may            RepeatLater                        21.5.1
        501                  uac     all but ACK CANCEL                              should-not     Repeat                             21.5.2
        505                  uac     all but ACK CANCEL                              should-not     Repeat                             21.5.6
        513                  uac     all but ACK CANCEL                              may            ChangeRequest Body                 21.5.7
        503                  client  all but ACK CANCEL                              should         NextServer                         21.5.4
        503                  uac     all but ACK CANCEL                              should if      HonourRetryAfter                   21.5.4
        503                  uac     all but ACK BYE CANCEL                          may if         RepeatLater                        21.5.4
        503                  uac     BYE                                             should-not if  Repeat                             21.5.4
        503                  uac     BYE                                             should-not if  Repeat                             15.1.1
        600                  uac     all but ACK BYE CANCEL                          may if         HonourRetryAfter                   21.6.1
        603                  uac     all but ACK CANCEL                              may if         HonourRetryAfter                   21.6.2
        606                  uac     INVITE PRACK UPDATE                             may            ChangeRequest SessionDescription   21.6.4
        401 407              uac     all but ACK CANCEL                              should if      AskUser                            22.1
        401 407              uac     all but ACK CANCEL                              must-not if    Authenticate                       22.1
        401                  uac     all but ACK CANCEL                              should         Authenticate                       22.2
        401                  uac     all but ACK CANCEL                              may if         Authenticate                       22.2
        407                  uac     all but ACK CANCEL                              should         Authenticate                       22.3
        407                  uac     all but ACK CANCEL                              may if         Authenticate                       22.3
        415                  uac     all but ACK CANCEL                              may if         ChangeRequest MediaType            23.2
        """;

    // The same of the RFCs that came later.
    private const string LaterRfcs =
        """
        491                  uac     UPDATE                                          should         Glare                              3311 5.3
        494                  uac     all but ACK CANCEL                              must           ChangeRequest SecurityAgreement    3329 2.3.1
        429                  uac     REFER                                           may            ChangeRequest ReferrerIdentity     3892 2.1
        412                  uac     PUBLISH                                         must-not       Repeat                             3903 5
        412                  uac     PUBLISH                                         should         ChangeRequest EntityTag            3903 5
        423                  uac     PUBLISH                                         may            ChangeRequest Interval             3903 5
        422                  uac     INVITE UPDATE                                   may            ChangeRequest SessionInterval      4028 7.3
        422                  uac     INVITE UPDATE                                   must if        ChangeRequest SessionInterval      4028 7.4
        417                  uac     all but ACK CANCEL                              may            ChangeRequest ResourcePriority     4412 4.7.1
        428                  uac     all but ACK CANCEL                              may if         ChangeRequest Identity             4474 14.2
        428 436 437 438      uac     all but ACK CANCEL                              should if      NeverRetry                         4916 4.4.1
        405 501              uac     NOTIFY                                          should         NeverRetry                         5057 5.1
        483                  uac     all but ACK CANCEL NOTIFY SUBSCRIBE             may if         ChangeRequest MaxForwards          5057 5.1
        483                  uac     all but ACK CANCEL NOTIFY SUBSCRIBE             should-not if  ChangeRequest MaxForwards          5057 5.1
        500                  uac     BYE                                             should-not     Repeat                             5057 5.1
        502                  uac     all but ACK CANCEL NOTIFY SUBSCRIBE             should-not if  Repeat                             5057 5.1
        580                  uac     INVITE UPDATE                                   may            ChangeRequest SessionDescription   3312 8
        408                  uac     NOTIFY SUBSCRIBE                                should-not if  Repeat                             6665 4.2.2
        600                  uac     all but ACK BYE CANCEL                          may if         RepeatLater                        5057 5.1
        423                  uac     SUBSCRIBE                                       may            ChangeRequest Interval             6665 4.2.1.1
        433                  uac     all but ACK CANCEL                              must-not if    ChangeRequest Privacy              5079 4
        433                  uac     all but ACK CANCEL                              may if         ChangeRequest Privacy              5079 4
        415                  uac     PUBLISH                                         should if      ChangeRequest MediaType            5264 4.2
        470                  uac     all but ACK CANCEL                              may if         Repeat                             5360 5.9.2
        440                  uac     all but ACK CANCEL                              may            ChangeRequest Breadth              5393 5.1
        503                  uac     REGISTER                                        should if      HonourRetryAfter                   5626 4.2.1
        439                  uac     REGISTER                                        may            ChangeRequest Outbound             5626 4.2.1
        439                  uac     REGISTER                                        may if         AlternateServer                    5626 4.2.1
        430                  proxy   all but ACK CANCEL                              should if      AlternateTarget                    5626 7
        200-699 but 408 430  proxy   all but ACK CANCEL                              must-not if    AlternateTarget                    5626 7
        408 430              proxy   all but ACK CANCEL                              should if      AlternateTarget                    5627 6.1
        300-699 but 408 430  proxy   all but ACK CANCEL                              must-not if    AlternateTarget                    5627 6.1
        300-399              uac     all but ACK CANCEL                              must-not if    ChangeRequest UriScheme            5630 5.1.1
        416 480              uac     all but ACK CANCEL                              must-not if    ChangeRequest UriScheme            5630 5.1.1
        416 480              uac     all but ACK CANCEL                              should if      AskUser UriScheme                  5630 5.1.1
        480                  uac     all but ACK CANCEL                              may if         ChangeRequest UriScheme            5630 5.1.1
        480                  uac     all but ACK CANCEL                              may if         ChangeRequest UriScheme            5630 5.1.2
        300-399              proxy   all but ACK CANCEL                              must-not if    Redirect                           5630 5.3
        300-399              proxy   all but ACK CANCEL                              must-not if    Redirect                           5630 5.3
        416                  proxy   all but ACK CANCEL                              must-not if    ChangeRequest UriScheme            5630 5.3
        480                  proxy   all but ACK CANCEL                              must-not if    AlternateTarget                    5630 5.3
        480                  proxy   all but ACK CANCEL                              must-not if    AlternateTarget                    5630 5.3
        437                  uac     all but ACK CANCEL                              should if      ChangeRequest Identity             6072 4
        437                  uac     all but ACK CANCEL                              should-not if  ChangeRequest Identity             6072 4
        503                  uac     NOTIFY PUBLISH                                  must if        HonourRetryAfter                   6035 3.4
        469                  uac     INFO                                            must-not if    Repeat                             6086 4.2.1
        424                  proxy   all but ACK CANCEL                              must if        ChangeRequest Location             6442 4.3
        424                  uac     all but ACK CANCEL                              should if      ChangeRequest Location             6442 4.3
        488                  uac     INVITE PRACK UPDATE                             may if         ChangeRequest SessionDescription   6794 4.4.1
        503                  uac     INVITE                                          must if        HonourRetryAfter                   6917 5.2.2.1
        438                  client  all but ACK CANCEL                              should if      ChangeRequest Identity             8224 6.1.1
        438                  client  all but ACK CANCEL                              should-not if  ChangeRequest Identity             8224 6.1.1
        436                  client  all but ACK CANCEL                              may if         ChangeRequest Identity             8224 6.2.2
        401                  uac     all but ACK CANCEL                              should if      Authenticate                       8760 2.4
        401 407              uac     all but ACK CANCEL                              should if      NeverRetry                         8760 2.4
        439                  uac     REGISTER                                        must if        ChangeRequest Outbound             9248 5.1
        400-699 but 408 481  uac     INVITE UPDATE                                   should-not if  Repeat                             4028 10
        480                  uac     all but ACK BYE CANCEL NOTIFY SUBSCRIBE         should if      HonourRetryAfter                   5057 5.1
        503                  uac     REGISTER                                        should if      HonourRetryAfter                   5626 4.2.2
        """;

    // Every registered code and every other one, so that no rule is more than the RFCs say, and none less.
    [Fact]
    public void GetRetryRules_EveryCode_AreWhatTheRfcsSay()
    {
        var rows = Rows(Rfc3261, "3261 ").Concat(Rows(LaterRfcs, "")).ToList();
        for (var value = 100; value < 700; value++)
        {
            var expected = rows.Where(row => row.Covers(value)).Select(row => row.Rule).OrderBy(rule => rule, StringComparer.Ordinal);
            var rules = new SipStatusCode(value).GetRetryRules().Select(Describe).OrderBy(rule => rule, StringComparer.Ordinal);

            rules.Should().Equal(expected, "these are the rules of {0}", value);
        }
    }

    // The codes of which nothing is to be made but what is to be said to the user.
    [Theory]
    [InlineData(100)]
    [InlineData(180)]
    [InlineData(199)]
    public void GetRetryRules_OfAProvisionalResponse_HaveNothingForAUac(int value) =>
        new SipStatusCode(value).GetRetryRules().Where(rule => rule.AppliesTo("INVITE", SipRole.Uac)).Should().BeEmpty();

    // RFC 3261, section 8.1.3.5, leaves open what follows these; section 7.2 tells where the request may go.
    [Theory]
    [InlineData(504, SipRequirementLevel.May)]
    [InlineData(555, SipRequirementLevel.May)]
    public void GetRetryRules_OfA5xxThatIsLeftOpen_SayThatAnotherServerMayHelp(int value, SipRequirementLevel level) =>
        new SipStatusCode(value).GetRetryRules().Where(rule => rule.AppliesTo("INVITE", SipRole.Uac) && rule.Reference.RfcNumber != 4028)
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Action = SipRetryAction.AlternateServer, Level = level });

    [Theory]
    [InlineData(604)]
    [InlineData(607)]
    public void GetRetryRules_OfA6xxThatIsLeftOpen_SayThatNoServerHelps(int value) =>
        new SipStatusCode(value).GetRetryRules().Where(rule => rule.AppliesTo("INVITE", SipRole.Uac) && rule.Reference.RfcNumber != 4028)
            .Should().OnlyContain(rule => rule.Level == SipRequirementLevel.ShouldNot)
            .And.Subject.Select(rule => rule.Action).Should().Equal(SipRetryAction.Repeat, SipRetryAction.AlternateServer);

    // RFC 3261, sections 9.2, 16.11 and 17: a CANCEL cannot be sent again, an ACK is never answered, and a stateless proxy has no branches.
    [Fact]
    public void GetRetryRules_OfWhatIsNotSentAgain_AreNone()
    {
        for (var value = 100; value < 700; value++)
        {
            var rules = new SipStatusCode(value).GetRetryRules();

            Assert.DoesNotContain(rules, rule => rule.AppliesTo("ACK", SipRole.Uac) || rule.AppliesTo("INVITE", SipRole.StatelessProxy));
            Assert.DoesNotContain(rules, rule => rule.Methods.Contains("CANCEL") && rule.Action != SipRetryAction.NeverRetry);
        }
    }

    // The code's own rule is the first in its list, so that who looks for one finds it: what a UAC does with an INVITE.
    [Theory]
    [InlineData(301, SipRetryAction.Redirect)]
    [InlineData(305, SipRetryAction.UseProxy)]
    [InlineData(401, SipRetryAction.Authenticate)]
    [InlineData(403, SipRetryAction.NeverRetry)]
    [InlineData(404, SipRetryAction.HonourRetryAfter)]
    [InlineData(407, SipRetryAction.Authenticate)]
    [InlineData(408, SipRetryAction.Repeat)]
    [InlineData(415, SipRetryAction.ChangeRequest)]
    [InlineData(416, SipRetryAction.ChangeRequest)]
    [InlineData(420, SipRetryAction.ChangeRequest)]
    [InlineData(422, SipRetryAction.ChangeRequest)]
    [InlineData(484, SipRetryAction.OverlapDial)]
    [InlineData(491, SipRetryAction.Glare)]
    [InlineData(494, SipRetryAction.ChangeRequest)]
    [InlineData(503, SipRetryAction.NextServer)]
    public void GetRetryRules_OfACodeWithItsOwn_BeginWithIt(int value, SipRetryAction action) =>
        new SipStatusCode(value).GetRetryRules().First(rule => rule.AppliesTo("INVITE", SipRole.Uac)).Action.Should().Be(action);

    // The example in the documentation of the class.
    [Fact]
    public void GetRetryRules_OfTheExample_AreThoseItPrints() =>
        SipStatusCode.IntervalTooBrief.GetRetryRules()
            .Where(rule => rule.AppliesTo("REGISTER", SipRole.Uac))
            .Select(rule => rule.ToString())
            .Should().Equal(
            "may ChangeRequest Interval; methods: REGISTER; role: Uac (RFC 3261, section 10.2.8)",
            "should not Repeat; methods: all but ACK CANCEL; role: Uac (RFC 3261, section 21.4)",
            "may AlternateServer; methods: all but ACK BYE CANCEL INFO NOTIFY PRACK UPDATE; role: Uac; condition: outside a dialog (RFC 3261, section 21.4)");

    // RFC 3261, section 21.4: none of these requests goes to the same server again as it is, but that of a 408.
    [Fact]
    public void GetRetryRules_OfEvery4xx_AdviseAgainstRepeating()
    {
        for (var code = 400; code < 500; code++)
        {
            new SipStatusCode(code).GetRetryRules().Any(rule =>
                    rule.Action == SipRetryAction.Repeat && rule.Level == SipRequirementLevel.ShouldNot && rule.Reference.Section == "21.4")
                .Should().Be(code != 408, "of {0}", code);
        }

        SipStatusCode.RequestTimeout.GetRetryRules().Should().Contain(rule =>
            rule.Action == SipRetryAction.Repeat && rule.Level == SipRequirementLevel.May && rule.Reference.Section == "21.4.9");
    }

    // RFC 3261, sections 20.33 and 21: where a UAC may try again at the time of Retry-After.
    [Fact]
    public void GetRetryRules_WithRetryAfter_AreThoseOfSection20_33()
    {
        int[] expected = [404, 413, 480, 486, 500, 503, 600, 603];
        for (var code = 100; code < 700; code++)
        {
            new SipStatusCode(code).GetRetryRules().Any(rule => rule.Action == SipRetryAction.HonourRetryAfter)
                .Should().Be(expected.Contains(code), "of {0}", code);
        }
    }

    // RFC 3261, section 14.1, and RFC 3311, section 5.3.
    [Fact]
    public void GetRetryRules_OfGlare_AreForInviteAndUpdate()
    {
        var glare = Enumerable.Range(100, 600).SelectMany(code => new SipStatusCode(code).GetRetryRules().Select(rule => (code, rule)))
            .Where(pair => pair.rule.Action == SipRetryAction.Glare).ToList();

        glare.Select(pair => $"{pair.code} {pair.rule.Methods}").Should().BeEquivalentTo("491 INVITE", "491 UPDATE");
    }

    // RFC 3261, section 16.7, step 5: after a 6xx a proxy makes no new branches.
    [Fact]
    public void GetRetryRules_OfAProxy_EndAtA6xx()
    {
        for (var code = 600; code < 700; code++)
        {
            new SipStatusCode(code).GetRetryRules().Should().Contain(rule => rule.AppliesTo("INVITE", SipRole.Proxy)
                && rule.Action == SipRetryAction.AlternateTarget && rule.Level == SipRequirementLevel.MustNot && rule.IsUnconditional);
        }
    }

    [Fact]
    public void GetRetryRules_OfAStaleNonce_AreConditional()
    {
        var rules = SipStatusCode.Unauthorized.GetRetryRules();

        rules.Should().Contain(
            rule => rule.Action == SipRetryAction.Authenticate && rule.Level == SipRequirementLevel.MustNot && !rule.IsUnconditional);
        rules.Should().Contain(
            rule => rule.ToString() == "should Authenticate; methods: all but ACK CANCEL; role: Uac (RFC 3261, section 22.2)");
    }

    [Fact]
    public void GetRetryRules_Twice_IsOneListThatCannotBeChanged()
    {
        var rules = SipStatusCode.ServiceUnavailable.GetRetryRules();

        SipStatusCode.ServiceUnavailable.GetRetryRules().Should().BeSameAs(rules);
        ((IList)rules).IsReadOnly.Should().BeTrue();
        default(SipStatusCode).GetRetryRules().Should().BeEmpty();
        SipStatusCode.OK.GetRetryRules().Should().OnlyContain(rule => rule.Role == SipRole.Proxy);
    }

    private static IEnumerable<Row> Rows(string text, string rfc) => text.Split('\n').Select(line => new Row(line, rfc));

    private static string Describe(SipRetryRule rule)
    {
        var level = rule.Level switch
        {
            SipRequirementLevel.ShouldNot => "should-not",
            SipRequirementLevel.MustNot => "must-not",
            _ => $"{rule.Level}".ToLowerInvariant(),
        };
        return string.Join(
            ", ",
            $"{rule.Role}".ToLowerInvariant(),
            $"{rule.Methods}",
            level + (rule.IsUnconditional ? "" : " if"),
            rule.Change == SipRequestChange.None ? $"{rule.Action}" : $"{rule.Action} {rule.Change}",
            $"{rule.Reference.RfcNumber} {rule.Reference.Section}");
    }

    private sealed class Row
    {
        private static readonly string[] s_gap = ["  "];
        private static readonly string[] s_but = [" but "];

        private readonly string _codes;
        private readonly string _exceptions;

        public Row(string line, string rfc)
        {
            var cells = line.Split(s_gap, StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim()).ToArray();
            var codes = cells[0].Split(s_but, StringSplitOptions.None);
            _codes = codes[0];
            _exceptions = codes.Length > 1 ? codes[1] : "";
            Rule = string.Join(", ", cells[1], cells[2], cells[3], cells[4], rfc + cells[5]);
        }

        public string Rule { get; }

        public bool Covers(int code) => Names(_codes, code) && !Names(_exceptions, code);

        private static bool Names(string codes, int code) => codes.Split(' ').Where(part => part.Length > 0).Any(part =>
        {
            var ends = part.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
            return ends[0] <= code && code <= ends[^1];
        });
    }
}
