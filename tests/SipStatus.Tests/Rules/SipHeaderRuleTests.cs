using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipHeaderRuleTests
{
    // Every method of the IANA registry, and one that is in none.
    private static readonly string[] s_methods =
        ["ACK", "BYE", "CANCEL", "INFO", "INVITE", "MESSAGE", "NOTIFY", "OPTIONS", "PRACK", "PUBLISH", "REFER", "REGISTER", "SUBSCRIBE", "UPDATE", "FOO"];

    // The header fields that a response must always have: codes, methods, names. Read from the tables and the text of the RFCs (3261,
    // section 20, tables 2 and 3, and sections 8.2.6.2 and 21; 3311; 3329; 3515; 3903; 4028; 6086; 6228; 6442; 6665; 8876), not from our
    // table.
    private const string Demanded =
        """
        100-699  any                             Via From To Call-ID CSeq
        199      any                             Reason
        200-299  INVITE REFER SUBSCRIBE UPDATE   Contact
        200-299  PUBLISH SUBSCRIBE               Expires
        200-299  PUBLISH                         SIP-ETag
        305      any                             Contact
        401      any                             WWW-Authenticate
        405      any                             Allow
        407      any                             Proxy-Authenticate
        420      any                             Unsupported
        421      any                             Require
        422      any                             Min-SE
        423      any                             Min-Expires
        424      any                             Geolocation-Error
        425      any                             AlertMsg-Error
        469      any                             Recv-Info
        489      PUBLISH                         Allow-Events
        494      any                             Security-Server
        """;

    // All that these RFCs say of responses: codes, methods, how strongly and whether under a condition, the part, and where.
    // A second copy of the table, so that no row changes alone.
    private const string ServicesAndExtensions =
        """
        500      any                  should if    phrase                             3323 5
        400      INVITE               should if    phrase                             4240 3
        400      INVITE               should if    phrase                             4240 3
        400      INVITE               should if    Warning                            4240 3
        404      INVITE               should if    phrase                             4240 3
        400      INVITE               must if      phrase                             4240 4.1
        488      SUBSCRIBE            may if       Warning                            4660 5.4
        400      PUBLISH              may if       body any                           5264 4.3.2
        403      INVITE               should if    P-Refused-URI-List                 5318 4
        100-402  any                  must-not     P-Refused-URI-List                 5318 6
        403      INVITE               may if       body any                           5318 6
        404-699  any                  must-not     P-Refused-URI-List                 5318 6
        403      REGISTER             should if    phrase                             5360 5.1.1
        470      any                  should       Permission-Missing                 5360 5.9.2
        403      INVITE               may if       phrase                             5373 4.5.1
        400      INVITE               should if    Warning 399                        5552 2.2
        500      INVITE               should if    Warning 399                        5552 2.2
        200      REGISTER             must if      Contact pub-gruu                   5627 5.2
        200      REGISTER             must if      Contact temp-gruu                  5627 5.2
        200      REGISTER             should-not   Require gruu                       5627 5.2
        200      REGISTER             should-not   Supported gruu                     5627 5.2
        403      SUBSCRIBE            should if    body any                           5989 3.2
        503      NOTIFY PUBLISH       must if      Retry-After                        6035 3.4
        200-299  REGISTER             must if      Contact temp-gruu-cookie           6140 7.1.2.1
        403      any                  should if    phrase                             6406 6.2.2
        488      INVITE PRACK UPDATE  must if      Policy-Contact                     6794 4.4.2
        100-699  INVITE PRACK UPDATE  must if      Supported policy                   6794 4.4.3
        101-199  INVITE               must if      Call-Info purpose=call-completion  6910 7.1
        200-699  INVITE               must if      Call-Info purpose=call-completion  6910 7.1
        503      INVITE               must if      Retry-After                        6917 5.2.2.1
        101-699  any                  must if      History-Info                       7044 9.4
        101-699  any                  must-not if  History-Info                       7044 9.4
        200      REGISTER             must if      P-Associated-URI                   7315 4.1.2.2
        200      REGISTER             must-not if  P-Associated-URI                   7315 4.1.2.2
        200      INVITE               must if      Reason SIP                         7403 3.2
        180      INVITE               must if      Require 100rel                     4497 8.3.4
        183      INVITE               must if      Require 100rel                     4497 8.3.3
        200      INVITE               must-not if  body session-description           4497 8.3.6
        101-699  any                  must-not if  Reason                             9366 3
        101-699  any                  may if       Reason STIR                        9410 3
        101-699  any                  should if    Reason STIR                        9410 4
        101-699  any                  must if      Reason STIR                        9410 5
        101-699  any                  must-not if  Reason STIR                        9410 7
        200      REFER                must if      Refer-Events-At                    7614 4.3
        100-199  any                  must-not     Require explicitsub                7614 6
        100-199  any                  must-not     Require nosub                      7614 6
        200      REFER                must-not if  Require explicitsub                7614 6
        200      REFER                must-not if  Require nosub                      7614 6
        200      any                  must-not if  Require explicitsub                7614 6
        200      any                  must-not if  Require nosub                      7614 6
        201-420  any                  must-not     Require explicitsub                7614 6
        201-420  any                  must-not     Require nosub                      7614 6
        421      REFER                should if    Require explicitsub                7614 6
        421      any                  must-not if  Require explicitsub                7614 6
        421      any                  must-not if  Require nosub                      7614 6
        422-699  any                  must-not     Require explicitsub                7614 6
        422-699  any                  must-not     Require nosub                      7614 6
        488      INVITE               should if    Warning 308                        8373 5.2
        606      INVITE               should if    Warning 308                        8373 5.2
        101-299  INVITE               should if    P-Media-Authorization              3313 5.2.3
        200-299  REGISTER             must if      Contact                            3840 6
        200-299  INVITE               must-not     Content-Disposition early-session  3959 4
        200      INVITE               must if      Contact isfocus                    4579 4.2
        200      OPTIONS              must if      Contact isfocus                    4579 4.3
        180-189  INVITE               may if       P-Answer-State Unconfirmed         4964 6.4
        200-299  INVITE               may if       P-Answer-State                     4964 6.4
        180-189  INVITE               may          P-Early-Media                      5009 8
        200-299  PRACK UPDATE         may          P-Early-Media                      5009 8
        200      OPTIONS              should if    Supported recipient-list-message   5365 6
        200      OPTIONS              should if    Supported recipient-list-invite    5366 5
        200      OPTIONS              should if    Supported recipient-list-subscribe  5367 5
        200      REFER                should if    Refer-Sub false                    5368 8
        200      INVITE               should if    Allow REFER                        5589 6
        200      INVITE               should if    Supported tdialog                  5589 6
        200-299  NOTIFY               may if       Event                              6446 9.3
        180-189  INVITE               may          Feature-Caps                       6809 4.3.2
        200-299  INVITE REFER SUBSCRIBE UPDATE  may          Feature-Caps                       6809 4.3.2
        200-299  REGISTER             may          Feature-Caps                       6809 4.3.3
        200-299  INVITE               must if      body answer                        8840 4.3.2
        200      INVITE               should if    Call-Info purpose=rue-owner        9248 5.2.3
        401      any                  may if       WWW-Authenticate                   8760 2.3
        407      any                  may if       Proxy-Authenticate                 8760 2.3
        """;

    private static readonly string[] s_gap = ["  "];

    private static readonly Dictionary<SipRequirementLevel, string> s_levels = new()
    {
        [SipRequirementLevel.Must] = "must",
        [SipRequirementLevel.Should] = "should",
        [SipRequirementLevel.May] = "may",
        [SipRequirementLevel.ShouldNot] = "should-not",
        [SipRequirementLevel.MustNot] = "must-not",
    };

    // RFC 3261, table 3: where Retry-After stands.
    private static readonly int[] s_retryAfter = [404, 413, 480, 486, 500, 503, 600, 603];

    [Fact]
    public void GetMissingHeaders_OfAResponseWithoutAny_AreWhatTheRfcsDemand()
    {
        var rows = Demanded.Split('\n')
            .Select(line => (Codes: line.Substring(0, 9), Methods: line.Substring(9, 32), Names: line.Substring(41)))
            .ToList();
        for (var code = 100; code < 700; code++)
        {
            foreach (var method in s_methods)
            {
                var expected = rows.Where(row => IsInRange(row.Codes, code) && IsMethod(row.Methods, method))
                    .SelectMany(row => row.Names.Trim().Split(' '));
                var missing = new SipStatusCode(code).GetMissingHeaders(method, []).ToArray().Select(rule => rule.Name);

                Assert.Equal($"{code} to {method}: {Sorted(expected)}", $"{code} to {method}: {Sorted(missing)}");
            }
        }
    }

    private static string Sorted(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));

    [Fact]
    public void GetHeaderRules_RetryAfter_StandsWhereTable3HasIt()
    {
        for (var code = 100; code < 700; code++)
        {
            var has = new SipStatusCode(code).GetHeaderRules().Any(rule =>
                rule.Name == "Retry-After" && rule.Methods == SipMethodSet.Any
                    && rule.Level is (SipRequirementLevel.May or SipRequirementLevel.Should));

            has.Should().Be(s_retryAfter.Contains(code), "of {0}", code);
        }
    }

    [Theory]
    [InlineData(300, SipRequirementLevel.Should)]
    [InlineData(301, SipRequirementLevel.Should)]
    [InlineData(302, SipRequirementLevel.Should)]
    [InlineData(305, SipRequirementLevel.Must)]
    [InlineData(485, SipRequirementLevel.May)]
    public void GetHeaderRules_OfARedirection_AskForContact(int code, SipRequirementLevel level) =>
        new SipStatusCode(code).GetHeaderRules()
            .Should().Contain(rule => rule.Name == "Contact" && rule.Level == level && rule.IsUnconditional);

    [Fact]
    public void GetHeaderRules_With100rel_ComeOfRfc3262()
    {
        var rules = SipStatusCode.SessionProgress.GetHeaderRules();

        rules.Should().Contain(rule => rule.Name == "RSeq" && rule.Level == SipRequirementLevel.Must && rule.Condition == "sent reliably");
        rules.Should().Contain(
            rule => rule.Name == "Require" && rule.Value == "100rel" && rule.Reference == new SipRfcReference(3262, "3"));
    }

    [Theory]
    [InlineData("c", "Content-Type")]
    [InlineData("e", "Content-Encoding")]
    [InlineData("f", "From")]
    [InlineData("i", "Call-ID")]
    [InlineData("k", "Supported")]
    [InlineData("l", "Content-Length")]
    [InlineData("m", "Contact")]
    [InlineData("o", "Event")]
    [InlineData("t", "To")]
    [InlineData("u", "Allow-Events")]
    [InlineData("v", "Via")]
    [InlineData("x", "Session-Expires")]
    public void Matches_CompactForm_IsTheOneOfTheRegistry(string compact, string name)
    {
        var rules = SipStatusRegistry.All.SelectMany(info => info.StatusCode.GetHeaderRules())
            .Where(rule => rule.Part == SipResponsePart.Header)
            .ToList();

        rules.Where(rule => rule.Matches(compact)).Select(rule => rule.Name).Distinct().Should().Equal(name);
        rules.Where(rule => rule.Matches(compact.ToUpperInvariant())).Select(rule => rule.Name).Distinct().Should().Equal(name);
        rules.Where(rule => rule.Matches(name.ToUpperInvariant())).Select(rule => rule.Name).Distinct().Should().Equal(name);
        rules.Where(rule => rule.Matches(name.ToLowerInvariant())).Should().OnlyContain(rule => rule.CompactForm == compact);
    }

    [Fact]
    public void Matches_WhatIsNoName_IsFalse()
    {
        var rules = SipStatusRegistry.All.SelectMany(info => info.StatusCode.GetHeaderRules()).ToList();

        rules.Should().NotContain(rule => rule.Matches(null) || rule.Matches("") || rule.Matches("X-Unknown") || rule.Matches(" Via"));
        rules.Where(rule => rule.Part != SipResponsePart.Header).Should().NotBeEmpty().And.NotContain(rule => rule.Matches(rule.Name));
    }

    [Fact]
    public void GetMissingHeaders_OfACompleteResponse_IsEmpty()
    {
        string[] names = ["v", "F", "to", "i", "CSEQ", "min-expires"];
        var missing = SipStatusCode.IntervalTooBrief.GetMissingHeaders("REGISTER", names);

        missing.IsEmpty.Should().BeTrue();
        missing.ToArray().Should().BeEmpty();
        missing.ToString().Should().BeEmpty();
    }

    [Fact]
    public void GetMissingHeaders_AFieldThatTwoRulesDemand_IsThereOnce()
    {
        string[] names = ["Via", "From", "To", "Call-ID", "CSeq"];

        SipStatusCode.IntervalTooBrief.GetMissingHeaders("PUBLISH", names).ToArray().Should().ContainSingle()
            .Which.ToString().Should().Be("must carry Min-Expires (RFC 3261, section 10.3)");
    }

    [Fact]
    public void GetMissingHeaders_MethodNotKnown_FitsOnlyRulesOfEveryMethod()
    {
        SipStatusCode.BadEvent.GetMissingHeaders("PUBLISH", ["v", "f", "t", "i", "CSeq"]).ToString().Should().Be("Allow-Events");
        SipStatusCode.BadEvent.GetMissingHeaders(null, ["v", "f", "t", "i", "CSeq"]).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void GetMissingHeaders_OfAMessage_AreThoseOfItsNames()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var code = new SipStatusCode(random.Next(100, 700));
            var method = s_methods[random.Next(s_methods.Length)];
            string[] pool = ["Via", "v", "From", "t", "To", "CALL-ID", "CSeq", "Contact", "m", "Expires", "Allow", "Reason", "Min-SE", "x"];
            var names = pool.Where(_ => random.Next(2) == 0).ToArray();
            var message = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);

            code.GetMissingHeaders(method, message, static (headers, name) => headers.Contains(name)).ToArray()
                .Should().Equal(code.GetMissingHeaders(method, names).ToArray());
        }
    }

    [Fact]
    public void GetMissingHeaders_AsText_NamesThem()
    {
        SipStatusCode.Unauthorized.GetMissingHeaders("INVITE", ["Via", "From"]).ToString()
            .Should().Be("Call-ID, CSeq, To, WWW-Authenticate");
        HashSet<string> message = ["Via", "From"];
        SipStatusCode.Unauthorized.GetMissingHeaders("INVITE", message, static (names, name) => names.Contains(name)).ToString()
            .Should().Be("Call-ID, CSeq, To, WWW-Authenticate");
    }

    [Fact]
    public void GetMissingHeaders_NoQuestion_Throws()
    {
        var ask = () => SipStatusCode.OK.GetMissingHeaders("INVITE", "", null!).IsEmpty;

        ask.Should().Throw<ArgumentNullException>().WithParameterName("hasHeader");
    }

    [Fact]
    public void GetMissingHeaders_OfDefaultValues_AreNone()
    {
        default(SipStatusCode).GetHeaderRules().Should().BeEmpty();
        default(SipStatusCode).GetMissingHeaders("INVITE", []).IsEmpty.Should().BeTrue();
        default(SipMissingHeaders).IsEmpty.Should().BeTrue();
        default(SipMissingHeaders).ToArray().Should().BeEmpty();
        default(SipMissingHeaders<string>).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void GetMissingHeaders_OnceLoaded_AllocatesNothing()
    {
        string[] names = ["Via", "From", "To", "Call-ID", "CSeq"];

        Allocations.MustBeNone(() =>
        {
            for (var i = 0; i < SipStatusRegistry.All.Count; i++)
            {
                var info = SipStatusRegistry.All[i];
                foreach (var rule in info.StatusCode.GetMissingHeaders("PUBLISH", names))
                {
                    _ = rule.Name;
                }

                foreach (var rule in info.StatusCode.GetMissingHeaders("PUBLISH", names, static (all, name) => Array.IndexOf(all, name) >= 0))
                {
                    _ = rule.Name;
                }
            }
        });
    }

    [Fact]
    public void GetHeaderRules_Twice_IsOneListThatCannotBeChanged()
    {
        var rules = SipStatusCode.Unauthorized.GetHeaderRules();

        SipStatusCode.Unauthorized.GetHeaderRules().Should().BeSameAs(rules);
        ((IList)rules).IsReadOnly.Should().BeTrue();
    }

    [Fact]
    public void ToString_OfEachPart_ReadsAsASentence()
    {
        var rules = SipStatusRegistry.All.SelectMany(info => info.StatusCode.GetHeaderRules()).Select(rule => rule.ToString()).ToList();

        rules.Should().Contain("must carry Require with sec-agree; condition: security agreement is required (RFC 3329, section 2.3.2)")
            .And.Contain("must not have as body: any; methods: MESSAGE (RFC 3428, section 7)")
            .And.Contain("should tell in the phrase (RFC 3261, section 21.4.1)");
    }

    // Where and how strongly RFCs ask for a field without condition, or allow it: codes, level, name, reference. Read from the RFCs.
    [Theory]
    [InlineData("401", SipRequirementLevel.Must, "WWW-Authenticate", "3261, section 22.2")]
    [InlineData("405", SipRequirementLevel.Must, "Allow", "3261, section 21.4.6")]
    [InlineData("407", SipRequirementLevel.Must, "Proxy-Authenticate", "3261, section 22.3")]
    [InlineData("420", SipRequirementLevel.Must, "Unsupported", "3261, section 21.4.15")]
    [InlineData("421", SipRequirementLevel.Must, "Require", "3261, section 21.4.16")]
    [InlineData("422", SipRequirementLevel.Must, "Min-SE", "4028, section 6")]
    [InlineData("423", SipRequirementLevel.Must, "Min-Expires", "3261, section 10.3")]
    [InlineData("424", SipRequirementLevel.Must, "Geolocation-Error", "6442, section 4.3")]
    [InlineData("425", SipRequirementLevel.Must, "AlertMsg-Error", "8876, section 5.1")]
    [InlineData("469", SipRequirementLevel.Must, "Recv-Info", "6086, section 4.2.2")]
    [InlineData("494", SipRequirementLevel.Must, "Security-Server", "3329, section 2.3.1")]
    [InlineData("305", SipRequirementLevel.Must, "Contact", "3261, section 21.3.4")]
    [InlineData("300", SipRequirementLevel.Should, "Contact", "3261, section 21.3.1")]
    [InlineData("301 302", SipRequirementLevel.Should, "Contact", "3261, section 13.3.1.2")]
    [InlineData("470", SipRequirementLevel.Should, "Permission-Missing", "5360, section 5.9.2")]
    [InlineData("485", SipRequirementLevel.May, "Contact", "3261, section 21.4.23")]
    [InlineData("417", SipRequirementLevel.May, "Accept-Resource-Priority", "4412, section 4.6.2")]
    [InlineData("606", SipRequirementLevel.May, "Warning", "3261, section 21.6.4")]
    public void GetHeaderRules_OfTheseCodes_AskForTheirField(string codes, SipRequirementLevel level, string name, string reference)
    {
        foreach (var code in codes.Split(' '))
        {
            Code(code).GetHeaderRules().Should().ContainSingle(rule =>
                rule.Name == name && rule.Part == SipResponsePart.Header && rule.Level == level && rule.IsUnconditional && rule.Value == ""
                && rule.Methods == SipMethodSet.Any && rule.Reference.ToString() == "RFC " + reference);
        }
    }

    // RFC 3261, section 14.2, RFC 3311, section 5.2: the 500 to an INVITE or UPDATE that comes too early.
    // RFC 6035, section 3.4, RFC 6917, section 5.2.2.1: the 503 of a collector of reports and of a media resource broker.
    [Fact]
    public void GetHeaderRules_WithARetryAfterThatMustBeThere_AreThoseOfThe500AndThe503() =>
        AllRules.Where(rule => rule.Name == "Retry-After" && rule.Level == SipRequirementLevel.Must)
            .Should().OnlyContain(rule => !rule.IsUnconditional).And.BeEquivalentTo(
                SipStatusCode.ServerInternalError.GetHeaderRules().Concat(SipStatusCode.ServiceUnavailable.GetHeaderRules())
                    .Where(
                        rule => rule.Name == "Retry-After" && rule.Methods != SipMethodSet.Any && rule.Level == SipRequirementLevel.Must))
            .And.HaveCount(5);

    // Both ways: nothing that these RFCs do not say, and nothing left out.
    [Fact]
    public void GetHeaderRules_OfServicesAndExtensions_AreWhatTheirRfcsSay()
    {
        var expected = ServicesAndExtensions.Split('\n')
            .Select(line => string.Join(", ", line.Split(s_gap, StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim())))
            .ToList();
        var rfcs = expected.Select(row => row.Substring(row.LastIndexOf(',') + 2).Split(' ')[0]).Distinct().ToList();

        AllCodes.SelectMany(code => code.GetHeaderRules().Select(rule => (code.Value, Rule: rule)))
            .Where(pair => rfcs.Contains(pair.Rule.Reference.RfcNumber.ToString(CultureInfo.InvariantCulture)))
            .GroupBy(pair => pair.Rule, pair => pair.Value).Select(rule => Describe(rule.Key, [.. rule]))
            .Should().BeEquivalentTo(expected);
    }

    // RFC 6665, section 8.2.2: any response may have it; only a 489 to PUBLISH has to (RFC 3903, table 2), no longer one to SUBSCRIBE (RFC
    // 3265).
    [Fact]
    public void GetHeaderRules_OfBadEvent_DemandAllowEventsOfPublishAlone()
    {
        var rules = SipStatusCode.BadEvent.GetHeaderRules().Where(rule => rule.Name == "Allow-Events").ToList();

        rules.Where(rule => rule.Level == SipRequirementLevel.Must).Should().ContainSingle().Which.Methods.ToString()
            .Should().Be("PUBLISH");
        rules.Should().Contain(rule => rule.Level == SipRequirementLevel.May && rule.Reference == new SipRfcReference(6665, "8.2.2"));
        AllRules.Should().NotContain(rule => rule.Reference.RfcNumber == 3265);
    }

    // RFC 3261, section 21.4.13: which of the three a 415 has depends on what was wrong.
    [Fact]
    public void GetHeaderRules_OfA415_HangOnWhatWasWrong() =>
        SipStatusCode.UnsupportedMediaType.GetHeaderRules().Where(rule => rule.Name.StartsWith("Accept", StringComparison.Ordinal))
            .Should().HaveCount(9).And.OnlyContain(rule => rule.Condition.EndsWith("is the problem"));

    // RFC 3261, section 12.1.1: a dialog that was asked for with SIPS has a SIPS contact at both ends.
    [Theory]
    [InlineData(183, "INVITE")]
    [InlineData(200, "SUBSCRIBE")]
    public void GetHeaderRules_OfADialogAskedForWithSips_WantASipsContact(int code, string method) =>
        new SipStatusCode(code).GetHeaderRules()
            .Should().ContainSingle(rule => rule.AppliesTo(method, SipRole.Uas) && rule.Name == "Contact"
            && rule.Value == "sips" && rule.Level == SipRequirementLevel.Must && rule.Reference == new SipRfcReference(3261, "12.1.1"));

    // Table 3, row "Require" (c): never without an extension, but in a 421.
    [Fact]
    public void GetHeaderRules_WithRequire_AreUnconditionalInThe421Only() =>
        AllCodes.Where(code => code.GetHeaderRules().Any(rule =>
            rule.Name == "Require" && rule.Level == SipRequirementLevel.Must && rule.IsUnconditional))
            .Should().Equal(SipStatusCode.ExtensionRequired);

    [Fact]
    public void GetHeaderRules_OfPhrases_HaveNoNameAndSayWhatToTell() =>
        AllRules.Where(rule => rule.Part == SipResponsePart.ReasonPhrase)
            .Should().NotBeEmpty().And.OnlyContain(
                rule => rule.Name == "" && rule.CompactForm == "" && rule.Value == "" && rule.Note != "");

    // RFC 3261, section 7.3.1: names are compared without regard to case; 7.3.3: long and compact forms mean the same.
    [Fact]
    public void Matches_NameInEveryLetterCase_IsTrue()
    {
        foreach (var rule in AllRules.Where(rule => rule.Part == SipResponsePart.Header).Distinct())
        {
            foreach (var name in EveryLetterCase(rule.Name).Concat(EveryLetterCase(rule.CompactForm)).Where(name => name != ""))
            {
                rule.Matches(name).Should().BeTrue(name);
            }
        }
    }

    // U+017F and U+212A are letters that some comparisons take for S and K; U+0130 and U+0131 stand for I.
    [Theory]
    [InlineData("\u017Fupported")]
    [InlineData("\u212A")]
    [InlineData("V\u0130a")]
    [InlineData("v\u0131a")]
    public void Matches_LetterOutsideAscii_IsNoOtherLetter(string name) =>
        AllRules.Should().NotContain(rule => rule.Matches(name));

    [Fact]
    public void GetHeaderRules_OfACodeThatIsNotRegistered_AreThoseOfItsRange()
    {
        var code = new SipStatusCode(499);

        code.IsRegistered.Should().BeFalse();
        code.GetHeaderRules()
            .Should().Contain(rule => rule.Name == "Via").And.Contain(rule => rule.Name == "Error-Info").And.NotContain(
                rule => rule.Name == "Allow");
    }

    private static IEnumerable<SipStatusCode> AllCodes => Enumerable.Range(100, 600).Select(value => new SipStatusCode(value));

    private static IEnumerable<SipHeaderRule> AllRules => AllCodes.SelectMany(code => code.GetHeaderRules()).Distinct();

    private static string Describe(SipHeaderRule rule, List<int> codes) => string.Join(
        ", ",
        codes.Count == 1 ? $"{codes[0]}" : $"{codes[0]}-{codes[^1]}",
        $"{rule.Methods}",
        s_levels[rule.Level] + (rule.IsUnconditional ? "" : " if"),
        $"{What(rule)} {rule.Value}".Trim(),
        $"{rule.Reference.RfcNumber} {rule.Reference.Section}");

    private static string What(SipHeaderRule rule) => rule.Part switch
    {
        SipResponsePart.Header => rule.Name,
        SipResponsePart.Body => "body " + rule.Name,
        _ => "phrase",
    };

    private static SipStatusCode Code(string code) => new(int.Parse(code, CultureInfo.InvariantCulture));

    // All spellings of a short name; of a long one each letter turned alone, all small and all capital.
    private static IEnumerable<string> EveryLetterCase(string name)
    {
        if (name.Length > 7)
        {
            return Enumerable.Range(0, name.Length)
                .Select(i => Turn(name, 1 << i))
                .Append(name.ToLowerInvariant())
                .Append(name.ToUpperInvariant());
        }

        return Enumerable.Range(0, 1 << name.Length).Select(bits => Turn(name, bits));
    }

    private static string Turn(string name, int bits) => string.Concat(name.Select((letter, i) =>
        (bits & (1 << i)) == 0 ? letter : char.IsLower(letter) ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter)));

    private static bool IsInRange(string range, int code)
    {
        var ends = range.Trim().Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return ends[0] <= code && code <= ends[^1];
    }

    private static bool IsMethod(string methods, string method) => methods.Trim() == "any" || methods.Trim().Split(' ').Contains(method);
}
