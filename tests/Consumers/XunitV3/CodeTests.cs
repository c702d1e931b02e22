using SipStatus;
using SipStatus.Q850;
using Xunit;

public class CodeTests
{
    public static TheoryData<SipStatusCode> Codes => new(SipStatusRegistry.All.Select(entry => entry.StatusCode));

    public static TheoryData<SipStatusCode> Refusals => [SipStatusCode.BusyHere, SipStatusCode.Decline, new SipStatusCode(499)];

    public static TheoryData<SipStatusLine> Lines =>
        [new SipStatusLine(SipStatusCode.OK), new SipStatusLine(SipStatusCode.Decline, "Not today")];

    public static TheoryData<Q850Cause> Causes => [Q850Cause.UserBusy, Q850Cause.CallRejected];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EachCode(SipStatusCode code) => Assert.True(code.IsRegistered);

    [Theory]
    [InlineData(SipStatusCodes.Status180Ringing)]
    [InlineData(SipStatusCodes.Status183SessionProgress)]
    public void EachConstant(int code) => Assert.True(new SipStatusCode(code).IsProvisional);

    [Theory]
    [MemberData(nameof(Refusals))]
    public void EachRefusal(SipStatusCode code) => Assert.True(code.IsFailure);

    [Theory]
    [MemberData(nameof(Lines))]
    public void EachLine(SipStatusLine line) => Assert.True(line.StatusCode.IsFinal);

    [Theory]
    [MemberData(nameof(Causes))]
    public void EachCause(Q850Cause cause) => Assert.True(cause.IsDefined);
}
