using FluentAssertions;
using Xunit;

namespace SipStatus.Readme.Tests.Snippets;

// <Tests>
public class CallTests
{
    public static TheoryData<SipStatusCode> Refusals => [SipStatusCode.BusyHere, SipStatusCode.Decline, new SipStatusCode(499)];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Call_Refused_IsOver(SipStatusCode answer) => answer.IsFinal.Should().BeTrue();

    [Theory]
    [InlineData(SipStatusCodes.Status180Ringing)]
    [InlineData(SipStatusCodes.Status183SessionProgress)]
    public void Call_InProgress_IsNotOver(int answer) => new SipStatusCode(answer).IsFinal.Should().BeFalse();
}
// </Tests>
