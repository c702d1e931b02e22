using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SipStatus.LanguageVersion.Tests
{
    /// <summary>
    /// The values of SipStatus in System.Text.Json on .NET Framework and .NET Standard, as the package itself brings them on .NET 8 and
    /// later: <c>options.Converters.Add(new SipStatusJson())</c>. Copy this file.
    /// </summary>
    public sealed class SipStatusJson : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert)
        {
            return typeToConvert.Assembly == typeof(SipStatusCode).Assembly
                && TypeDescriptor.GetConverter(typeToConvert).CanConvertFrom(typeof(string));
        }

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        {
            return (JsonConverter)Activator.CreateInstance(typeof(ValueConverter<>).MakeGenericType(typeToConvert));
        }

        private sealed class ValueConverter<T> : JsonConverter<T>
        {
            private static readonly TypeConverter s_converter = TypeDescriptor.GetConverter(typeof(T));
            private static readonly bool s_isNumber = s_converter.CanConvertTo(typeof(int));

            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            {
                object value = null;
                long number;
                if (reader.TokenType == JsonTokenType.Number && s_isNumber && reader.TryGetInt64(out number))
                {
                    value = number;
                }
                else if (reader.TokenType == JsonTokenType.String || reader.TokenType == JsonTokenType.PropertyName)
                {
                    value = reader.GetString();
                }

                else if (reader.TokenType == JsonTokenType.StartArray && typeof(T) == typeof(SipStatusCodeSet))
                {
                    // As Newtonsoft.Json writes a set.
                    var codes = JsonSerializer.Deserialize<List<SipStatusCode>>(ref reader, options);
                    value = string.Join(",", codes.Select(code => code.ToString("D")));
                }

                try
                {
                    return (T)s_converter.ConvertFrom(value);
                }
                catch (Exception exception) when (
                    exception is FormatException || exception is ArgumentException || exception is NotSupportedException)
                {
                    throw new JsonException(exception.Message, exception);
                }
            }

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
            {
                if (s_isNumber)
                {
                    writer.WriteNumberValue((int)s_converter.ConvertTo(value, typeof(int)));
                }
                else
                {
                    writer.WriteStringValue(s_converter.ConvertToInvariantString(value));
                }
            }

            public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            {
                return Read(ref reader, typeToConvert, options);
            }

            public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
            {
                writer.WritePropertyName(s_converter.ConvertToInvariantString(value));
            }
        }
    }
}
