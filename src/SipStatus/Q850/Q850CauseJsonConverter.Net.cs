using System;
using System.ComponentModel;

namespace SipStatus.Q850;

/// <summary>
/// Writes a <see cref="Q850Cause"/> to JSON as a number, and reads a number or text: <c>17</c>, <c>"17"</c>, <c>"17 User busy"</c>. As the
/// key of a dictionary it is <c>"17"</c>. The default value is <c>0</c>. The type carries the converter as an attribute, so that nobody
/// needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Q850CauseJsonConverter : SipNumberJsonConverter<Q850Cause>
{
    private protected override string Expected =>
        "The JSON value is not a Q.850 cause: a number from 1 to 127, such a number as text with or without what it is called, "
        + "or 0 for none.";

    private protected override bool TryFromNumber(int number, out Q850Cause value) => Q850Cause.TryCreate(number, out value);

    private protected override bool TryFromText(ReadOnlySpan<byte> utf8Text, out Q850Cause value) =>
        Q850Cause.TryParse(utf8Text, out value);

    private protected override int ToNumber(Q850Cause value) => value.Value;
}
