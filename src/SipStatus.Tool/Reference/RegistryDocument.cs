using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using SipStatus.Tool.Lookup;

namespace SipStatus.Tool.Reference;

/// <summary>All codes.</summary>
internal sealed record RegistryDocument(
    [property: JsonPropertyName("$schema")] string Schema, string LastUpdated, IReadOnlyList<ReferenceCodeDocument> Codes);

/// <summary>A code, its summary in each language, and all that the RFCs say of it.</summary>
internal sealed record ReferenceCodeDocument(
    [property: JsonPropertyName("$schema")] string Schema,
    int Code,
    string Name,
    string ReasonPhrase,
    SipStatusClass Class,
    SipStatusRegistration Registration,
    ReferenceDocument Reference,
    IReadOnlyList<AliasDocument> Aliases,
    IReadOnlyDictionary<string, string> Summaries,
    int Fallback,
    string Example,
    KnowledgeDocument Knowledge)
{
    public static ReferenceCodeDocument Of(SipStatusCode code, string schema)
    {
        var info = code.GetInfo()!;
        return new ReferenceCodeDocument(
            schema,
            code.Value,
            info.Name,
            info.ReasonPhrase,
            code.Class,
            info.Registration,
            ReferenceDocument.Of(info.Reference)!,
            [.. info.Aliases.Select(AliasDocument.Of)],
            new Dictionary<string, string> { ["en"] = info.Summary, ["zh"] = info.GetSummary("zh") },
            code.ToFallback().Value,
            ExampleResponse.Of(code).Text,
            KnowledgeDocument.Of(code));
    }
}
