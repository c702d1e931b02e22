namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>status-codes.csv</c>.</summary>
internal sealed record StatusCodeRow(
    int Code,
    string Name,
    string ReasonPhrase,
    RfcReference Reference,
    Registration Registration,
    string EnglishSummary,
    string ChineseSummary);
