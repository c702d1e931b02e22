using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SipStatus.CodeGen.Reading;

/// <summary>
/// What a single value must be, whatever the file. Each rule reports what is wrong and goes on: what it returns then does not matter, since
/// the row is left out.
/// </summary>
internal static partial class FieldRules
{
    /// <summary>The three digits of a SIP status code, 100 to 699.</summary>
    public static int StatusCode(this DataField field)
    {
        if (StatusCodePattern.IsMatch(field.Text))
        {
            return int.Parse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        field.ReportText("is not a status code, 100 to 699");
        return 0;
    }

    /// <summary>A whole number in decimal digits, without a leading zero.</summary>
    public static int Number(this DataField field, int lowest, int highest)
    {
        if (!int.TryParse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < lowest || number > highest || number.ToString(CultureInfo.InvariantCulture) != field.Text)
        {
            field.ReportText($"is not a number from {lowest} to {highest}");
        }

        return number;
    }

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public static bool YesOrNo(this DataField field) => field.OneOf(["yes", "no"]) == "yes";

    /// <summary>One of a few texts.</summary>
    public static string OneOf(this DataField field, IReadOnlyList<string> texts)
    {
        if (!texts.Contains(field.Text))
        {
            field.ReportText($"is not one of {string.Join(", ", texts)}");
        }

        return field.Text;
    }

    /// <summary>A word of a vocabulary, as the name of its enumeration member.</summary>
    public static string Member(this DataField field, Vocabulary vocabulary) => vocabulary.Find(field.OneOf(vocabulary.Words)) ?? "";

    /// <summary>The same if the field is not empty, else <c>None</c>.</summary>
    public static string MemberOrNone(this DataField field, Vocabulary vocabulary) =>
        field.Text.Length == 0 ? "None" : field.Member(vocabulary);

    /// <summary>
    /// A role, or a role, <c>except</c> and roles that include it but are not meant. The words become the names of the members.
    /// </summary>
    public static string Role(this DataField field)
    {
        const string Except = " except ";
        var parts = field.Text.Split(Except, 2);
        string[] except = parts.Length == 1 ? [] : parts[1].Split(' ');
        string?[] members = [Vocabulary.Roles.Find(parts[0]), .. except.Select(Vocabulary.Roles.Find)];
        if (members.Contains(null))
        {
            field.ReportText($"is not one of {string.Join(", ", Vocabulary.Roles.Words)}");
        }
        else if (members.Distinct().Count() < members.Length || !except.SequenceEqual(except.Order(StringComparer.Ordinal)))
        {
            field.ReportText("names a role twice, or its exceptions are not in alphabetical order");
        }

        return members[0] + (except.Length == 0 ? "" : Except + string.Join(' ', members.Skip(1)));
    }

    /// <summary>A token of RFC 3261, section 25.1.</summary>
    public static string Token(this DataField field)
    {
        if (!TokenPattern.IsMatch(field.Text))
        {
            field.ReportText("is not a token");
        }

        return field.Text;
    }

    /// <summary>One method.</summary>
    public static string Method(this DataField field)
    {
        if (!MethodPattern.IsMatch(field.Text))
        {
            field.ReportText("is not a method");
        }

        return field.Text;
    }

    /// <summary>Methods in alphabetical order with one space between, or none.</summary>
    public static string MethodList(this DataField field)
    {
        string[] methods = field.Text.Length == 0 ? [] : field.Text.Split(' ');
        if (!methods.All(MethodPattern.IsMatch))
        {
            field.ReportText("is not a list of methods with one space between");
        }
        else if (!methods.SequenceEqual(methods.Distinct().Order(StringComparer.Ordinal)))
        {
            field.ReportText("is not in alphabetical order, or names a method twice");
        }

        return field.Text;
    }

    /// <summary>A field that has to be empty. <paramref name="message"/> says why.</summary>
    public static string Empty(this DataField field, string message)
    {
        if (field.Text.Length > 0)
        {
            field.ReportText(message);
        }

        return "";
    }

    // \z, not $, which would let a line end pass after the last digit.
    [GeneratedRegex(@"\A[1-6][0-9]{2}\z")]
    private static partial Regex StatusCodePattern { get; }

    [GeneratedRegex(@"\A[A-Za-z0-9.!%*_+`'~-]+\z")]
    private static partial Regex TokenPattern { get; }

    [GeneratedRegex(@"\A[A-Z]+\z")]
    private static partial Regex MethodPattern { get; }
}
