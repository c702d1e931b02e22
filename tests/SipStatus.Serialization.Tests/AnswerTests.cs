using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>What the library answers, such as a rule or an error, is no value of a program's own: no serializer makes one up.</summary>
public class AnswerTests
{
    public static TheoryData<string, Type> Answers
    {
        get
        {
            var data = new TheoryData<string, Type>();
            var types = typeof(SipStatusCode).Assembly.GetExportedTypes()
                .Where(type => !type.IsEnum && !type.IsByRefLike && !(type.IsAbstract && type.IsSealed) && !type.IsNested && type.IsPublic)
                .Where(type => !type.Name.Contains("Converter", StringComparison.Ordinal))
                .Where(type => !type.IsGenericTypeDefinition)
                .Except(Samples.Types);
            foreach (var (name, type) in Serializers.All.Keys.SelectMany(_ => types, (name, type) => (name, type)))
            {
                data.Add(name, type);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Answer_ReadBack_IsRefused(string name, Type type)
    {
        var serializer = Serializers.All[name];

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
}
