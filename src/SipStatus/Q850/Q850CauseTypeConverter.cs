using System.ComponentModel;

namespace SipStatus.Q850;

/// <summary>
/// Converts text, as <see cref="Q850Cause.Parse(string)"/> does, and numbers to <see cref="Q850Cause"/> and back, for configuration
/// binding, Newtonsoft.Json and other users of <see cref="TypeDescriptor"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Q850CauseTypeConverter : SipNumberTypeConverter<Q850Cause>
{
    private protected override Q850Cause FromText(string text) => Q850Cause.Parse(text);

    private protected override Q850Cause FromNumber(int number) => number == 0 ? default : new Q850Cause(number);

    private protected override int ToNumber(Q850Cause value) => value.Value;
}
