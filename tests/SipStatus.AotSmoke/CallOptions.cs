namespace SipStatus.AotSmoke;

/// <summary>
/// Options for the configuration source generator, which knows no type but its own: it binds the text, and the code is made of it.
/// </summary>
internal sealed class CallOptions
{
    public string WhenClosed { get; set; } = "480";

    public SipStatusCode WhenClosedCode =>
        SipStatusRegistry.TryGetByName(WhenClosed, out var code) ? code : SipStatusCode.Parse(WhenClosed);
}
