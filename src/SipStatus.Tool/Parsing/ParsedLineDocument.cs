namespace SipStatus.Tool.Parsing;

/// <summary>The JSON of one line of <c>parse</c>; a value that does not exist is null.</summary>
internal sealed record ParsedLineDocument(
    string Input, bool Valid, int? Code, string? ReasonPhrase, SipStatusLineErrorKind? Error, int? Offset)
{
    public static ParsedLineDocument Of(ParsedLine parsed) => parsed.IsValid
        ? new ParsedLineDocument(parsed.Input, true, parsed.Line.StatusCode.Value, parsed.Line.ReasonPhrase, null, null)
        : new ParsedLineDocument(parsed.Input, false, null, null, parsed.Error, parsed.Offset);
}
