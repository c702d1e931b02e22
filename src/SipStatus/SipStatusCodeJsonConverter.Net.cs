using System;
using System.ComponentModel;

namespace SipStatus;

/// <summary>
/// Writes a <see cref="SipStatusCode"/> to JSON as a number, and reads a number or text: <c>486</c>, <c>"486"</c>,
/// <c>"486 Busy Here"</c>. As the key of a dictionary it is <c>"486"</c>. The default value is <c>0</c>. The type carries the converter as
/// an attribute, so that nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusCodeJsonConverter : SipNumberJsonConverter<SipStatusCode>
{
    private protected override string Expected =>
        "The JSON value is not a SIP Status-Code: a number from 100 to 699, such a number as text with or without a Reason-Phrase, "
        + "or 0 for none.";

    private protected override bool TryFromNumber(int number, out SipStatusCode value) => SipStatusCode.TryCreate(number, out value);

    private protected override bool TryFromText(ReadOnlySpan<byte> utf8Text, out SipStatusCode value) =>
        SipStatusCode.TryParse(utf8Text, out value);

    private protected override int ToNumber(SipStatusCode value) => value.Value;
}
