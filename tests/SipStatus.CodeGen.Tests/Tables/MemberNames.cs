using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SipStatus.CodeGen.Tests.Tables;

/// <summary>The names of the members of a type of the compiled library.</summary>
internal static class MemberNames
{
    /// <summary>The public members of a type and those it inherits, and its own name, less those that come from the table.</summary>
    public static IEnumerable<string> WithoutTable(Type type, IEnumerable<string> fromTable) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Where(member => member is not MethodBase { IsSpecialName: true })
        .Concat(typeof(object).GetMethods(BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(method => method.IsFamily || method.IsFamilyOrAssembly))
        .Select(member => member.Name).Append(type.Name).Except(fromTable).Distinct();
}
