using System;
using SipStatus.Q850;

namespace SipStatus;

public readonly partial struct SipReason
{
    // One value as it was read: where it is, and the parameters that the library knows, for each name the first that is valid.
    private struct Parts
    {
        internal Parts(int protocol, int? cause = null, Q850Location? location = null)
        {
            Protocol = protocol;
            Cause = cause;
            Location = location;
        }

        internal int Protocol { get; }

        /// <summary>Where the value begins, with the protocol.</summary>
        internal int Start { get; private set; }

        internal int ProtocolLength { get; private set; }

        internal int Length { get; private set; }

        /// <summary>Whether the text holds more than a registered protocol, a cause and a location.</summary>
        internal bool NeedSource { get; private set; }

        internal int? Cause { get; private set; }

        internal ReasonParameter? Text { get; private set; }

        internal Q850Location? Location { get; private set; }

        /// <summary>Reads one value, up to a comma or the end.</summary>
        internal static bool TryRead<TUnit, TEncoding>(
            ref ReasonReader<TUnit, TEncoding> reader, ReadOnlySpan<TUnit> text, out Parts parts)
            where TUnit : unmanaged
            where TEncoding : struct, IEncoding<TUnit>
        {
            parts = default;
            if (!reader.TryReadProtocol(out var start, out var length))
            {
                return false;
            }

            parts = new Parts(ReasonProtocols.Find<TUnit, TEncoding>(text.Slice(start, length))) { Start = start, ProtocolLength = length };
            parts.NeedSource = parts.Protocol < 0;
            while (reader.TryReadParameter(out var parameter))
            {
                parts.NeedSource |= !parts.TryTake<TUnit, TEncoding>(text, parameter) || parts.Text is not null;
            }

            parts.Length = reader.Position - start;
            return reader.Fault == SipReasonErrorKind.None;
        }

        /// <summary>Takes a parameter that is the cause, the text or the location; false for any other.</summary>
        internal bool TryTake<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, ReasonParameter parameter)
            where TUnit : unmanaged
            where TEncoding : struct, IEncoding<TUnit>
        {
            var name = text.Slice(parameter.NameStart, parameter.NameLength);
            var value = text.Slice(parameter.ValueStart, parameter.ValueLength);
            if (Cause is null && ReasonText.EqualsIgnoreCase<TUnit, TEncoding>(name, CauseName))
            {
                Cause = ReasonText.TryReadNumber<TUnit, TEncoding>(value, parameter.Form, out var cause) ? cause : null;
                return Cause is not null;
            }

            if (Text is null && parameter.HasValue && ReasonText.EqualsIgnoreCase<TUnit, TEncoding>(name, TextName))
            {
                Text = parameter;
                return true;
            }

            if (Location is null && Protocol == ReasonProtocols.Q850 && ReasonText.EqualsIgnoreCase<TUnit, TEncoding>(name, LocationName))
            {
                Location = FindLocation<TUnit, TEncoding>(value, parameter.Form);
                return Location is not null;
            }

            return false;
        }

        private static Q850Location? FindLocation<TUnit, TEncoding>(ReadOnlySpan<TUnit> token, ReasonParameterForm form)
            where TUnit : unmanaged
            where TEncoding : struct, IEncoding<TUnit>
        {
            for (var value = 0; Q850Location.TryCreate(value, out var location); value++)
            {
                if (ReasonText.StandsFor<TUnit, TEncoding>(token, form, location.Token))
                {
                    return location;
                }
            }

            return null;
        }
    }
}
