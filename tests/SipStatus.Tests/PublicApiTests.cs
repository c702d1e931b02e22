using System;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>What every public type owes its users, found by reflection: a new type is held to it from its first day.</summary>
public class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> PublicTypes => new(typeof(SipStatusCode).Assembly.GetExportedTypes());

    public static TheoryData<Type> EquatableTypes =>
        new(typeof(SipStatusCode).Assembly.GetExportedTypes().Where(type => Implements(type, typeof(IEquatable<>))));

    public static TheoryData<Type> ComparableTypes =>
        new(typeof(SipStatusCode).Assembly.GetExportedTypes().Where(type => Implements(type, typeof(IComparable<>))));

    [Fact]
    public void Types_ByInterface_AreFound()
    {
        EquatableTypes.Cast<object[]>().Select(row => row[0]).Should()
            .Contain([typeof(SipStatusCode), typeof(SipStatusLine), typeof(SipStatusLineError), typeof(SipRfcReference)]);
        ComparableTypes.Cast<object[]>().Select(row => row[0]).Should().Contain(typeof(SipStatusCode));
    }

    [Theory]
    [MemberData(nameof(EquatableTypes))]
    public void Equatable_EveryType_HasOperatorsAndOverrides(Type type)
    {
        HasOperator(type, "op_Equality").Should().BeTrue();
        HasOperator(type, "op_Inequality").Should().BeTrue();
        type.GetMethod(nameof(Equals), Declared, [typeof(object)]).Should().NotBeNull();
        type.GetMethod(nameof(GetHashCode), Declared, []).Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(ComparableTypes))]
    public void Comparable_EveryType_HasOperatorsAndEquality(Type type)
    {
        foreach (var name in new[] { "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual" })
        {
            HasOperator(type, name).Should().BeTrue(name);
        }

        type.Should().Implement(typeof(IEquatable<>).MakeGenericType(type));
        type.Should().Implement<IComparable>();
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Immutable_EveryType_HasNoSetterAndNoField(Type type)
    {
        type.GetProperties(Declared).Should().NotContain(property => property.SetMethod != null && property.SetMethod.IsPublic);
        type.GetFields(Declared).Should().NotContain(field => !field.IsLiteral && !type.IsEnum);
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Sealed_EveryType_CannotBeDerivedFromOutside(Type type) =>
        (type.IsSealed || HasOnlyConstructorsOfTheAssembly(type)).Should().BeTrue();

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void ToString_EveryTypeWithText_IsOverridden(Type type)
    {
        // Not of static classes, enums, converters and what is only passed on the way.
        Type[] without =
        [
            typeof(SipStatusMatch), typeof(SipStatusScanner), typeof(SipStatusStreamMatch), typeof(SipStatusStreamScanner),
            typeof(SipReason.Utf8Reader),
        ];
        var isValue = !type.IsEnum && !(type.IsAbstract && type.IsSealed) && type.BaseType?.Namespace == "System" && !without.Contains(type)
            && type.Name != "Enumerator";
        if (isValue)
        {
            type.GetMethod(nameof(ToString), Declared, []).Should().NotBeNull();
        }
    }

    // What serializers and binders find by attributes, nobody is to find by completion.
    [Fact]
    public void EditorBrowsable_OfTheConvertersAlone_IsNever()
    {
        var types = typeof(SipStatusCode).Assembly.GetExportedTypes();

        types.Where(IsConverter).Should().Contain([typeof(SipStatusCodeTypeConverter), typeof(SipNumberTypeConverter<>)]);
        types.Where(type => type.GetCustomAttribute<EditorBrowsableAttribute>(inherit: false)?.State == EditorBrowsableState.Never)
            .Should().BeEquivalentTo(types.Where(IsConverter));
    }

    [Fact]
    public void Conversions_OfTheCode_AreExplicitAndOutOnly()
    {
        typeof(SipStatusCode).GetMethods(Declared).Should().NotContain(method => method.Name == "op_Implicit");
        typeof(SipStatusCode).GetMethods(Declared).Where(method => method.Name == "op_Explicit")
            .Should().ContainSingle().Which.ReturnType.Should().Be<int>();
    }

    [Fact]
    public void Namespace_OfEveryType_IsThatOfALayer() =>
        typeof(SipStatusCode).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct()
            .Should().BeEquivalentTo("SipStatus", "SipStatus.Rules", "SipStatus.Q850");

    private static bool IsConverter(Type type)
    {
        // The converters of System.Text.Json are not there in every build of the library.
        var ancestors = new[] { type.BaseType, type.BaseType?.BaseType, type.BaseType?.BaseType?.BaseType };
        return ancestors.Any(ancestor => ancestor?.Name is nameof(TypeConverter) or "JsonConverter`1");
    }

    private static bool Implements(Type type, Type generic) => type.GetInterfaces().Any(
        candidate =>
            candidate.IsGenericType && candidate.GetGenericTypeDefinition() == generic && candidate.GenericTypeArguments[0] == type);

    private static bool HasOnlyConstructorsOfTheAssembly(Type type) => type.IsAbstract && type
        .GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .All(constructor => constructor.IsAssembly || constructor.IsFamilyAndAssembly || constructor.IsPrivate);

    private static bool HasOperator(Type type, string name) => type.GetMethod(name, Declared, [type, type])?.ReturnType == typeof(bool);
}
