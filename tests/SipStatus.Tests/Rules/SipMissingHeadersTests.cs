using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

/// <summary>What responses lack, against the tables of the RFCs; <see cref="SipHeaderRuleTests"/> has the rest.</summary>
public class SipMissingHeadersTests
{
    private static readonly string[] s_methods =
        ["BYE", "CANCEL", "INFO", "INVITE", "MESSAGE", "NOTIFY", "OPTIONS", "PRACK", "PUBLISH", "REFER", "REGISTER", "SUBSCRIBE", "UPDATE", "FOO"];

    // The rows for responses that have an m in tables 2 and 3 of RFC 3261, and what later RFCs have for the methods that they add: PRACK
    // (RFC 3262, section 6), UPDATE (RFC 3311, section 7), MESSAGE (RFC 3428, section 9), REFER (RFC 3515, section 2.2), PUBLISH (RFC 3903,
    // section 11.1.1), INFO (RFC 6086, section 6), SUBSCRIBE and NOTIFY (RFC 3265, section 7.2).
    private const string Tables =
        """
        field              where    BYE CAN INV OPT REG  PRA UPD MSG REF PUB INF SUB NOT
        Allow              405       m   -   m   m   m    m   m   m   m   m   m   m   m
        Allow-Events       489       -   -   -   -   -    -   -   -   -   m   -   m   m
        Call-ID            c         m   m   m   m   m    m   m   m   m   m   m   m   m
        Contact            2xx       -   -   m   o   o    -   m   -   m   -   -   m   o
        Contact            3xx       o   -   o   o   o    o   o   o   o   o   -   m   m
        CSeq               c         m   m   m   m   m    m   m   m   m   m   m   m   m
        Expires            2xx       -   -   o   -   o    -   -   o   -   m   -   m   -
        From               c         m   m   m   m   m    m   m   m   m   m   m   m   m
        Min-Expires        423       -   -   -   -   m    -   -   -   -   m   -   m   -
        Proxy-Authenticate 407       m   -   m   m   m    m   m   m   m   m   m   m   m
        SIP-ETag           2xx       -   -   -   -   -    -   -   -   -   m   -   -   -
        To                 c         m   m   m   m   m    m   m   m   m   m   m   m   m
        Unsupported        420       m   -   m   m   m    m   m   o   o   o   o   o   o
        Via                rc        m   m   m   m   m    m   m   m   m   m   m   m   m
        WWW-Authenticate   401       m   -   m   m   m    m   m   m   m   m   m   m   m
        """;

    private static readonly Dictionary<string, string> s_columns = new()
    {
        ["BYE"] = "BYE",
        ["CAN"] = "CANCEL",
        ["INV"] = "INVITE",
        ["OPT"] = "OPTIONS",
        ["REG"] = "REGISTER",
        ["PRA"] = "PRACK",
        ["UPD"] = "UPDATE",
        ["MSG"] = "MESSAGE",
        ["REF"] = "REFER",
        ["PUB"] = "PUBLISH",
        ["INF"] = "INFO",
        ["SUB"] = "SUBSCRIBE",
        ["NOT"] = "NOTIFY",
    };

    // What RFCs ask for beyond their tables and always, for any method: a code of its own RFC, or the text where the table says c or o.
    private static readonly Dictionary<int, string> s_text = new()
    {
        [199] = "Reason", // RFC 6228, section 5
        [305] = "Contact", // RFC 3261, section 21.3.4: where the proxy is named
        [401] = "WWW-Authenticate", // RFC 3261, section 22.2
        [405] = "Allow", // RFC 3261, section 21.4.6
        [407] = "Proxy-Authenticate", // RFC 3261, section 22.3
        [420] = "Unsupported", // RFC 3261, section 21.4.15, also where a later table says o
        [421] = "Require", // RFC 3261, section 21.4.16
        [422] = "Min-SE", // RFC 4028, section 6
        [423] = "Min-Expires", // RFC 3261, section 10.3
        [424] = "Geolocation-Error", // RFC 6442, section 4.3
        [425] = "AlertMsg-Error", // RFC 8876, section 5.1
        [469] = "Recv-Info", // RFC 6086, section 4.2.2
        [494] = "Security-Server", // RFC 3329, section 2.3.1
    };

    [Fact]
    public void GetMissingHeaders_OfNothing_IsWhatTheRfcsAlwaysAskFor()
    {
        var mandatory = ReadTables();
        foreach (var code in AllCodes)
        {
            foreach (var method in s_methods)
            {
                var expected = mandatory.Where(row => row.Method == method && row.Covers(code.Value)).Select(row => row.Name)
                    .Concat(Beyond(code, method)).Distinct();

                Names(code.GetMissingHeaders(method, [])).Should().BeEquivalentTo(expected, "of {0} to {1}", code.Value, method);
            }
        }
    }

    // RFC 3261, tables 2 and 3, as they stand: every m of the six methods is asked for.
    [Theory]
    [InlineData(405, "REGISTER", "Allow")]
    [InlineData(200, "INVITE", "Contact")]
    [InlineData(299, "INVITE", "Contact")]
    [InlineData(423, "REGISTER", "Min-Expires")]
    [InlineData(407, "OPTIONS", "Proxy-Authenticate")]
    [InlineData(420, "BYE", "Unsupported")]
    [InlineData(401, "REGISTER", "WWW-Authenticate")]
    public void GetMissingHeaders_OfTheCopiedFields_IsTheOneOfTheCode(int code, string method, string field) =>
        Names(new SipStatusCode(code).GetMissingHeaders(method, ["Via", "From", "To", "Call-ID", "CSeq"])).Should().Equal(field);

    [Fact]
    public void GetMissingHeaders_MethodNotKnown_CountsOnlyWhatHoldsForEveryMethod()
    {
        Names(SipStatusCode.OK.GetMissingHeaders(null, [])).Should().BeEquivalentTo("Call-ID", "CSeq", "From", "To", "Via");
        Names(SipStatusCode.BadEvent.GetMissingHeaders(null, ["v", "f", "t", "i", "CSeq"])).Should().BeEmpty();
        Names(SipStatusCode.Unauthorized.GetMissingHeaders(null, ["v", "f", "t", "i", "CSeq"])).Should().Equal("WWW-Authenticate");
        Names(SipStatusCode.OK.GetMissingHeaders("invite", [])).Should().NotContain("Contact", "the letter case of methods counts");
    }

    // RFC 3261, section 7.3.3: a compact form means the same at any time.
    [Fact]
    public void GetMissingHeaders_CompactFormsInEveryLetterCase_AreThere()
    {
        foreach (var names in new[] { new[] { "v", "f", "t", "i", "cseq", "m" }, ["V", "F", "T", "I", "CSEQ", "M"], ["vIA", "fROM", "tO", "cALL-id", "cSEQ", "cONTACT"] })
        {
            SipStatusCode.OK.GetMissingHeaders("INVITE", names).IsEmpty.Should().BeTrue();
            SipStatusCode.OK.GetMissingHeaders("INVITE", names, Has).IsEmpty.Should().BeTrue();
            SipStatusCode.OK.GetMissingHeaders("INVITE", names).ToArray().Should().BeEmpty();
        }
    }

    [Fact]
    public void GetMissingHeaders_Rules_AreThoseOfTheCode()
    {
        foreach (var code in AllCodes)
        {
            foreach (var method in s_methods.Append(null))
            {
                var missing = code.GetMissingHeaders(method, []).ToArray();

                Assert.Subset(code.GetHeaderRules().ToHashSet(), missing.ToHashSet());
                Assert.All(missing, rule => Assert.True(
                    rule.Part == SipResponsePart.Header && rule.Level == SipRequirementLevel.Must && rule.Condition == ""
                        && rule.AppliesTo(method, SipRole.Any)));
                Assert.Distinct(missing.Select(rule => rule.Name));
            }
        }
    }

    [Fact]
    public void GetMissingHeaders_ByQuestion_AsksForTheLongNameThenForTheCompactForm()
    {
        var asked = new List<string>();

        SipStatusCode.Unauthorized.GetMissingHeaders("INVITE", asked, static (list, name) =>
        {
            list.Add(name);
            return name == "From";
        }).ToArray().Should().HaveCount(5);

        asked.Should().Equal("Call-ID", "i", "CSeq", "From", "To", "t", "Via", "v", "WWW-Authenticate");
    }

    [Fact]
    public void GetMissingHeaders_NamesOfNull_ArePassedOver() =>
        Names(SipStatusCode.OK.GetMissingHeaders(null, [null!, "Via", null!, "From", "To", "i"])).Should().Equal("CSeq");

    [Fact]
    public void GetMissingHeaders_ArrayOfNull_IsNoName() =>
        Names(SipStatusCode.OK.GetMissingHeaders(null, (string[])null!)).Should().HaveCount(5);

    [Fact]
    public void MoveNext_BehindTheEnd_StaysThere()
    {
        var names = SipStatusCode.OK.GetMissingHeaders(null, ["v", "f", "t", "i"]).GetEnumerator();
        var question = SipStatusCode.OK.GetMissingHeaders(null, "CSeq", static (other, name) => name != other).GetEnumerator();

        names.MoveNext().Should().BeTrue();
        names.Current.Name.Should().Be("CSeq");
        question.MoveNext().Should().BeTrue();
        question.Current.Name.Should().Be("CSeq");
        for (var i = 0; i < 3; i++)
        {
            names.MoveNext().Should().BeFalse();
            question.MoveNext().Should().BeFalse();
        }
    }

    [Fact]
    public void GetMissingHeaders_NothingMissing_AllocatesNothing()
    {
        var codes = AllCodes.ToArray();
        string[] complete =
        [
            "v", "f", "t", "i", "CSeq", "m", "Expires", "SIP-ETag", "Reason", "WWW-Authenticate", "Allow", "Proxy-Authenticate", "Unsupported", "Require",
            "Min-SE", "Min-Expires", "Geolocation-Error", "AlertMsg-Error", "Recv-Info", "u", "Security-Server",
        ];

        Allocations.MustBeNone(() =>
        {
            foreach (var code in codes)
            {
                var missing = code.GetMissingHeaders("PUBLISH", complete);
                Assert.True(missing.IsEmpty);
                Assert.True(missing.ToArray().Length == 0);
                Assert.True(code.GetMissingHeaders("INVITE", complete, Has).IsEmpty);
                Assert.True(code.GetMissingHeaders("INVITE", complete, Has).ToArray().Length == 0);
            }
        });
    }

    [Fact]
    public void GetMissingHeaders_EnumeratedWithMuchMissing_AllocatesNothing()
    {
        var found = 0;

        Allocations.MustBeNone(() =>
        {
            foreach (var rule in SipStatusCode.Unauthorized.GetMissingHeaders("REGISTER", ["Via", "f"]))
            {
                found += rule.Name.Length;
            }

            foreach (var rule in SipStatusCode.Unauthorized.GetMissingHeaders("REGISTER", "To", static (only, name) => name == only))
            {
                found += rule.Name.Length;
            }
        });
        found.Should().BePositive();
    }

    private static bool Has(string[] message, string name)
    {
        foreach (var header in message)
        {
            if (header.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Names(SipMissingHeaders missing) => [.. missing.ToArray().Select(rule => rule.Name)];

    private static IEnumerable<SipStatusCode> AllCodes => Enumerable.Range(100, 600).Select(value => new SipStatusCode(value));

    // What no table can say: a method without a table has the fields that are copied (RFC 3261, section 8.2.6.2).
    private static IEnumerable<string> Beyond(SipStatusCode code, string method)
    {
        if (method == "FOO")
        {
            foreach (var name in new[] { "Call-ID", "CSeq", "From", "To", "Via" })
            {
                yield return name;
            }
        }

        if (s_text.TryGetValue(code.Value, out var field))
        {
            yield return field;
        }
    }

    // RFC 6665 has no such table any more, and in its text a 3xx without Contact and a 489 without Allow-Events: for these two the m of RFC
    // 3265 is not followed.
    private static bool IsReplaced(string field, string where, string method) =>
        method is "SUBSCRIBE" or "NOTIFY" && (field, where) is ("Contact", "3xx") or ("Allow-Events", "489");

    private static List<Row> ReadTables()
    {
        var lines = Tables.Split('\n').Select(line => line.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries)).ToList();
        return
        [
            .. from line in lines.Skip(1)
               from column in Enumerable.Range(2, line.Length - 2)
               let method = s_columns[lines[0][column]]
               where line[column] == "m" && !IsReplaced(line[0], line[1], method)
               select new Row(line[0], line[1], method),
        ];
    }

    private sealed class Row(string name, string where, string method)
    {
        public string Name => name;

        public string Method => method;

        // "c" is copied from the request, "r" is any response.
        public bool Covers(int code) => where switch
        {
            "c" or "rc" => true,
            [var digit, 'x', 'x'] => code / 100 == digit - '0',
            _ => code == int.Parse(where, CultureInfo.InvariantCulture),
        };
    }
}
