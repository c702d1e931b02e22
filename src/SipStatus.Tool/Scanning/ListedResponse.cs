using System;
using System.Text.Json.Serialization;

namespace SipStatus.Tool.Scanning;

/// <summary>The JSON of a response that <c>scan --only</c> lists; what is not known is null.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Where in it the status line begins, in bytes.</param>
/// <param name="Time">When a capture saw it, in UTC.</param>
/// <param name="Code">The Status-Code.</param>
/// <param name="Phrase">The Reason-Phrase that was sent.</param>
/// <param name="RegisteredPhrase">The one that is registered for the code; null if the code is not registered.</param>
/// <param name="CSeq">The CSeq header field.</param>
/// <param name="CallId">The Call-ID header field, or its beginning.</param>
/// <param name="Reason">The Reason header fields, with commas between.</param>
internal sealed record ListedResponse(
    string File, long Offset, DateTime? Time, int Code, string Phrase, string? RegisteredPhrase,
    [property: JsonPropertyName("cseq")] string? CSeq, string? CallId, string? Reason);
