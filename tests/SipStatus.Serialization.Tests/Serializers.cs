using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Serialization;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace SipStatus.Serialization.Tests;

/// <summary>The serializers that take a value of the library without a word of the program's.</summary>
internal static class Serializers
{
    public static ISerializer SystemTextJson { get; } = new SystemTextJsonSerializer();

    public static ISerializer NewtonsoftJson { get; } = new NewtonsoftSerializer();

    public static IReadOnlyDictionary<string, ISerializer> All { get; } = new Dictionary<string, ISerializer>
    {
        ["System.Text.Json"] = SystemTextJson,
        ["Newtonsoft.Json"] = NewtonsoftJson,
        ["XmlSerializer"] = new XmlTextSerializer(),
        ["DataContractSerializer"] = new DataContractXmlSerializer(),
        ["DataContractJsonSerializer"] = new DataContractTextSerializer(),
    };

    private sealed class SystemTextJsonSerializer : ISerializer
    {
        public Type Exception => typeof(JsonException);

        public string[] Documents(Type type) => ["{}", "\"x\"", "\"\"", "[]", "1"];

        public string Write(object value, Type type) => System.Text.Json.JsonSerializer.Serialize(value, type);

        public object? Read(string text, Type type) => System.Text.Json.JsonSerializer.Deserialize(text, type);
    }

    private sealed class NewtonsoftSerializer : ISerializer
    {
        public Type Exception => typeof(JsonSerializationException);

        public string[] Documents(Type type) => ["{}", "\"x\"", "\"\"", "[]", "1"];

        public string Write(object value, Type type) => JsonConvert.SerializeObject(value, type, null);

        public object? Read(string text, Type type) => JsonConvert.DeserializeObject(text, type);
    }

    private sealed class XmlTextSerializer : ISerializer
    {
        public Type Exception => typeof(InvalidOperationException);

        public string[] Documents(Type type) => [$"<{type.Name}/>", $"<{type.Name}>x</{type.Name}>"];

        public string Write(object value, Type type)
        {
            using var text = new StringWriter();
            new XmlSerializer(type).Serialize(text, value);
            return text.ToString();
        }

        public object? Read(string text, Type type)
        {
            using var reader = XmlReader.Create(new StringReader(text));
            return new XmlSerializer(type).Deserialize(reader);
        }
    }

    private sealed class DataContractXmlSerializer : ISerializer
    {
        public Type Exception => typeof(SerializationException);

        public string[] Documents(Type type)
        {
            var name = $"{type.Name} xmlns=\"http://schemas.datacontract.org/2004/07/{type.Namespace}\"";
            return [$"<{name}/>", $"<{name}>x</{type.Name}>"];
        }

        public string Write(object value, Type type)
        {
            using var stream = new MemoryStream();
            new DataContractSerializer(type).WriteObject(stream, value);
            return Encoding.UTF8.GetString(stream.ToArray());
        }

        public object? Read(string text, Type type)
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return new DataContractSerializer(type).ReadObject(stream);
        }
    }

    private sealed class DataContractTextSerializer : ISerializer
    {
        public Type Exception => typeof(SerializationException);

        public string[] Documents(Type type) => ["{}", "\"x\"", "\"\"", "[]", "1"];

        public string Write(object value, Type type)
        {
            using var stream = new MemoryStream();
            new DataContractJsonSerializer(type).WriteObject(stream, value);
            return Encoding.UTF8.GetString(stream.ToArray());
        }

        public object? Read(string text, Type type)
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return new DataContractJsonSerializer(type).ReadObject(stream);
        }
    }
}
