using System;
using System.Linq;
using System.Reflection;

namespace SipStatus.Tests;

/// <summary>
/// The names by which an XML documentation file knows members, such as <c>M:SipStatus.SipStatusCode.#ctor(System.Int32)</c>.
/// </summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Declared(type),
        PropertyInfo property => "P:" + Declared(property.DeclaringType!) + "." + property.Name,
        FieldInfo field => "F:" + Declared(field.DeclaringType!) + "." + field.Name,
        ConstructorInfo constructor => "M:" + Declared(constructor.DeclaringType!) + ".#ctor" + Parameters(constructor),
        MethodInfo { Name: "op_Explicit" } conversion =>
            "M:" + Declared(conversion.DeclaringType!) + "." + conversion.Name + Parameters(conversion) + "~" + Name(conversion.ReturnType),
        MethodInfo method => "M:" + Declared(method.DeclaringType!) + "." + method.Name + Arity(method) + Parameters(method),
        _ => throw new NotSupportedException(member.MemberType.ToString()),
    };

    private static string Declared(Type type) => type.FullName!.Replace('+', '.');

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "";

    private static string Parameters(MethodBase method)
    {
        var parameters = method.GetParameters();
        return parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Name(parameter.ParameterType)))})";
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return Declared(type);
        }

        var definition = type.GetGenericTypeDefinition().FullName!;
        return $"{definition[..definition.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(",", type.GenericTypeArguments.Select(Name))}}}";
    }
}
