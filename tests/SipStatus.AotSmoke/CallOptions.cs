namespace SipStatus.AotSmoke;

/// <summary>
/// Options for the configuration source generator, which asks no type how it is read: it binds the text, and the value is made of it.
/// </summary>
internal sealed class CallOptions
{
    public string WhenClosed { get; set; } = "480";

    public string FailOver { get; set; } = "503";

    public SipStatusCodeSet FailOverCodes => SipStatusCodeSet.Parse(FailOver);

    public SipStatusCode WhenClosedCode =>
        SipStatusRegistry.TryGetByName(WhenClosed, out var code) ? code : SipStatusCode.Parse(WhenClosed);
}

/// <summary>Options that the generator leaves as they are: it looks for the parts of a code, and none are there.</summary>
internal sealed class UnboundOptions
{
    public SipStatusCode WhenClosed { get; set; } = SipStatusCode.TemporarilyUnavailable;

    public SipStatusCodeSet FailOver { get; set; } = SipStatusCodeSet.Empty;
}

/// <summary>Options that it refuses to make.</summary>
internal sealed record RefusedOptions(SipStatusCode WhenClosed);
