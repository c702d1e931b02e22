using System.Collections.Generic;
using System.Text.Json.Serialization;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Parsing;
using SipStatus.Tool.Reference;
using SipStatus.Tool.Scanning;

namespace SipStatus.Tool.Output;

/// <summary>The documents that <c>--json</c> writes; enums are written by the names of their members.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(LookupDocument))]
[JsonSerializable(typeof(ListDocument))]
[JsonSerializable(typeof(Q850Document))]
[JsonSerializable(typeof(ParsedLineDocument))]
[JsonSerializable(typeof(TallyDocument))]
[JsonSerializable(typeof(CallFigures))]
[JsonSerializable(typeof(ListedResponse))]
[JsonSerializable(typeof(RegistryDocument))]
[JsonSerializable(typeof(ReferenceCodeDocument))]
[JsonSerializable(typeof(List<string>))]
internal sealed partial class ToolJsonContext : JsonSerializerContext;
