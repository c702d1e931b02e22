using System.ComponentModel;

namespace SipStatus.Q850;

/// <summary>
/// Converts tokens, as <see cref="Q850Location.Parse(string)"/> does, to <see cref="Q850Location"/> and back, for configuration binding,
/// Newtonsoft.Json and other users of <see cref="TypeDescriptor"/>. The empty text is the default value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Q850LocationTypeConverter : SipTextTypeConverter<Q850Location>
{
    private protected override Q850Location FromText(string text) => text.Length == 0 ? default : Q850Location.Parse(text);
}
