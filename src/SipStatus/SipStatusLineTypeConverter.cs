using System.ComponentModel;

namespace SipStatus;

/// <summary>
/// Converts text, as <see cref="SipStatusLine.Parse(string)"/> does, to <see cref="SipStatusLine"/> and back, for configuration binding,
/// Newtonsoft.Json and other users of <see cref="TypeDescriptor"/>. The empty text is the default value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusLineTypeConverter : SipTextTypeConverter<SipStatusLine>
{
    private protected override SipStatusLine FromText(string text) => text.Length == 0 ? default : SipStatusLine.Parse(text);
}
