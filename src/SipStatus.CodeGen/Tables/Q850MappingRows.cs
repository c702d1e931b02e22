using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>What the files of mappings between status codes and Q.850 share.</summary>
internal static class Q850Mappings
{
    /// <summary>Stands for any cause, code or condition that no other row is for.</summary>
    public const string Default = "default";

    /// <summary>The networks, each with its own mapping.</summary>
    public static IReadOnlyList<string> Networks { get; } = ["isup", "qsig"];

    /// <summary>For each network the mappings of both directions.</summary>
    public static Emitter Table { get; } = new(
        "Q850MappingTable.g.cs", Emitter.Q850, [Q850ToStatusRow.File, StatusToQ850Row.File, RequestToQ850Row.File], (writer, data) =>
            writer.Members(Networks, (network, _) => writer
                .Summary($"The mappings of the network {network}. They are made when the first of them is asked for.")
                .Open($"internal static class {char.ToUpperInvariant(network[0])}{network[1..]}Table")
                .Summary("From a cause to a response.")
                .List(
                    "internal static readonly Q850ToStatusRule[] ToStatus =",
                    data.Rows(Q850ToStatusRow.File).Where(row => row.Network == network).Select(row => row.CSharp))
                .Line()
                .Summary("From a response to a cause.")
                .List(
                    "internal static readonly StatusToQ850Rule[] FromStatus =",
                    data.Rows(StatusToQ850Row.File).Where(row => row.Network == network).Select(row => row.CSharp))
                .Line()
                .Summary("From a request to a cause.")
                .List(
                    "internal static readonly RequestToQ850Rule[] FromRequest =",
                    data.Rows(RequestToQ850Row.File).Where(row => row.Network == network).Select(row => row.CSharp))
                .Close()));

    /// <summary>A cause of <c>q850-causes.csv</c>.</summary>
    public static int Cause(this DataRow row)
    {
        var cause = row["cause"].Number(Q850CauseRow.Lowest, Q850CauseRow.Highest);
        if (cause is >= Q850CauseRow.Lowest and <= Q850CauseRow.Highest
            && row.Data.Known(Q850CauseRow.File)?.Any(known => known.Cause == cause) == false)
        {
            row["cause"].ReportText($"is not in {Q850CauseRow.File.Name}");
        }

        return cause;
    }

    public static string CauseAsCSharp(int? cause) => cause is { } value ? $"new Q850Cause({value})" : Default;

    public static string CodeAsCSharp(int? code) => code is { } value ? $"new SipStatusCode({value})" : Default;
}

/// <summary>One row of <c>q850-to-status.csv</c>. No cause is any other cause; no code is no response.</summary>
internal sealed record Q850ToStatusRow(
    string Network, int? Cause, int? Code, string Condition, string Level, RfcReference Reference, string Note)
{
    private static readonly Vocabulary s_conditions = new("location-user", "diagnostic");

    public static CsvFile<Q850ToStatusRow> File { get; } = new(
        "q850-to-status.csv",
        "network,cause,code,condition,level,rfc,section,note",
        row => new(
            row["network"].OneOf(Q850Mappings.Networks),
            row["cause"].Text == Q850Mappings.Default ? null : row.Cause(),
            row.RegisteredCodeOrNone("code"),
            row["condition"].MemberOrNone(s_conditions),
            row["level"].Member(Vocabulary.Levels),
            row.Reference(),
            row["note"].OptionalText()))
    {
        Keys = ["network,cause,condition"],
        CheckAll = (rows, _) =>
            from network in Q850Mappings.Networks
            where !rows.Any(row => row.Network == network && row.Cause is null && row.Condition == "None")
            select $"{network} has no row for any other cause",
    };

    public string CSharp =>
        $"new Q850ToStatusRule({Q850Mappings.CauseAsCSharp(Cause)}, {Q850Mappings.CodeAsCSharp(Code)}, Q850Condition.{Condition}, "
        + $"SipRequirementLevel.{Level}, {Reference.CSharp}, {CSharpText.Literal(Note)})";
}

/// <summary>One row of <c>status-to-q850.csv</c>. No cause is no mapping.</summary>
internal sealed record StatusToQ850Row(
    string Network,
    CodeRange Codes,
    int? Cause,
    string Location,
    string Condition,
    bool IsDefault,
    string First,
    string Level,
    RfcReference Reference,
    string Note)
{
    private const int LowestCode = 300;
    private const int LowestFailure = 400;
    private const int HighestCode = 699;

    private static readonly Vocabulary s_conditions = new("warning-bearer-capability", "redirect-to-pstn");

    private static readonly Vocabulary s_locations = new("network", "user", "private-remote");

    private static readonly Vocabulary s_first = new("authenticate", "remedy");

    public static CsvFile<StatusToQ850Row> File { get; } = new(
        "status-to-q850.csv",
        "network,from,to,cause,location,condition,first,level,rfc,section,note",
        row => new(
            row["network"].OneOf(Q850Mappings.Networks),
            row.Range(),
            row["cause"].Text == "none" ? null : row.Cause(),
            row["location"].Member(s_locations),
            row["condition"].Text == Q850Mappings.Default ? "None" : row["condition"].MemberOrNone(s_conditions),
            row["condition"].Text == Q850Mappings.Default,
            row["first"].MemberOrNone(s_first),
            row["level"].Member(Vocabulary.Levels),
            row.Reference(),
            row["note"].OptionalText()))
    {
        Check = (row, value, _) =>
        {
            if (value.Codes.From < LowestCode)
            {
                row["from"].ReportText("is of a class that ends no call");
            }
        },
        CheckAll = (rows, _) => FindOverlaps(rows).Take(1).Concat(FindGaps(rows)),
    };

    public string CSharp =>
        $"new StatusToQ850Rule({Q850Mappings.CodeAsCSharp(Codes.From)}, {Q850Mappings.CodeAsCSharp(Codes.To)}, "
        + $"{Q850Mappings.CauseAsCSharp(Cause)}, {LocationAsCSharp}, Q850FirstAttempt.{First}, Q850Condition.{Condition}, "
        + $"{CSharpText.Literal(IsDefault)}, SipRequirementLevel.{Level}, {Reference.CSharp}, {CSharpText.Literal(Note)})";

    // The network is none of the locations: the gateway knows which one it is.
    private string LocationAsCSharp => Location switch
    {
        "Network" => "default",
        "PrivateRemote" => "Q850Location.RemotePrivateNetwork",
        _ => $"Q850Location.{Location}",
    };

    private static IEnumerable<string> FindOverlaps(IReadOnlyList<StatusToQ850Row> rows) =>
        from rowsOfCondition in rows.GroupBy(row => (row.Network, row.Condition, row.IsDefault))
        from code in Enumerable.Range(LowestCode, HighestCode - LowestCode + 1)
        where rowsOfCondition.Count(row => row.Codes.Contains(code)) > 1
        select $"{rowsOfCondition.Key.Network} has two rows for {code} under one condition";

    // The first code of each network that has no default.
    private static IEnumerable<string> FindGaps(IReadOnlyList<StatusToQ850Row> rows) =>
        from network in Q850Mappings.Networks
        let defaults = rows.Where(row => row.Network == network && row.IsDefault).ToList()
        let failures = Enumerable.Range(LowestFailure, HighestCode - LowestFailure + 1)
        let code = failures.FirstOrDefault(code => !defaults.Any(row => row.Codes.Contains(code)))
        where code != 0
        select $"{network} has no default row for {code}";
}

/// <summary>One row of <c>request-to-q850.csv</c>.</summary>
internal sealed record RequestToQ850Row(string Network, string Method, int Cause, string Level, RfcReference Reference, string Note)
{
    public static CsvFile<RequestToQ850Row> File { get; } = new(
        "request-to-q850.csv",
        "network,method,cause,level,rfc,section,note",
        row => new(
            row["network"].OneOf(Q850Mappings.Networks),
            row["method"].Method(),
            row.Cause(),
            row["level"].Member(Vocabulary.Levels),
            row.Reference(),
            row["note"].OptionalText()))
    {
        Keys = ["network,method"],
    };

    public string CSharp =>
        $"new RequestToQ850Rule({CSharpText.Literal(Method)}, {Q850Mappings.CauseAsCSharp(Cause)}, SipRequirementLevel.{Level}, "
        + $"{Reference.CSharp}, {CSharpText.Literal(Note)})";
}
