using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace SipStatus.CodeGen.Reading;

/// <summary>What the C# name of a code must be: an identifier in PascalCase that the struct <c>SipStatusCode</c> still has free.</summary>
internal static partial class MemberNameRule
{
    /// <summary>
    /// The public members that <c>SipStatusCode</c> has without the table, what it inherits, and its own name, which no member may
    /// bear. A test compares them with the compiled library. Private members are not here: those give way to a code.
    /// </summary>
    public static IReadOnlySet<string> MembersOfStruct { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Class",
        "CompareTo",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetInfo",
        "GetType",
        "IsClientError",
        "IsFailure",
        "IsFinal",
        "IsGlobalFailure",
        "IsProvisional",
        "IsRedirection",
        "IsRegistered",
        "IsServerError",
        "IsSuccess",
        "MemberwiseClone",
        "Parse",
        "ReasonPhrase",
        "ReferenceEquals",
        "SipStatusCode",
        "ToFallback",
        "ToString",
        "TryCreate",
        "TryFormat",
        "TryParse",
        "Value",
    };

    /// <summary>The name; <see langword="null"/> after an error.</summary>
    public static string? ReadMemberName(this DataField field, ICollection<DataError> errors) =>
        field.ReadMemberName(MembersOfStruct, "struct SipStatusCode", errors);

    /// <summary>The name of a member of any type; <see langword="null"/> after an error.</summary>
    /// <param name="field">The field.</param>
    /// <param name="members">The members that the type has without the table.</param>
    /// <param name="type">The type, as messages name it.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static string? ReadMemberName(this DataField field, IReadOnlySet<string> members, string type, ICollection<DataError> errors)
    {
        if (!NamePattern.IsMatch(field.Text))
        {
            errors.Add(field.ErrorAboutText("is not a C# name in PascalCase"));
            return null;
        }

        if (members.Contains(field.Text))
        {
            errors.Add(field.ErrorAboutText($"is already a member of the {type}"));
            return null;
        }

        return field.Text;
    }

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]*\z")]
    private static partial Regex NamePattern { get; }
}
