using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipSendingLimitTests
{
    // Every method of the IANA registry, and one that is in none.
    private static readonly string[] s_methods =
        ["ACK", "BYE", "CANCEL", "INFO", "INVITE", "MESSAGE", "NOTIFY", "OPTIONS", "PRACK", "PUBLISH", "REFER", "REGISTER", "SUBSCRIBE", "UPDATE", "FOO"];

    // What the RFCs forbid without condition: codes, the element, the methods, and where. Read from the RFCs, not from the table.
    private const string Forbidden =
        """
        101-199  any              all but ACK INVITE                RFC 4320, section 4.1
        101-198  proxy            any                               RFC 3261, section 16.7
        100-199  stateless-proxy  any                               RFC 3261, section 16.11
        100-199  stateless-uas    any                               RFC 3261, section 8.2.7
        100-699  stateless-uas    CANCEL                            RFC 3261, section 8.2.7
        200-299  proxy            INVITE                            RFC 3261, section 16.7
        200-299  stateless-proxy  CANCEL                            RFC 3261, section 16.11
        202      any              NOTIFY SUBSCRIBE                  RFC 6665, section 8.3.1
        202      any              REFER                             RFC 7647, section 5
        204      any              all but SUBSCRIBE                 RFC 5839, section 7.1
        305      proxy            any                               RFC 3261, section 21.3.4
        401      any              CANCEL                            RFC 3261, section 22.1
        401      proxy            any                               RFC 3261, section 22.1
        407      any              CANCEL                            RFC 3261, section 22.1
        407      uas              SUBSCRIBE                         RFC 6665, section 4.2.1.3
        405      redirect-server  any                               RFC 3261, section 8.3
        408      any              all but ACK INVITE                RFC 4320, section 4.2
        420      redirect-server  any                               RFC 3261, section 8.3
        420      any              CANCEL                            RFC 3261, section 8.2.2.3
        422      any              all but INVITE UPDATE             RFC 4028, section 4
        439      any              all but REGISTER                  RFC 5626, section 11.6
        469      any              all but INFO                      RFC 6086, section 7.1
        487      any              CANCEL                            RFC 3261, section 21.4.25
        489      any              all but NOTIFY PUBLISH SUBSCRIBE  RFC 5057, section 5.1
        501      redirect-server  any                               RFC 3261, section 8.3
        555      any              all but REGISTER                  RFC 8599, section 8.1
        600-699  registrar        REGISTER                          RFC 3261, section 10.3
        100-699  any              ACK                               RFC 3261, section 17
        """;

    private static readonly Dictionary<string, SipRole> s_roles = new()
    {
        ["any"] = SipRole.Any,
        ["proxy"] = SipRole.Proxy,
        ["redirect-server"] = SipRole.RedirectServer,
        ["registrar"] = SipRole.Registrar,
        ["stateless-proxy"] = SipRole.StatelessProxy,
        ["stateless-uas"] = SipRole.StatelessUas,
        ["uas"] = SipRole.Uas,
    };

    public static TheoryData<SipRole> Roles => new(
        SipRole.Any, SipRole.Uas, SipRole.Proxy, SipRole.Registrar, SipRole.RedirectServer, SipRole.StatelessUas, SipRole.StatelessProxy);

    [Theory]
    [MemberData(nameof(Roles))]
    public void GetProhibition_EveryCodeAndMethod_IsWhatTheRfcsForbid(SipRole role)
    {
        var forbidden = Forbidden.Split('\n').Select(line => new Row(line)).ToList();
        for (var value = 100; value < 700; value++)
        {
            foreach (var method in s_methods)
            {
                var expected = forbidden.Where(row => row.Covers(value, method, role)).Select(row => row.Reference).ToList();
                var limit = new SipStatusCode(value).GetProhibition(method, role);

                var question = $"{value} to {method} by {role}: ";
                Assert.Equal(question + (expected.Count > 0), question + (limit is not null));
                if (limit is not null)
                {
                    Assert.Contains(question + limit.Reference, expected.Select(reference => question + reference));
                    Assert.Equal((SipRequirementLevel.MustNot, SipSendingAct.Send, ""), (limit.Level, limit.Act, limit.Condition));
                }
            }
        }
    }

    [Fact]
    public void GetProhibition_MethodNotKnown_FitsOnlyLimitsOfEveryMethod()
    {
        SipStatusCode.RequestTimeout.GetProhibition(null, SipRole.Proxy).Should().BeNull();
        SipStatusCode.UseProxy.GetProhibition(null, SipRole.Proxy)!.Reference.Section.Should().Be("21.3.4");
        SipStatusCode.UseProxy.GetProhibition(null, SipRole.Any).Should().BeNull();
    }

    [Fact]
    public void GetSendingLimits_OfTheOneHundred_HoldItToOneHop()
    {
        var limits = SipStatusCode.Trying.GetSendingLimits();

        limits.Should().Contain(limit => limit.ToString().StartsWith("must not forward", StringComparison.Ordinal));

        limits.Should().Contain(limit => limit.Act == SipSendingAct.Forward && limit.Role == SipRole.Proxy
            && limit.Level == SipRequirementLevel.MustNot && limit.Reference.Equals(new SipRfcReference(3261, "16.7")));
        limits.Should().Contain(limit => limit.Act == SipSendingAct.SendReliably && limit.Level == SipRequirementLevel.MustNot
            && limit.Reference.Equals(new SipRfcReference(3262, "3")));
        limits.Should().Contain(limit => limit.Level == SipRequirementLevel.Must && limit.Methods.ToString() == "INVITE"
            && limit.Reference.Equals(new SipRfcReference(3261, "17.2.1")));
    }

    // RFC 3261, section 16.11: section 16.7 is not for a stateless proxy, which passes on whatever comes back; a stateful one holds back a
    // 100 and what is not yet the best response.
    [Fact]
    public void GetSendingLimits_OfAProxyWithoutTransactions_LetEveryResponseThrough()
    {
        for (var value = 100; value < 700; value++)
        {
            var forwarding = new SipStatusCode(value).GetSendingLimits().Where(limit => limit.Act == SipSendingAct.Forward).ToList();

            forwarding.Where(limit => limit.AppliesTo("INVITE", SipRole.StatelessProxy) || limit.AppliesTo("BYE", SipRole.StatelessProxy))
                .Where(limit => limit.Level is SipRequirementLevel.MustNot or SipRequirementLevel.ShouldNot)
                .Should().NotContain(limit => limit.Condition != "this proxy had inserted the location", "of {0}", value);
            forwarding.Should().Contain(limit => limit.Role == SipRole.StatelessProxy && limit.Level == SipRequirementLevel.Must
                && limit.Reference.Equals(new SipRfcReference(3261, "16.11")));
            if (value is 100 or >= 300)
            {
                forwarding.Should().Contain(limit => limit.AppliesTo("INVITE", SipRole.Proxy) && limit.Level == SipRequirementLevel.MustNot
                    && limit.Reference.Equals(new SipRfcReference(3261, "16.7")), "of {0}", value);
            }
        }
    }

    [Theory]
    [InlineData(403, SipRole.Any, "9410, section 4")]
    [InlineData(428, SipRole.Any, "9410, section 4")]
    [InlineData(437, SipRole.Any, "9410, section 4")]
    [InlineData(482, SipRole.Proxy, "3261, section 16.3")]
    [InlineData(424, SipRole.Any, "6442, section 4.3")]
    [InlineData(425, SipRole.Any, "8876, section 5.1")]
    [InlineData(600, SipRole.Any, "3261, section 21.6.1")]
    [InlineData(439, SipRole.Proxy, "5626, section 11.6")]
    public void GetSendingLimits_WithACondition_AreNoProhibition(int value, SipRole role, string reference)
    {
        var code = new SipStatusCode(value);

        code.GetSendingLimits().Should().Contain(limit => limit.Level == SipRequirementLevel.MustNot && limit.Role == role
            && !limit.IsUnconditional && limit.Reference.ToString() == "RFC " + reference);
        code.GetProhibition("REGISTER", SipRole.Uas).Should().BeNull();
    }

    // What services and extensions add under a condition: the first and last code, the element, and where. Read from the RFCs.
    [Theory]
    [InlineData(101, 199, SipRole.Uas, SipSendingAct.Send, SipRequirementLevel.Must, "INVITE", "3261, section 13.3.1.1", 1)]
    [InlineData(199, 199, SipRole.Proxy, SipSendingAct.Forward, SipRequirementLevel.Must, "INVITE", "6228, section 6", 1)]
    [InlineData(199, 199, SipRole.Proxy, SipSendingAct.Forward, SipRequirementLevel.May, "INVITE", "6228, section 6", 1)]
    [InlineData(200, 299, SipRole.Registrar, SipSendingAct.Send, SipRequirementLevel.MustNot, "REGISTER", "6140, section 5.2", 1)]
    [InlineData(300, 399, SipRole.Uas, SipSendingAct.Send, SipRequirementLevel.MustNot, "INVITE", "5503, section 6.4", 1)]
    [InlineData(300, 399, SipRole.Proxy, SipSendingAct.Send, SipRequirementLevel.MustNot, "INVITE", "5503, section 6.6", 1)]
    [InlineData(300, 699, SipRole.Uas, SipSendingAct.Send, SipRequirementLevel.ShouldNot, "INVITE", "6141, section 3.3", 1)]
    [InlineData(486, 600, SipRole.Uas, SipSendingAct.Send, SipRequirementLevel.ShouldNot, "INVITE", "5503, section 6.4", 2)]
    [InlineData(488, 488, SipRole.Proxy, SipSendingAct.Send, SipRequirementLevel.MustNot, "INVITE PRACK UPDATE", "6794, section 4.4.2", 1)]
    public void GetSendingLimits_OfServicesAndExtensions_HaveACondition(
        int first, int last, SipRole role, SipSendingAct act, SipRequirementLevel level, string methods, string reference, int count)
    {
        var found = Enumerable.Range(100, 600)
            .SelectMany(value => new SipStatusCode(value).GetSendingLimits().Select(limit => (value, limit)))
            .Where(pair => pair.limit.Reference.ToString() == "RFC " + reference && pair.limit.Role == role && pair.limit.Act == act
                && pair.limit.Level == level && pair.limit.Methods.ToString() == methods && !pair.limit.IsUnconditional).ToList();

        found.Select(pair => pair.limit).Distinct().Should().HaveCount(count);
        found.Min(pair => pair.value).Should().Be(first);
        found.Max(pair => pair.value).Should().Be(last);
    }

    [Fact]
    public void GetSendingLimits_OfTheDefaultValue_AreNone()
    {
        default(SipStatusCode).GetSendingLimits().Should().BeEmpty();
        default(SipStatusCode).GetProhibition("INVITE", SipRole.Uas).Should().BeNull();
    }

    [Theory]
    [InlineData(SipRole.StatelessProxy + 1)]
    [InlineData((SipRole)99)]
    [InlineData((SipRole)(-1))]
    public void GetProhibition_OfNoRole_IsRefused(SipRole role) =>
        FluentActions.Invoking(() => SipStatusCode.BusyHere.GetProhibition("INVITE", role))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("It is no member of SipRole.*").And.ParamName.Should().Be("role");

    [Fact]
    public void GetSendingLimits_Twice_IsOneListThatCannotBeChanged()
    {
        var limits = SipStatusCode.RequestTimeout.GetSendingLimits();

        SipStatusCode.RequestTimeout.GetSendingLimits().Should().BeSameAs(limits);
        ((IList)limits).IsReadOnly.Should().BeTrue();
    }

    [Fact]
    public void GetProhibition_OnceLoaded_AllocatesNothing() =>
        Allocations.MustBeNone(() => SipStatusCode.RequestTimeout.GetProhibition("MESSAGE", SipRole.Proxy));

    private sealed class Row
    {
        private const string AllBut = "all but ";

        private readonly int _from;
        private readonly int _to;
        private readonly SipRole _role;
        private readonly string _methods;

        public Row(string line)
        {
            var codes = line.Substring(0, 9).Trim().Split('-');
            _from = int.Parse(codes[0], CultureInfo.InvariantCulture);
            _to = int.Parse(codes[^1], CultureInfo.InvariantCulture);
            _role = s_roles[line.Substring(9, 17).Trim()];
            _methods = line.Substring(26, 34).Trim();
            Reference = line.Substring(60).Trim();
        }

        public string Reference { get; }

        public bool Covers(int code, string method, SipRole role) =>
            _from <= code && code <= _to && IsMethod(method) && IsRole(role);

        // In RFC 3261 a registrar, a redirect server and a stateless UAS are user agent servers (sections 6 and 8.2.7), and a stateless
        // proxy a proxy.
        private bool IsRole(SipRole role) =>
            _role == SipRole.Any || _role == role || (_role == SipRole.Proxy && role == SipRole.StatelessProxy)
            || (_role == SipRole.Uas && role is SipRole.Registrar or SipRole.RedirectServer or SipRole.StatelessUas);

        private bool IsMethod(string method) =>
            _methods == "any"
            || (_methods.StartsWith(AllBut, StringComparison.Ordinal)
                ? !_methods.Substring(AllBut.Length).Split(' ').Contains(method)
                : _methods.Split(' ').Contains(method));
    }
}
