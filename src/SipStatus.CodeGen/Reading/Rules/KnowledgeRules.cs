using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>What the columns must be that several knowledge files share.</summary>
internal static partial class KnowledgeRules
{
    /// <summary>A word of a vocabulary, as the name of its enumeration member.</summary>
    public static string? ReadMember(this DataField field, Vocabulary vocabulary, ICollection<DataError> errors)
    {
        if (vocabulary.Find(field.Text) is { } member)
        {
            return member;
        }

        errors.Add(field.ErrorAboutText($"is not one of {string.Join(", ", vocabulary.Words)}"));
        return null;
    }

    /// <summary>
    /// A role, alone or followed by <c>except</c> and the roles that include it and are not meant; the words become the names of the members.
    /// </summary>
    public static string? ReadRole(this DataField field, ICollection<DataError> errors)
    {
        const string Except = " except ";
        var parts = field.Text.Split(Except, 2);
        string[] except = parts.Length == 1 ? [] : parts[1].Split(' ');
        string?[] members = [Vocabulary.Roles.Find(parts[0]), .. except.Select(Vocabulary.Roles.Find)];
        if (members.Contains(null))
        {
            errors.Add(field.ErrorAboutText($"is not one of {string.Join(", ", Vocabulary.Roles.Words)}"));
            return null;
        }

        if (members.Distinct().Count() < members.Length || !except.SequenceEqual(except.Order(StringComparer.Ordinal)))
        {
            errors.Add(field.ErrorAboutText("names a role twice, or its exceptions are not in alphabetical order"));
            return null;
        }

        return except.Length == 0 ? members[0] : members[0] + Except + string.Join(' ', members.Skip(1));
    }

    /// <summary>Text that may be missing.</summary>
    public static string? ReadOptionalText(this DataField field, ICollection<DataError> errors) =>
        field.Text.Length == 0 ? "" : field.ReadText(errors);

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public static bool? ReadYesOrNo(this DataField field, ICollection<DataError> errors)
    {
        if (field.Text is "yes" or "no")
        {
            return field.Text == "yes";
        }

        errors.Add(field.ErrorAboutText("is not one of yes, no"));
        return null;
    }

    /// <summary>A registered code, or <c>none</c>.</summary>
    public static bool TryReadCodeOrNone(
        this DataField field, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors, out int? code)
    {
        code = field.Text == "none" ? null : field.ReadRegisteredCode(codes, errors);
        return code is not null || field.Text == "none";
    }

    /// <summary>A whole number in decimal digits, without a leading zero.</summary>
    public static int? ReadNumber(this DataField field, int lowest, int highest, ICollection<DataError> errors)
    {
        if (int.TryParse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= lowest && number <= highest && number.ToString(CultureInfo.InvariantCulture) == field.Text)
        {
            return number;
        }

        errors.Add(field.ErrorAboutText($"is not a number from {lowest} to {highest}"));
        return null;
    }

    /// <summary>One method.</summary>
    public static string? ReadMethod(this DataField field, ICollection<DataError> errors)
    {
        if (MethodPattern.IsMatch(field.Text))
        {
            return field.Text;
        }

        errors.Add(field.ErrorAboutText("is not a method"));
        return null;
    }

    /// <summary>The columns <c>from</c> and <c>to</c>: ascending, and a registered code where they are one.</summary>
    public static CodeRange? ReadRange(this DataRow row, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var isOneCode = row["from"].Text == row["to"].Text;
        var from = isOneCode ? row["from"].ReadRegisteredCode(codes, errors) : row["from"].ReadStatusCode(errors);
        var to = isOneCode ? from : row["to"].ReadStatusCode(errors);
        if (from > to)
        {
            errors.Add(row["to"].ErrorAboutText($"is less than from, which is {from}"));
            return null;
        }

        return from is null || to is null ? null : new CodeRange(from.Value, to.Value);
    }

    /// <summary>The columns <c>scope</c> and <c>methods</c>: methods are listed where the scope is not <c>any</c>, and only there.</summary>
    public static MethodSet? ReadMethods(this DataRow row, ICollection<DataError> errors)
    {
        var scope = row["scope"].ReadMember(Vocabulary.Scopes, errors);
        var methods = row["methods"].ReadListOfMethods(errors);
        if (scope is null || methods is null)
        {
            return null;
        }

        if ((scope == "Any") == (methods.Length == 0))
        {
            return new MethodSet(scope, methods);
        }

        errors.Add(row["methods"].Error(methods.Length == 0 ? $"is empty though scope is {row["scope"].Text}" : "is not empty though scope is any"));
        return null;
    }

    /// <summary>The column <c>methods</c> of a file without <c>scope</c>: those listed are the only ones, none listed is any.</summary>
    public static MethodSet? ReadOnlyMethods(this DataRow row, ICollection<DataError> errors) =>
        row["methods"].ReadListOfMethods(errors) is { } methods ? new MethodSet(methods.Length == 0 ? "Any" : "Only", methods) : null;

    /// <summary>
    /// The columns <c>level</c>, <c>rfc</c>, <c>section</c>, <c>note</c> and the one of the condition, with what the file says of methods and
    /// role.
    /// </summary>
    public static RuleRow? ReadRule(
        this DataRow row, MethodSet? methods, string? role, string conditionColumn, ICollection<DataError> errors)
    {
        var level = row["level"].ReadMember(Vocabulary.Levels, errors);
        var condition = row[conditionColumn].ReadOptionalText(errors);
        var reference = row.ReadReference("rfc", "section", errors);
        var note = row["note"].ReadOptionalText(errors);
        return methods is null || role is null || level is null || condition is null || reference is null || note is null
            ? null
            : new RuleRow(methods, role, level, condition, reference, note);
    }

    /// <summary>Reports the rows that say the same of the same thing as a row above: they are alike in the columns that make the key.</summary>
    public static IReadOnlyList<DataRow> CheckUnique(this IReadOnlyList<DataRow> rows, IReadOnlyList<string> key, ICollection<DataError> errors)
    {
        var lines = new Dictionary<string, int>();
        foreach (var row in rows)
        {
            var text = string.Join('\n', key.Select(column => row[column].Text));
            if (!lines.TryAdd(text, row.Fields[0].Line))
            {
                errors.Add(row[key[0]].Error($"and all else that makes a row differ ({string.Join(", ", key)}) is as in line {lines[text]}"));
            }
        }

        return rows;
    }

    private static string? ReadListOfMethods(this DataField field, ICollection<DataError> errors)
    {
        if (field.Text.Length == 0)
        {
            return "";
        }

        var methods = field.Text.Split(' ');
        if (!methods.All(method => MethodPattern.IsMatch(method)))
        {
            errors.Add(field.ErrorAboutText("is not a list of methods with one space between"));
            return null;
        }

        for (var i = 1; i < methods.Length; i++)
        {
            if (string.CompareOrdinal(methods[i - 1], methods[i]) >= 0)
            {
                errors.Add(field.ErrorAboutText("is not in alphabetical order, or names a method twice"));
                return null;
            }
        }

        return field.Text;
    }

    [GeneratedRegex(@"\A[A-Z]+\z")]
    private static partial Regex MethodPattern { get; }
}
