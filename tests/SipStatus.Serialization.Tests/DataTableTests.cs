using System;
using System.Data;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>Columns of a <see cref="DataTable"/>, through XML and back.</summary>
public class DataTableTests
{
    [Fact]
    public void Values_OfAllTypes_ComeBackEqual()
    {
        ComeBackEqual([.. Samples.Codes.Cast<object>()]);
        ComeBackEqual([.. Samples.Causes.Cast<object>()]);
        ComeBackEqual([.. Samples.Locations.Cast<object>()]);
        ComeBackEqual([.. Samples.Lines.Cast<object>()]);
        ComeBackEqual([.. Samples.Reasons.Cast<object>()]);
        ComeBackEqual([.. Samples.Sets.Cast<object>()]);
    }

    [Fact]
    public void BadText_OfAColumn_IsAnError()
    {
        using var table = NewTable(typeof(SipStatusCode));

        FluentActions.Invoking(() => table.ReadXml(new StringReader("<DocumentElement><T><C>4860</C></T></DocumentElement>")))
            .Should().Throw<FormatException>().WithMessage("Not a SIP Status-Code*");
    }

    private static void ComeBackEqual(object[] values)
    {
        using var written = NewTable(values[0].GetType());
        foreach (var value in values)
        {
            written.Rows.Add(value);
        }

        using var xml = new StringWriter();
        written.WriteXml(xml);
        using var read = NewTable(values[0].GetType());
        read.ReadXml(new StringReader(xml.ToString()));

        read.Rows.Cast<DataRow>().Select(row => row[0]).Should().Equal(values);
    }

    private static DataTable NewTable(Type type) => new("T") { Columns = { { "C", type } } };
}
