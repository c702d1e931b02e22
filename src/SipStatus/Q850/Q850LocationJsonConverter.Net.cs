using System.ComponentModel;
using System.Text.Json;

namespace SipStatus.Q850;

/// <summary>
/// Writes a <see cref="Q850Location"/> to JSON as its token, <c>"RPN"</c>, and reads it, in any letter case; also as the key of a
/// dictionary. The default value is the empty string. The type carries the converter as an attribute, so that nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Q850LocationJsonConverter : SipTextJsonConverter<Q850Location>
{
    private protected override string Expected =>
        "The JSON value is not the token of a Q.850 cause location (RFC 8606, section 4), such as \"RPN\".";

    private protected override Q850Location FromText(string text) =>
        Q850Location.TryParse(text, out var location) || text.Length == 0 ? location : throw new JsonException(Expected);
}
