using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsvHelper;
using FluentAssertions;
using SipStatus;
using SipStatus.Q850;
using SipStatus.Serialization.Tests.Recipes;
using Xunit;

[assembly: CsvConverter(typeof(SipStatusField<SipStatusCode>))]
[assembly: CsvConverter(typeof(SipStatusField<SipStatusLine>))]
[assembly: CsvConverter(typeof(SipStatusField<Q850Cause>))]
[assembly: CsvConverter(typeof(SipStatusField<Q850Location>))]
[assembly: CsvConverter(typeof(SipStatusField<SipReason>))]
[assembly: CsvConverter(typeof(SipStatusField<SipStatusCodeSet>))]

namespace SipStatus.Serialization.Tests;

public class CsvTests
{
    [Fact]
    public void Values_OfRecords_ComeBackEqual()
    {
        var records = Samples.Locations.Select((location, i) => new AnswerRow(
            At(Samples.Codes, i), At(Samples.Lines, i), At(Samples.Causes, i), location, At(Samples.Reasons, i), At(Samples.Sets, i)))
            .ToArray();
        using var text = new StringWriter();
        using (var writer = CsvWriter.Create(text))
        {
            writer.WriteRecords(records);
        }

        text.ToString().Should().StartWith("Code,Line,Cause,Location,Reason,Set");
        Read(text.ToString()).Should().Equal(records);
    }

    [Fact]
    public void Text_ThatIsNoCode_IsAnError() =>
        FluentActions.Invoking(() => Read("Code,Line,Cause,Location,Reason,Set\r\n4860,,0,,,\r\n")).Should().Throw<CsvFormatException>()
            .Which.GetBaseException().Message.Should().StartWith("Not a SIP Status-Code");

    private static T At<T>(IReadOnlyList<T> values, int i) => values[i % values.Count];

    private static List<AnswerRow> Read(string text)
    {
        using var reader = CsvReader.FromText(text);
        return [.. reader.GetRecords<AnswerRow>()];
    }
}

/// <summary>A record of a file.</summary>
[CsvRecord]
public sealed partial record AnswerRow(
    SipStatusCode Code, SipStatusLine Line, Q850Cause Cause, Q850Location Location, SipReason Reason, SipStatusCodeSet Set);
