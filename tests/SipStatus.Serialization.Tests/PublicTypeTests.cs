using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>
/// Every public type with every serializer, as the assembly lists them: a type that comes to the library later is asked, too. A value comes
/// back equal; what the library answers, such as a rule or an error, is no value of a program's own, and no serializer makes one up.
/// </summary>
public class PublicTypeTests
{
    private static readonly Type[] s_all = typeof(SipStatusCode).Assembly.GetExportedTypes();

    // An object or a struct that another object may hold.
    private static readonly Type[] s_held =
        [
        .. s_all.Where(type =>
            !type.IsByRefLike && !IsStatic(type) && !type.IsNested && !type.IsGenericTypeDefinition && !IsConverter(type)),
    ];

    public static TheoryData<string, Type> Types
    {
        get
        {
            var data = new TheoryData<string, Type>();
            foreach (var (name, type) in Serializers.All.Keys.SelectMany(_ => s_held, (name, type) => (name, type)))
            {
                data.Add(name, type);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void PublicType_WrittenAndReadBack_IsEqualOrRefused(string name, Type type)
    {
        var serializer = Serializers.All[name];
        var values = Samples.Of(type).ToArray();
        if (values.Length == 0)
        {
            IsRefused(serializer, type);
        }

        foreach (var value in values)
        {
            serializer.Read(serializer.Write(value, type), type).Should().Be(value);
        }
    }

    // What is not asked above: nothing that a serializer could be given, but the kinds of types that the filter names.
    [Fact]
    public void PublicTypes_ThatNoSerializerIsAsked_AreNoValues() =>
        s_all.Except(s_held).Where(type => !IsStatic(type) && !type.IsByRefLike && !IsConverter(type)).Select(type => type.FullName)
            .Should().Equal("SipStatus.SipStatusCodeSet+Enumerator");

    private static void IsRefused(ISerializer serializer, Type type)
    {
        foreach (var document in serializer.Documents(type))
        {
            // Newtonsoft.Json takes the empty string for null, which claims nothing, where the type is a class.
            if (serializer == Serializers.NewtonsoftJson && document == "\"\"" && !type.IsValueType)
            {
                serializer.Read(document, type).Should().BeNull();
            }
            else
            {
                FluentActions.Invoking(() => serializer.Read(document, type)).Should().Throw<Exception>(document);
            }
        }
    }

    private static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    private static bool IsConverter(Type type) => type.Name.Contains("Converter", StringComparison.Ordinal);
}
