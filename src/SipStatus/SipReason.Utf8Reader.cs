using System;
using SipStatus.Q850;

namespace SipStatus;

public readonly partial struct SipReason
{
    /// <summary>
    /// Goes through the reasons of a header field value in UTF-8, where it is in a buffer: nothing is allocated, whatever they hold. For a
    /// reason to keep there is <see cref="ToReason"/>.
    /// </summary>
    /// <remarks>
    /// A ref struct: it cannot be kept in a field of a class, boxed, or held across an <see langword="await"/>. It is valid as long as the
    /// buffer is. It accepts what <see cref="ParseAll(ReadOnlySpan{byte}, SipReasonStyles)"/> accepts, but an error later in the text is
    /// seen only after the reasons before it.
    /// </remarks>
    /// <example>
    /// <code>
    /// var reasons = new SipReason.Utf8Reader("SIP;cause=487, Q.850;cause=16;text=\"Terminated\""u8);
    /// Console.WriteLine(reasons.Read());       // True
    /// Console.WriteLine(reasons.StatusCode);   // 487 Request Terminated
    /// Console.WriteLine(reasons.Read());       // True
    /// Console.WriteLine(reasons.Q850Cause);    // 16 Normal call clearing
    /// Console.WriteLine(reasons.Read());       // False
    /// </code>
    /// </example>
    public ref struct Utf8Reader
    {
        private readonly ReadOnlySpan<byte> _utf8Text;
        private ReasonReader<byte, Utf8Text> _reader;
        private Parts _parts;
        private bool _hasBegun;

        /// <summary>Makes a reader, which is before the first reason.</summary>
        /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
        /// <param name="styles">What to accept beyond RFC 3326.</param>
        public Utf8Reader(ReadOnlySpan<byte> utf8Text, SipReasonStyles styles = SipReasonStyles.Default)
        {
            _utf8Text = utf8Text;
            _reader = new ReasonReader<byte, Utf8Text>(utf8Text, styles);
            _parts = default;
            _hasBegun = false;
        }

        /// <summary>Why and where the text is not a list of reasons; <see langword="default"/> if nothing is wrong so far.</summary>
        public readonly SipReasonError Error => _reader.Error;

        /// <summary>The protocol, in the letter case in which it was sent; empty if there is no reason.</summary>
        public readonly ReadOnlySpan<byte> Protocol => _utf8Text.Slice(_parts.Start, _parts.ProtocolLength);

        /// <summary>The cause, like <see cref="SipReason.Cause"/>.</summary>
        public readonly int? Cause => _parts.Cause;

        /// <summary>The cause as a status code, like <see cref="SipReason.StatusCode"/>.</summary>
        public readonly SipStatusCode StatusCode => StatusCodeOf(_parts.Protocol, _parts.Cause.GetValueOrDefault(-1));

        /// <summary>The cause as a cause of Q.850, like <see cref="SipReason.Q850Cause"/>.</summary>
        public readonly Q850Cause Q850Cause => Q850CauseOf(_parts.Protocol, _parts.Cause.GetValueOrDefault(-1));

        /// <summary>Which part of the network gave the cause, like <see cref="SipReason.Location"/>.</summary>
        public readonly Q850Location? Location => _parts.Location;

        /// <summary>Whether there is a text for people; it may be empty.</summary>
        public readonly bool HasText => _parts.Text is not null;

        /// <summary>
        /// The text for people as it was sent: without the quotes around it, but with the backslashes and folded lines that a quoted string
        /// may have. Empty if there is none.
        /// </summary>
        public readonly ReadOnlySpan<byte> SentText =>
            _utf8Text.Slice(_parts.Text.GetValueOrDefault().ValueStart, _parts.Text.GetValueOrDefault().ValueLength);

        /// <summary>Goes on to the next reason.</summary>
        /// <returns>
        /// <see langword="false"/> if there is no other: at the end, for which <see cref="Error"/> is <see langword="default"/>, and if the
        /// text is malformed.
        /// </returns>
        public bool Read()
        {
            var isNext = _reader.Fault == SipReasonErrorKind.None && (!_hasBegun || _reader.TryReadComma());
            _hasBegun = true;
            if (isNext && Parts.TryRead(ref _reader, _utf8Text, out var parts))
            {
                _parts = parts;
                return true;
            }

            _parts = default;
            return false;
        }

        /// <summary>
        /// Makes a reason that is independent of the buffer, and a string if there is more to keep than a registered protocol, a cause and
        /// a location.
        /// </summary>
        /// <returns>The reason; <c>default(SipReason)</c> before the first and after the last.</returns>
        public readonly SipReason ToReason() =>
            _parts.Length == 0 ? default : Keep<byte, Utf8Text>(_utf8Text, _parts, null, _reader.SawMalformed);
    }
}
