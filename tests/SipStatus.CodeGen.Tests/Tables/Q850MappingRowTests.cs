using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class Q850MappingRowTests
{
    private static readonly RegistryData s_data = TestFiles.WithCodes(486, 500).With(
        Q850CauseRow.File, TestFiles.Causes.Rows("cause=16|name=A", "cause=17|name=B", "cause=31|name=C"));

    private static readonly TestFile<Q850ToStatusRow> s_toStatus = TestFiles.ToStatus.Beside(s_data);
    private static readonly TestFile<StatusToQ850Row> s_fromStatus = TestFiles.FromStatus.Beside(s_data);
    private static readonly TestFile<RequestToQ850Row> s_fromRequest = TestFiles.FromRequest.Beside(s_data);

    // The rows that there must be.
    private static readonly string[] s_defaults =
    [
        "from=300|to=399|cause=31|condition=default",
        "from=400|to=699|cause=31|condition=default",
        "network=qsig|from=400|to=599|cause=31|location=private-remote|condition=default",
        "network=qsig|from=600|to=699|cause=31|location=user|condition=default",
    ];

    [Fact]
    public void ToStatus_GoodRows_AreRead()
    {
        var rows = s_toStatus.Rows(
            "cause=17|code=486|level=should", "cause=17|code=500|condition=location-user|note=a note", "cause=default",
            "network=qsig|code=500");

        rows[0].Should().BeEquivalentTo(new { Network = "isup", Cause = (int?)17, Code = (int?)486, Condition = "None", Level = "Should" });
        rows[1].Should().BeEquivalentTo(new { Code = (int?)500, Condition = "LocationUser", Note = "a note" });
        rows[2].Should().BeEquivalentTo(new { Cause = (int?)null, Code = (int?)null });
        rows[3].Should().BeEquivalentTo(new { Network = "qsig", Cause = (int?)null, Code = (int?)500 });
    }

    [Theory]
    [InlineData("network=pstn", "network", "'pstn' is not one of isup, qsig")]
    [InlineData("cause=18", "cause", "'18' is not in q850-causes.csv")]
    [InlineData("cause=128", "cause", "'128' is not a number from 1 to 127")]
    [InlineData("cause=none", "cause", "'none' is not a number from 1 to 127")]
    [InlineData("code=487", "code", "'487' is not in status-codes.csv")]
    [InlineData("code=", "code", "'' is not a status code, 100 to 699")]
    [InlineData("condition=user", "condition", "'user' is not one of location-user, diagnostic")]
    [InlineData("level=shall", "level", "'shall' is not one of must, should, may, should-not, must-not")]
    [InlineData("section=", "section", "'' is not a section such as 21.4.24")]
    public void ToStatus_BadRow_SaysWhereAndWhat(string cells, string column, string message) =>
        s_toStatus.Refuses(column, message, "network=isup", "network=qsig", $"cause=17|{cells}");

    [Fact]
    public void ToStatus_DefaultTwice_IsAnError() => s_toStatus.Refuses(
        "network", "and all else that makes a row differ (network, cause, condition) is as in line 2", "code=500", "network=qsig",
        "code=486");

    [Fact]
    public void ToStatus_ADefaultRowWithACondition_IsNotTheDefault() =>
        s_toStatus.RefusesAll("isup has no row for any other cause", "condition=diagnostic", "network=qsig");

    [Fact]
    public void FromStatus_GoodRows_AreRead()
    {
        var rows = s_fromStatus.Rows(
        [
            "from=486|to=486|cause=17|first=remedy|level=should",
            "network=qsig|from=500|to=500|location=user|condition=warning-bearer-capability|first=authenticate|note=a note",
            .. s_defaults,
        ]);

        rows.Should().HaveCount(6);
        rows[0].Should().BeEquivalentTo(new
        {
            Network = "isup",
            Codes = new CodeRange(486, 486),
            Cause = (int?)17,
            Location = "Network",
            Condition = "None",
            IsDefault = false,
            First = "Remedy",
            Level = "Should",
        });
        rows[1].Should().BeEquivalentTo(new
        {
            Cause = (int?)null,
            Location = "User",
            Condition = "WarningBearerCapability",
            First = "Authenticate",
            Note = "a note",
        });
        rows[5].Should().BeEquivalentTo(new { Codes = new CodeRange(600, 699), Condition = "None", IsDefault = true, First = "None" });
    }

    [Theory]
    [InlineData("network=isdn", "network", "'isdn' is not one of isup, qsig")]
    [InlineData("from=487|to=487", "from", "'487' is not in status-codes.csv")]
    [InlineData("from=499|to=486", "to", "'486' is less than from, which is 499")]
    [InlineData("cause=18", "cause", "'18' is not in q850-causes.csv")]
    [InlineData("cause=default", "cause", "'default' is not a number from 1 to 127")]
    [InlineData("location=net", "location", "'net' is not one of network, user, private-remote")]
    [InlineData("condition=diagnostic", "condition", "'diagnostic' is not one of warning-bearer-capability, redirect-to-pstn")]
    [InlineData("first=retry", "first", "'retry' is not one of authenticate, remedy")]
    [InlineData("from=200|to=299", "from", "'200' is of a class that ends no call")]
    public void FromStatus_BadRow_SaysWhereAndWhat(string cells, string column, string message) =>
        s_fromStatus.Refuses(column, message, [.. s_defaults, $"from=486|to=486|cause=17|{cells}"]);

    [Theory]
    [InlineData("two rows for 486", "from=486|to=486|cause=17", "from=480|to=489|cause=31")]
    [InlineData("two rows for 600", "from=600|to=699|condition=default", "from=480|to=489|cause=31")]
    public void FromStatus_RowsThatOverlap_AreRefused(string what, string first, string second) =>
        s_fromStatus.RefusesAll($"isup has {what} under one condition", [first, second, .. s_defaults]);

    [Theory]
    [InlineData(3, "from=601", "qsig has no default row for 600")]
    [InlineData(1, "to=698", "isup has no default row for 699")]
    public void FromStatus_AGapBetweenTheDefaults_IsAnError(int row, string cells, string message) =>
        s_fromStatus.RefusesAll(message, [.. s_defaults[..row], $"{s_defaults[row]}|{cells}", .. s_defaults[(row + 1)..]]);

    [Fact]
    public void FromRequest_GoodRow_IsRead() =>
        s_fromRequest.Row("cause=16|level=should|note=a note").Should().BeEquivalentTo(new
        {
            Network = "isup",
            Method = "BYE",
            Cause = 16,
            Level = "Should",
            Note = "a note",
        });

    [Theory]
    [InlineData("network=isdn", "network", "'isdn' is not one of isup, qsig")]
    [InlineData("method=bye", "method", "'bye' is not a method")]
    [InlineData("cause=18", "cause", "'18' is not in q850-causes.csv")]
    [InlineData("cause=none", "cause", "'none' is not a number from 1 to 127")]
    public void FromRequest_BadRow_SaysWhereAndWhat(string cells, string column, string message) =>
        s_fromRequest.Refuses(column, message, cells);

    [Fact]
    public void FromRequest_MethodTwice_IsAnError() => s_fromRequest.Refuses(
        "network", "and all else that makes a row differ (network, method) is as in line 2", "cause=16", "cause=17");
}
