using System;
using System.ComponentModel;
using SipStatus.Q850;

namespace SipStatus;

/// <summary>
/// One value of a Reason header field: why a request or a response was sent, in the terms of some protocol
/// (<see href="https://www.rfc-editor.org/rfc/rfc3326#section-2">RFC 3326, section 2</see>), such as
/// <c>Q.850;cause=16;text="Terminated"</c>. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// <b>Content.</b> <see cref="Protocol"/> says how to read <see cref="Cause"/>: for SIP and STIR it is a <see cref="StatusCode"/>, for
/// Q.850 a <see cref="Q850Cause"/>, sometimes with a <see cref="Location"/>. An unknown protocol, a number that its protocol does not
/// define and a parameter of any other name are kept, and written again: see <see cref="TryGetParameter"/>.
/// </para>
/// <para>
/// <b>Allocation.</b> Reading a <see cref="string"/> allocates nothing: the reason keeps that string, and makes others only when they are
/// asked for, by <see cref="Text"/> for example. Reading characters or bytes makes one string if there is more to keep than a registered
/// protocol, a cause and a location; <see cref="Utf8Reader"/> reads bytes without any.
/// </para>
/// <para>
/// <b>In a History-Info header field</b> (RFC 7044, section 10.2) the value is part of a URI, and escaped. Pass it through
/// <see cref="Uri.UnescapeDataString(string)"/> before reading it, and pass <see cref="ToString()"/> through
/// <see cref="Uri.EscapeDataString(string)"/> before writing it there. A value that is still escaped would read as one unknown protocol.
/// </para>
/// <para>
/// <b>Equality.</b> Two reasons are equal if their protocols (in any letter case), causes, texts and locations are equal, and their other
/// parameters too, in the same order. White space makes no difference, nor does how or where cause, text and location are written. In the
/// other parameters letter case and quotes count.
/// </para>
/// <para><b>Default.</b> <c>default(SipReason)</c> is no reason: its protocol and its text form are empty.</para>
/// <para><b>Threads.</b> Every member may be called from any thread at any time.</para>
/// </remarks>
/// <example>
/// <code>
/// SipReason reason = SipReason.Parse("Q.850 ;cause=16 ;text=\"Terminated\"");
/// Console.WriteLine(reason.Q850Cause);   // 16 Normal call clearing
/// Console.WriteLine(reason.Text);        // Terminated
/// Console.WriteLine(reason);             // Q.850;cause=16;text="Terminated"
/// Console.WriteLine(SipReason.ForStatusCode(SipStatusCode.OK, "Call completed elsewhere"));
/// // SIP;cause=200;text="Call completed elsewhere"
/// </code>
/// </example>
[TypeConverter(typeof(SipReasonTypeConverter))]
public readonly partial struct SipReason
{
    private const string CauseName = "cause";
    private const string TextName = "text";
    private const string LocationName = "location";

    // The text that the value was read from, or that a constructor built, and where the value stands in it. The text is well-formed, and
    // within the grammar of the loosest style. Null if there is nothing but protocol, cause and location.
    private readonly string? _source;
    private readonly int _start;
    private readonly int _length;

    // Where the value of the text stands in the source, after its opening quote if it has one. 0 is "no text": the protocol comes first.
    private readonly int _textStart;
    private readonly int _textLength;

    // One more than the value, so that 0 is "none", for the default value too.
    private readonly byte _protocolAndOne;
    private readonly byte _locationAndOne;
    private readonly uint _causeAndOne;

    /// <summary>Makes a reason of any protocol.</summary>
    /// <param name="protocol">The protocol, a token such as <c>STIR</c> or <c>Preemption</c>.</param>
    /// <param name="cause">The cause, one of the numbers of that protocol; <see langword="null"/> for none.</param>
    /// <param name="text">The text for people; <see langword="null"/> for none. It may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="protocol"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cause"/> is negative.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="protocol"/> is no token, or <paramref name="text"/> holds a control character (U+0000 to U+001F but HTAB, or U+007F)
    /// or an unpaired surrogate. For text that is not your own there is <see cref="WithSafeText"/>.
    /// </exception>
    public SipReason(string protocol, int? cause = null, string? text = null)
    {
        if (protocol is null)
        {
            Throw.ArgumentNull(nameof(protocol));
        }

        if (!Token.IsWhole(protocol.AsSpan()))
        {
            ReasonThrow.NotAToken(nameof(protocol));
        }

        if (cause < 0)
        {
            ReasonThrow.CauseOutOfRange(cause.GetValueOrDefault());
        }

        CheckValue(text, nameof(text));
        this = Make(protocol, cause, null, text);
    }

    private SipReason(Parts parts, string? source, int start, int length, int textStart)
    {
        _source = source;
        _start = start;
        _length = length;
        _textStart = textStart;
        _textLength = parts.Text.GetValueOrDefault().ValueLength;
        _protocolAndOne = (byte)(parts.Protocol + 1);
        _causeAndOne = (uint)(parts.Cause.GetValueOrDefault(-1) + 1L);
        _locationAndOne = (byte)(parts.Location is { } place ? place.Value + 1 : 0);
    }

    /// <summary>Makes the reason that says what a response would have said: protocol SIP.</summary>
    /// <param name="code">The code, registered or not.</param>
    /// <param name="text">
    /// The text for people; <see langword="null"/> for none, if the receiver is to know the phrase of the code. It may be empty.
    /// </param>
    /// <returns>For example <c>SIP;cause=200;text="Call completed elsewhere"</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is <c>default(SipStatusCode)</c>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> holds a control character (U+0000 to U+001F but HTAB, or U+007F) or an unpaired surrogate. For text that is
    /// not your own there is <see cref="WithSafeText"/>.
    /// </exception>
    public static SipReason ForStatusCode(SipStatusCode code, string? text = null)
    {
        if (code == default)
        {
            ReasonThrow.NeedsStatusCode(nameof(code));
        }

        CheckValue(text, nameof(text));
        return Make(ReasonProtocols.NameOf(ReasonProtocols.Sip), code.Value, null, text);
    }

    /// <summary>Makes the reason that says why the telephone network ended a call: protocol Q.850.</summary>
    /// <param name="cause">The cause, whether or not Q.850 defines it.</param>
    /// <param name="location">
    /// Which part of the network gave the cause; <see langword="null"/> or the default value if that is not known. If it is known, RFC
    /// 8606, section 4, wants it to be sent.
    /// </param>
    /// <param name="text">The text for people; <see langword="null"/> for none. It may be empty.</param>
    /// <returns>For example <c>Q.850;cause=17;text="User busy";location=U</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cause"/> is <c>default(Q850Cause)</c>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> holds a control character (U+0000 to U+001F but HTAB, or U+007F) or an unpaired surrogate. For text that is
    /// not your own there is <see cref="WithSafeText"/>.
    /// </exception>
    public static SipReason ForQ850(Q850Cause cause, Q850Location? location = null, string? text = null)
    {
        if (cause == default)
        {
            ReasonThrow.NeedsCause(nameof(cause));
        }

        CheckValue(text, nameof(text));
        return Make(ReasonProtocols.NameOf(ReasonProtocols.Q850), cause.Value, location == default(Q850Location) ? null : location, text);
    }

    /// <summary>Makes the reason with a cause that has a name, such as <see cref="SipReasonCause.UAPreemption"/>.</summary>
    /// <param name="cause">The cause, which says the protocol, too.</param>
    /// <param name="text">The text for people; <see langword="null"/> for that of the cause. It may be empty.</param>
    /// <returns>For example <c>Preemption;cause=1;text="UA Preemption"</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cause"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> holds a control character (U+0000 to U+001F but HTAB, or U+007F) or an unpaired surrogate. For text that is
    /// not your own there is <see cref="WithSafeText"/>.
    /// </exception>
    public static SipReason ForCause(SipReasonCause cause, string? text = null)
    {
        if (cause is null)
        {
            Throw.ArgumentNull(nameof(cause));
        }

        CheckValue(text, nameof(text));
        return Make(cause.Protocol.Token, cause.Value, null, text ?? cause.Text);
    }

    /// <summary>
    /// The protocol that defines the cause, such as <c>SIP</c> or <c>Q.850</c>; a registered protocol as IANA writes it. The empty string
    /// for the default value; never <see langword="null"/>.
    /// </summary>
    public string Protocol => _protocolAndOne > 0 ? ReasonProtocols.NameOf(_protocolAndOne - 1) : ReadProtocol(out _).ToString();

    /// <summary>
    /// The cause: a number that the protocol defines. <see langword="null"/> if there is none, or if it is not a number from 0 to
    /// 2147483647; such a cause is kept as a parameter like any other.
    /// </summary>
    public int? Cause => _causeAndOne == 0 ? null : (int)(_causeAndOne - 1);

    /// <summary>
    /// The text for people, without quotes and backslashes; <see langword="null"/> if there is none. Each use makes a new string.
    /// </summary>
    public string? Text => HasText ? ReasonText.Decode(WrittenText, TextForm) : null;

    /// <summary>
    /// The cause as a status code, for the protocols SIP and STIR; <c>default(SipStatusCode)</c> for other protocols, and for a number that
    /// is not a status code.
    /// </summary>
    public SipStatusCode StatusCode => StatusCodeOf(_protocolAndOne - 1, (int)(_causeAndOne - 1));

    /// <summary>
    /// The cause as a cause of Q.850, for the protocol Q.850; <c>default(Q850Cause)</c> for other protocols, and for a number that is not
    /// such a cause.
    /// </summary>
    public Q850Cause Q850Cause => Q850CauseOf(_protocolAndOne - 1, (int)(_causeAndOne - 1));

    /// <summary>
    /// Which part of the network gave the cause (<see href="https://www.rfc-editor.org/rfc/rfc8606#section-4">RFC 8606, section 4</see>);
    /// <see langword="null"/> if the reason does not say, and for protocols other than Q.850, for which the parameter has no meaning.
    /// </summary>
    public Q850Location? Location => _locationAndOne == 0 ? null : new Q850Location(_locationAndOne - 1);

    /// <summary>What is known of the protocol.</summary>
    /// <returns>The entry; <see langword="null"/> if IANA registers no such protocol, and for the default value.</returns>
    public SipReasonProtocol? GetProtocol() => _protocolAndOne > 0 ? SipReasonProtocol.All[_protocolAndOne - 1] : null;

    /// <summary>What the protocol calls the cause, whatever <see cref="Text"/> the sender wrote.</summary>
    /// <returns>
    /// The phrase of a status code, the text of a cause of Q.850, or the text of a <see cref="SipReasonCause"/>; the empty string if
    /// none is known. Nothing is allocated.
    /// </returns>
    /// <example>
    /// <code>
    /// Console.WriteLine(SipReason.Parse("Preemption;cause=2").GetCauseText());       // Reserved Resources Preempted
    /// Console.WriteLine(SipReason.Parse("Q.850;cause=17;text=x").GetCauseText());    // User busy
    /// Console.WriteLine(SipReason.Parse("STIR;cause=436").GetCauseText());           // Bad Identity Info
    /// </code>
    /// </example>
    public string GetCauseText() =>
        StatusCode != default ? StatusCode.ReasonPhrase
        : Q850Cause != default ? Q850Cause.Text
        : Cause is { } cause ? GetProtocol()?.FindCause(cause)?.Text ?? ""
        : "";

    private static SipStatusCode StatusCodeOf(int protocol, int cause) =>
        protocol is ReasonProtocols.Sip or ReasonProtocols.Stir && SipStatusCode.TryCreate(cause, out var code) ? code : default;

    private static Q850Cause Q850CauseOf(int protocol, int cause) =>
        protocol == ReasonProtocols.Q850 && Q850Cause.TryCreate(cause, out var code) ? code : default;

    private ReadOnlySpan<char> Source => _source.AsSpan(_start, _length);

    private bool HasText => _textStart > 0;

    private ReadOnlySpan<char> WrittenText => _source.AsSpan(_textStart, _textLength);

    // A value without quotes follows an equals sign or white space, and never a quote.
    private ReasonParameterForm TextForm => _source![_textStart - 1] == '"' ? ReasonParameterForm.Quoted : ReasonParameterForm.Plain;
}
