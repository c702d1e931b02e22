using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Knowledge;

public class SipSendingOccasionTests
{
    // Codes that RFC 3261 asks for, by the section that does, as read there.
    [Theory]
    [InlineData("8.2.1", 405)]
    [InlineData("8.2.2.1", 403, 404, 416)]
    [InlineData("8.2.2.2", 482)]
    [InlineData("8.2.2.3", 420)]
    [InlineData("8.2.3", 415)]
    [InlineData("8.2.4", 421)]
    [InlineData("9.2", 200, 481, 487)]
    [InlineData("10.3", 302, 400, 401, 403, 404, 423, 500)]
    [InlineData("12.2.2", 481, 500)]
    [InlineData("13.3.1", 487)]
    [InlineData("13.3.1.3", 486, 488, 600)]
    [InlineData("14.2", 491, 500)]
    [InlineData("15.1.2", 200, 481, 487)]
    [InlineData("16.3", 416, 420, 483)]
    [InlineData("16.5", 404, 480, 485)]
    [InlineData("16.7", 408, 500)]
    [InlineData("18.3", 400)]
    [InlineData("21.5.2", 501)]
    [InlineData("22.2", 401)]
    [InlineData("22.3", 407)]
    [InlineData("23.2", 415, 493)]
    public void All_OfASectionOfRfc3261_AreTheCodesItAsksFor(string section, params int[] codes) =>
        SipSendingOccasion.All
            .Where(occasion => occasion.Reference.Equals(new SipRfcReference(3261, section)))
            .Select(occasion => occasion.StatusCode.Value)
            .Distinct()
            .Should().BeEquivalentTo(codes);

    [Fact]
    public void All_ForRfc3261_HasNoOtherSection() =>
        SipSendingOccasion.All.Where(occasion => occasion.Reference.RfcNumber == 3261).Select(occasion => occasion.Reference.Section).Distinct()
            .Should().HaveCount(21);

    [Theory]
    [InlineData(200, "CANCEL", SipRole.Uas, "9.2")]
    [InlineData(405, "FOO", SipRole.Registrar, "8.2.1")]
    [InlineData(483, null, SipRole.StatelessProxy, "16.3")]
    [InlineData(491, "INVITE", SipRole.Uas, "14.2")]
    public void GetSendingOccasions_ByMethodAndRole_FindsTheRule(int code, string? method, SipRole role, string section) =>
        new SipStatusCode(code).GetSendingOccasions()
            .Should().ContainSingle(occasion => occasion.AppliesTo(method, role) && occasion.Reference.Equals(new SipRfcReference(3261, section)))
            .Which.Level.Should().Be(SipRequirementLevel.Must);

    [Fact]
    public void All_ByCode_IsWhatTheCodesHave()
    {
        var byCode = new List<SipSendingOccasion>();
        for (var value = 100; value < 700; value++)
        {
            byCode.AddRange(new SipStatusCode(value).GetSendingOccasions());
        }

        byCode.Should().Equal(SipSendingOccasion.All);
        byCode.Should().OnlyContain(occasion => occasion.Occasion.Length > 0 && occasion.StatusCode.IsRegistered);
        default(SipStatusCode).GetSendingOccasions().Should().BeEmpty();
        SipStatusCode.BusyHere.GetInfo()!.SendingOccasions.Should().BeSameAs(SipStatusCode.BusyHere.GetSendingOccasions());
    }
}
