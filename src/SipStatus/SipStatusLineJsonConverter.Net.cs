using System.ComponentModel;
using System.Text.Json;

namespace SipStatus;

/// <summary>
/// Writes a <see cref="SipStatusLine"/> to JSON as its text, <c>"SIP/2.0 486 Busy Here"</c>, and reads what
/// <see cref="SipStatusLine.Parse(string)"/> takes; also as the key of a dictionary. The default value is the empty string. The type
/// carries the converter as an attribute, so that nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusLineJsonConverter : SipTextJsonConverter<SipStatusLine>
{
    private protected override string Expected => "The JSON value is not the text of a SIP Status-Line.";

    private protected override SipStatusLine FromText(string text) =>
        SipStatusLine.TryParse(text, SipStatusLineStyles.Default, out var line, out var error) || text.Length == 0
            ? line
            : throw new JsonException(Throw.StatusLineMessage(error, text));
}
