using System.Text.Json.Serialization;

namespace SipStatus.Tool.Parsing;

/// <summary>The JSON of one line of <c>parse</c>; a value that does not exist is null.</summary>
internal sealed record ParsedLineDocument(
    string Input, bool Valid, int? Code, string? ReasonPhrase, SipStatusLineErrorKind? Error, int? Offset)
{
    /// <summary>The bytes of the line in base 64, only if they are not UTF-8: JSON can hold them in no other way.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public byte[]? InputBytes { get; init; }

    public static ParsedLineDocument Of(ParsedLine parsed) => (parsed.IsValid
        ? new ParsedLineDocument(parsed.Input, true, parsed.Line.StatusCode.Value, parsed.Line.ReasonPhrase, null, null)
        : new ParsedLineDocument(parsed.Input, false, null, null, parsed.Error, parsed.Offset)) with
    {
        InputBytes = parsed.OtherBytes,
    };
}
