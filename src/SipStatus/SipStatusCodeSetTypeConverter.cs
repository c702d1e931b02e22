using System.ComponentModel;

namespace SipStatus;

/// <summary>
/// Converts text, as <see cref="SipStatusCodeSet.Parse(string)"/> does, to <see cref="SipStatusCodeSet"/> and back, for configuration
/// binding, Newtonsoft.Json and other users of <see cref="TypeDescriptor"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusCodeSetTypeConverter : SipTextTypeConverter<SipStatusCodeSet>
{
    private protected override SipStatusCodeSet FromText(string text) => SipStatusCodeSet.Parse(text);
}
