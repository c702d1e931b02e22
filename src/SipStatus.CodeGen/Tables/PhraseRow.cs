using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Tables;

/// <summary>A code and one phrase it is sent with, the canonical one or an alias.</summary>
internal sealed record PhraseRow(int Code, string Phrase)
{
    /// <summary>What stands before the phrase in the status line.</summary>
    public string BeforePhrase => $"SIP/2.0 {Code} ";

    /// <summary>The status line in wire form.</summary>
    public string WireLine => $"{BeforePhrase}{Phrase}\r\n";

    /// <summary>Every phrase with its code: first the canonical phrases by code, then the aliases.</summary>
    public static IReadOnlyList<PhraseRow> Of(RegistryData data) =>
    [
        .. data.Rows(StatusCodeRow.File).Select(row => new PhraseRow(row.Code, row.ReasonPhrase)),
        .. data.Rows(AliasRow.File).Select(row => new PhraseRow(row.Code, row.Alias)),
    ];
}
