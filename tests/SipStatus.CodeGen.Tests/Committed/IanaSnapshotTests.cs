using System.Globalization;
using System.IO;
using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Committed;

public class IanaSnapshotTests
{
    private const string DeprecatedSuffix = " (Deprecated)";

    [Fact]
    public void Snapshot_RowByRow_IsTheTable()
    {
        // A row as the registry would print it: 'reserved' is what RFC 3261 says of a code, the registry does not mark it.
        var fromTable = Repository.Data.Rows(StatusCodeRow.File).Select(code => (
            code.Code,
            Description: code.ReasonPhrase + (code.Registration == "Deprecated" ? DeprecatedSuffix : ""),
            code.Reference.Rfc));

        ReadSnapshot().Should().Equal(fromTable);
    }

    [Fact]
    public void Snapshot_Whole_Has75Codes() => ReadSnapshot().Should().HaveCount(75);

    // Read here by plain splitting, not by the reader under test: the snapshot has no quotes.
    private static (int Code, string Description, int Rfc)[] ReadSnapshot()
    {
        var lines = File.ReadAllText(Path.Combine(Repository.DataFolder, "iana-response-codes.csv")).TrimEnd('\n').Split('\n');
        lines[0].Should().Be("Response Code,Description,Reference");
        return [.. lines.Skip(1).Select(ReadRow)];
    }

    private static (int Code, string Description, int Rfc) ReadRow(string line)
    {
        line.Should().NotContain("\"");
        var fields = line.Split(',');
        fields.Should().HaveCount(3);

        // The registry leaves the reference of the codes of RFC 3261 blank.
        var rfc = fields[2].Length == 0 ? 3261 : int.Parse(fields[2]["[RFC".Length..^1], CultureInfo.InvariantCulture);
        return (int.Parse(fields[0], CultureInfo.InvariantCulture), fields[1], rfc);
    }
}
