using SipStatus;
using Xunit;

public class CodeTests
{
    // xunit 2 lists rows singly where they are of types that it knows: numbers, and the constants.
    public static TheoryData<int> Codes => new(SipStatusRegistry.All.Select(entry => entry.StatusCode.Value));

    public static TheoryData<SipStatusCode> Refusals => [SipStatusCode.BusyHere, SipStatusCode.Decline, new SipStatusCode(499)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EachCode(int code) => Assert.True(new SipStatusCode(code).IsRegistered);

    [Theory]
    [InlineData(SipStatusCodes.Status180Ringing)]
    [InlineData(SipStatusCodes.Status183SessionProgress)]
    public void EachConstant(int code) => Assert.True(new SipStatusCode(code).IsProvisional);

    [Theory]
    [MemberData(nameof(Refusals))]
    public void EachRefusal(SipStatusCode code) => Assert.True(code.IsFailure);
}
