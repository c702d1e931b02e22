using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.CodeGen.Model;

/// <summary>All the data, read and found free of errors: what the emitters write from.</summary>
internal sealed class RegistryTable
{
    public RegistryTable(IReadOnlyList<StatusCodeRow> codes, IReadOnlyList<AliasRow> aliases, DateOnly lastUpdated)
    {
        Codes = codes;
        Aliases = aliases;
        LastUpdated = lastUpdated;
        Phrases = [
            .. codes.Select(code => new PhraseRow(code.Code, code.ReasonPhrase)),
            .. aliases.Select(alias => new PhraseRow(alias.Code, alias.Alias)),
        ];
    }

    /// <summary>The registered codes, ascending. A code's ordinal is its index here.</summary>
    public IReadOnlyList<StatusCodeRow> Codes { get; }

    /// <summary>The aliases by code, then by alias in ordinal order.</summary>
    public IReadOnlyList<AliasRow> Aliases { get; }

    /// <summary>The date that the IANA registry bears.</summary>
    public DateOnly LastUpdated { get; }

    /// <summary>Every phrase with its code: first the canonical phrases by code, then the aliases.</summary>
    public IReadOnlyList<PhraseRow> Phrases { get; }

    /// <summary>What RFCs say about the codes beyond number and phrase.</summary>
    public KnowledgeTable Knowledge { get; init; } = new();

    /// <summary>The aliases of one code, in their order.</summary>
    public IEnumerable<AliasRow> AliasesOf(StatusCodeRow code) => Aliases.Where(alias => alias.Code == code.Code);
}
