using System.Globalization;

namespace SipStatus;

/// <summary>
/// A cause of a <see cref="SipReasonProtocol"/> that the RFC or the registry gives a name, such as 2 "Reserved Resources Preempted" of
/// Preemption. Immutable.
/// </summary>
/// <example>
/// <code>
/// Console.WriteLine(SipReason.ForCause(SipReasonCause.UAPreemption));   // Preemption;cause=1;text="UA Preemption"
/// </code>
/// </example>
public sealed partial class SipReasonCause
{
    private readonly int _protocol;

    internal SipReasonCause(int protocol, int value, string text, SipRfcReference? reference, string source)
    {
        _protocol = protocol;
        Value = value;
        Text = text;
        Reference = reference;
        Source = source;
    }

    /// <summary>The protocol whose number this is.</summary>
    public SipReasonProtocol Protocol => SipReasonProtocol.All[_protocol];

    /// <summary>The number that stands in the header field.</summary>
    public int Value { get; }

    /// <summary>What the cause is called: the default text of the header field.</summary>
    public string Text { get; }

    /// <summary>The RFC and section that define it; <see langword="null"/> if no RFC does.</summary>
    public SipRfcReference? Reference { get; }

    /// <summary>Where it comes from, in a few words. Never empty.</summary>
    public string Source { get; }

    /// <summary>Protocol, number and text.</summary>
    /// <returns>For example <c>Preemption 1 UA Preemption</c>.</returns>
    public override string ToString() => $"{Protocol.Token} {Value.ToString(CultureInfo.InvariantCulture)} {Text}";
}
