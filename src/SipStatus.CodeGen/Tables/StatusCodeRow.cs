using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>status-codes.csv</c>. The registration is a member of <c>SipStatusRegistration</c> in the library.</summary>
internal sealed record StatusCodeRow(
    int Code, string Name, string ReasonPhrase, RfcReference Reference, string Registration, string EnglishSummary, string ChineseSummary)
{
    private static readonly Vocabulary s_registrations = new("active", "deprecated", "reserved");

    /// <summary>
    /// The public members that <c>SipStatusCode</c> has without the table, what it inherits, and its own name, which no member may
    /// bear. A test compares them with the compiled library. Private members are not here: those give way to a code.
    /// </summary>
    public static IReadOnlySet<string> MembersOfStruct { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Class", "CompareTo", "Equals", "Finalize", "GetHashCode", "GetInfo", "GetType", "IsClientError", "IsFailure", "IsFinal",
        "IsGlobalFailure", "IsProvisional", "IsRedirection", "IsRegistered", "IsServerError", "IsSuccess", "MemberwiseClone", "Parse",
        "ReasonPhrase", "ReferenceEquals", "SipStatusCode", "ToFallback", "ToString", "TryCreate", "TryFormat", "TryParse", "Value",
    };

    public static CsvFile<StatusCodeRow> File { get; } = new(
        "status-codes.csv",
        "code,name,reason_phrase,rfc,section,registration,summary_en,summary_zh",
        row => new(
            row["code"].StatusCode(),
            row["name"].MemberName(MembersOfStruct, "struct SipStatusCode"),
            row["reason_phrase"].ReasonPhrase(),
            row.Reference(),
            row["registration"].Member(s_registrations),
            row["summary_en"].Summary('.'),
            row["summary_zh"].Summary('。')))
    {
        Names = ["name"],
        Check = (row, value, above) =>
        {
            if (above.Count > 0 && value.Code <= above[^1].Code)
            {
                row["code"].ReportText($"comes after {above[^1].Code}: codes ascend and none is repeated");
            }
        },
    };
}
