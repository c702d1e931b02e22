using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>
/// One row of <c>reason-protocols.csv</c>: a protocol of the Reason header field. <paramref name="Name"/> is the C# name;
/// <paramref name="Reference"/> is <see langword="null"/> if no RFC says what the causes are.
/// </summary>
internal sealed record ReasonProtocolRow(string Protocol, string Name, string Causes, RfcReference? Reference, string Source)
{
    // The public members that SipReasonProtocol has without the table.
    private static readonly HashSet<string> s_members = new(StringComparer.OrdinalIgnoreCase)
    {
        "All", "CauseMeaning", "Causes", "Equals", "Finalize", "Find", "FindCause", "GetHashCode", "GetType", "MemberwiseClone",
        "ReferenceEquals", "Reference", "SipReasonProtocol", "Source", "ToString", "Token",
    };

    public static CsvFile<ReasonProtocolRow> File { get; } = new(
        "reason-protocols.csv",
        "protocol,name,causes,rfc,section,source",
        row => new(
            row["protocol"].Token(),
            row["name"].MemberName(s_members, "class SipReasonProtocol"),
            row["causes"].RequiredText(),
            row.OptionalReference(),
            row["source"].RequiredText()))
    {
        Names = ["protocol", "name"],
    };

    /// <summary>The names, which reading a reason needs, and separately everything else about each protocol.</summary>
    public static Emitter Table { get; } = new("SipReasonProtocol.g.cs", Emitter.Core, [File, ReasonCauseRow.File], (writer, data) =>
    {
        var protocols = data.Rows(File);
        writer
            .Summary("The protocols of the Reason header field, by their place in the table.")
            .Open("internal static partial class ReasonProtocols")
            .Members(protocols, (row, i) => writer
                .Summary($"<c>{CSharpText.Xml(row.Protocol)}</c>.")
                .Line($"internal const int {row.Name} = {i};"))
            .Line()
            .List("private static readonly string[] s_names =", protocols.Select(row => CSharpText.Literal(row.Protocol)))
            .Close()
            .Line()
            .Open("public sealed partial class SipReasonProtocol")
            .Members(protocols, (row, _) => writer
                .Summary($"<c>{CSharpText.Xml(row.Protocol)}</c>: {CSharpText.Xml(row.Causes)}.")
                .Remarks(row.Documentation)
                .Line($"public static SipReasonProtocol {row.Name} => All[ReasonProtocols.{row.Name}];"))
            .Line()
            .Summary("Makes all protocols, in the order of the table.")
            .Open("private static SipReasonProtocol[] CreateAll() =>", "[");
        foreach (var row in protocols)
        {
            var entry = $"new SipReasonProtocol({CSharpText.Literal(row.Protocol)}, {CSharpText.Literal(row.Causes)}, "
                + $"{row.Reference?.CSharp ?? "null"}, {CSharpText.Literal(row.Source)},";
            var causes = row.CausesIn(data).Select(cause => cause.CSharp(row.Name)).ToList();
            _ = causes.Count == 0 ? writer.Line($"{entry} []),") : writer.List(entry, causes, "]),");
        }

        writer.Close("];").Close().Line().Open("public sealed partial class SipReasonCause");
        var named =
            from protocol in protocols
            from cause in protocol.CausesIn(data).Index()
            select (Protocol: protocol, Cause: cause.Item, Place: cause.Index);
        writer
            .Members(named, (row, _) => writer
                .Summary(
                    $"Cause {row.Cause.Cause} of <c>{CSharpText.Xml(row.Protocol.Protocol)}</c>, <c>{CSharpText.Xml(row.Cause.Text)}</c>.")
                .Remarks(row.Cause.Documentation)
                .Line($"public static SipReasonCause {row.Cause.Name} => SipReasonProtocol.{row.Protocol.Name}.Causes[{row.Place}];"))
            .Close();
    });

    private IEnumerable<ReasonCauseRow> CausesIn(RegistryData data) =>
        data.Rows(ReasonCauseRow.File).Where(cause => cause.Protocol == Protocol);

    private string Documentation =>
        Reference is { } reference ? $"{reference.Documentation} {CSharpText.Xml(Source)}." : $"{CSharpText.Xml(Source)}.";
}

/// <summary>
/// One row of <c>reason-causes.csv</c>: a cause that its protocol has a text for. <paramref name="Name"/> is the C# name.
/// </summary>
internal sealed record ReasonCauseRow(string Protocol, int Cause, string Name, string Text, RfcReference? Reference, string Source)
{
    // The public members that SipReasonCause has without the table.
    private static readonly HashSet<string> s_members = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "Protocol", "ReferenceEquals", "Reference", "SipReasonCause",
        "Source", "Text", "ToString", "Value",
    };

    public static CsvFile<ReasonCauseRow> File { get; } = new(
        "reason-causes.csv",
        "protocol,cause,name,text,rfc,section,source",
        row => new(
            row["protocol"].RequiredText(),
            row["cause"].Number(0, 999),
            row["name"].MemberName(s_members, "class SipReasonCause"),
            row["text"].RequiredText(),
            row.OptionalReference(),
            row["source"].RequiredText()))
    {
        Keys = ["protocol,cause"],
        Names = ["name"],
        Check = (row, value, _) =>
        {
            if (row.Data.Known(ReasonProtocolRow.File)?.Any(known => known.Protocol == value.Protocol) == false)
            {
                row["protocol"].ReportText($"is not in {ReasonProtocolRow.File.Name}");
            }

            // Their causes have types of their own.
            if (value.Protocol is "SIP" or "STIR" or "Q.850")
            {
                row["protocol"].ReportText("has its causes in other tables");
            }
        },
    };

    /// <summary>The documentation of where it comes from.</summary>
    public string Documentation => Reference?.Documentation ?? $"{CSharpText.Xml(Source)}.";

    /// <summary>The cause, as one of a protocol that stands at some place of the table.</summary>
    public string CSharp(string protocolName) =>
        $"new SipReasonCause(ReasonProtocols.{protocolName}, {Cause}, {CSharpText.Literal(Text)}, "
        + $"{Reference?.CSharp ?? "null"}, {CSharpText.Literal(Source)})";
}
