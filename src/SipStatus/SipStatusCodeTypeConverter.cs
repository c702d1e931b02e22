using System.ComponentModel;

namespace SipStatus;

/// <summary>
/// Converts text and numbers to <see cref="SipStatusCode"/> and back, for configuration binding, Newtonsoft.Json and other users of
/// <see cref="TypeDescriptor"/>. The text is a code as <see cref="SipStatusCode.Parse(string)"/> reads it, or the name of one as
/// <see cref="SipStatusRegistry.TryGetByName(string?, out SipStatusCode)"/> knows it: <c>486</c>, <c>486 Busy Here</c>, <c>BusyHere</c> or
/// <c>BUSY_HERE</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusCodeTypeConverter : SipNumberTypeConverter<SipStatusCode>
{
    private protected override SipStatusCode FromText(string text) =>
        SipStatusRegistry.TryGetByName(text, out var code) ? code : SipStatusCode.Parse(text);

    private protected override SipStatusCode FromNumber(int number) => number == 0 ? default : new SipStatusCode(number);

    private protected override int ToNumber(SipStatusCode value) => value.Value;
}
