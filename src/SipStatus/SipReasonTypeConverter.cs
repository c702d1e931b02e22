using System.ComponentModel;

namespace SipStatus;

/// <summary>
/// Converts text, as <see cref="SipReason.Parse(string)"/> does, to <see cref="SipReason"/> and back, for configuration binding,
/// Newtonsoft.Json and other users of <see cref="TypeDescriptor"/>. The empty text is the default value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipReasonTypeConverter : SipTextTypeConverter<SipReason>
{
    private protected override SipReason FromText(string text) => text.Length == 0 ? default : SipReason.Parse(text);
}
