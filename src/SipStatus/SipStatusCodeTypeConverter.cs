using System.ComponentModel;

namespace SipStatus;

/// <summary>
/// Converts text, as <see cref="SipStatusCode.Parse(string)"/> does, and numbers to <see cref="SipStatusCode"/> and back, for configuration
/// binding, Newtonsoft.Json and other users of <see cref="TypeDescriptor"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusCodeTypeConverter : SipNumberTypeConverter<SipStatusCode>
{
    private protected override SipStatusCode FromText(string text) => SipStatusCode.Parse(text);

    private protected override SipStatusCode FromNumber(int number) => number == 0 ? default : new SipStatusCode(number);

    private protected override int ToNumber(SipStatusCode value) => value.Value;
}
