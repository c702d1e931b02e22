using System.ComponentModel;
using System.Text.Json;

namespace SipStatus;

/// <summary>
/// Writes a <see cref="SipReason"/> to JSON as its text, <c>"Q.850;cause=16"</c>, and reads what <see cref="SipReason.Parse(string)"/>
/// takes; also as the key of a dictionary. The default value is the empty string. The type carries the converter as an attribute, so that
/// nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipReasonJsonConverter : SipTextJsonConverter<SipReason>
{
    private protected override string Expected => "The JSON value is not the text of a Reason of SIP.";

    private protected override SipReason FromText(string text) =>
        SipReason.TryParse(text, SipReasonStyles.Default, out var reason, out var error) || text.Length == 0
            ? reason
            : throw new JsonException(ReasonThrow.Message(error, text));
}
