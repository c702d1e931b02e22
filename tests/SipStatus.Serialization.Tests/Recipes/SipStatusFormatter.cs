using System.ComponentModel;
using MessagePack;
using MessagePack.Formatters;
using MessagePack.Resolvers;
using SipStatus.Q850;

namespace SipStatus.Serialization.Tests.Recipes;

/// <summary>A value of SipStatus for MessagePack: a number where it is one, else its text.</summary>
public sealed class SipStatusFormatter<T> : IMessagePackFormatter<T?>
{
    private static readonly TypeConverter s_converter = TypeDescriptor.GetConverter(typeof(T));

    private static readonly bool s_isNumber = s_converter.CanConvertTo(typeof(int));

    public void Serialize(ref MessagePackWriter writer, T? value, MessagePackSerializerOptions options)
    {
        if (s_isNumber)
        {
            writer.Write((int)s_converter.ConvertTo(value, typeof(int))!);
        }
        else
        {
            writer.Write(value is null ? null : s_converter.ConvertToInvariantString(value));
        }
    }

    public T? Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options)
    {
        object? written = s_isNumber ? reader.ReadInt32() : reader.ReadString();
        return written is null && default(T) is null ? default : (T)s_converter.ConvertFrom(written!)!;
    }
}

/// <summary>The formatters of all types.</summary>
public static class SipStatusFormatters
{
    /// <summary>The options to give to MessagePackSerializer.</summary>
    public static MessagePackSerializerOptions Options { get; } = MessagePackSerializerOptions.Standard
        .WithResolver(CompositeResolver.Create(
            [
                new SipStatusFormatter<SipStatusCode>(), new SipStatusFormatter<Q850Cause>(), new SipStatusFormatter<SipStatusLine>(),
                new SipStatusFormatter<Q850Location>(), new SipStatusFormatter<SipReason>(), new SipStatusFormatter<SipStatusCodeSet>(),
            ],
            [StandardResolver.Instance]))
        .WithSecurity(MessagePackSecurity.UntrustedData);
}
