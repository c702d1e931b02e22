using System;
using System.ComponentModel;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace SipStatus.Serialization.Tests.Recipes;

/// <summary>
/// The values of SipStatus as scalars for YamlDotNet: <c>new DeserializerBuilder().WithTypeConverter(new SipStatusYaml())</c>, and the same
/// for the serializer, which is to omit null: YamlDotNet does not tell a converter whether null is possible, so that a key without a value
/// is an error.
/// </summary>
public sealed class SipStatusYaml : IYamlTypeConverter
{
    public bool Accepts(Type type) =>
        ValueType(type).Assembly == typeof(SipStatusCode).Assembly && Converter(type).CanConvertFrom(typeof(string));

    public object? ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) =>
        Converter(type).ConvertFromInvariantString(parser.Consume<Scalar>().Value);

    // In quotes: else YAML takes some characters of a phrase for line ends.
    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => emitter.Emit(
        new Scalar(
            AnchorName.Empty, TagName.Empty, Converter(type).ConvertToInvariantString(value)!, ScalarStyle.DoubleQuoted, true, true));

    private static Type ValueType(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static TypeConverter Converter(Type type) => TypeDescriptor.GetConverter(ValueType(type));
}
