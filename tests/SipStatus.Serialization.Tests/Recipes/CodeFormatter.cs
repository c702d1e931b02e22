using MessagePack;
using MessagePack.Formatters;
using MessagePack.Resolvers;

namespace SipStatus.Serialization.Tests.Recipes;

/// <summary>A code as a number for MessagePack.</summary>
public sealed class CodeFormatter : IMessagePackFormatter<SipStatusCode>
{
    /// <summary>The options to give to MessagePackSerializer.</summary>
    public static MessagePackSerializerOptions Options { get; } = MessagePackSerializerOptions.Standard
        .WithResolver(CompositeResolver.Create([new CodeFormatter()], [StandardResolver.Instance]))
        .WithSecurity(MessagePackSecurity.UntrustedData);

    public void Serialize(ref MessagePackWriter writer, SipStatusCode value, MessagePackSerializerOptions options) =>
        writer.Write(value.Value);

    public SipStatusCode Deserialize(ref MessagePackReader reader, MessagePackSerializerOptions options) =>
        reader.ReadInt32() is not 0 and var number ? new SipStatusCode(number) : default;
}
