using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>
/// What a single value must be, whatever the file. Each rule reports what is wrong and gives back the value, or
/// <see langword="null"/> where there is none to go on with.
/// </summary>
internal static partial class FieldRules
{
    /// <summary>The three digits of a SIP status code, 100 to 699.</summary>
    public static int? ReadStatusCode(this DataField field, ICollection<DataError> errors)
    {
        if (StatusCodePattern.IsMatch(field.Text))
        {
            return int.Parse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        errors.Add(field.ErrorAboutText("is not a status code, 100 to 699"));
        return null;
    }

    /// <summary>The status code of a row of <c>status-codes.csv</c>.</summary>
    /// <param name="field">The field.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static int? ReadRegisteredCode(this DataField field, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var code = field.ReadStatusCode(errors);
        if (code is null || codes is null || codes.Any(row => row.Code == code))
        {
            return code;
        }

        errors.Add(field.ErrorAboutText($"is not in {StatusCodesReader.FileName}"));
        return null;
    }

    /// <summary>Text that is there, each character of which can be seen, with no space at its ends and no two in a row.</summary>
    public static string? ReadText(this DataField field, ICollection<DataError> errors)
    {
        if (field.Text.Length == 0)
        {
            errors.Add(field.Error("is empty"));
            return null;
        }

        foreach (var rune in field.Text.EnumerateRunes())
        {
            if (!DisplayText.IsVisible(rune))
            {
                errors.Add(field.ErrorAboutText($"has the character {DisplayText.Escape(rune)}, which cannot be seen"));
                return null;
            }
        }

        if (field.Text.StartsWith(' ') || field.Text.EndsWith(' ') || field.Text.Contains("  ", StringComparison.Ordinal))
        {
            errors.Add(field.ErrorAboutText("has a stray space: at the beginning, at the end or two in a row"));
            return null;
        }

        return field.Text;
    }

    /// <summary>One of the words of a closed vocabulary.</summary>
    public static T? ReadWord<T>(this DataField field, IReadOnlyDictionary<string, T> vocabulary, ICollection<DataError> errors)
        where T : struct
    {
        if (vocabulary.TryGetValue(field.Text, out var value))
        {
            return value;
        }

        errors.Add(field.ErrorAboutText($"is not one of {string.Join(", ", vocabulary.Keys)}"));
        return null;
    }

    /// <summary>The number of an RFC in one field and the section in the next.</summary>
    public static RfcReference? ReadReference(this DataRow row, string rfcColumn, string sectionColumn, ICollection<DataError> errors)
    {
        var rfc = row[rfcColumn];
        var section = row[sectionColumn];
        var isRfc = RfcPattern.IsMatch(rfc.Text);
        var isSection = SectionPattern.IsMatch(section.Text);
        if (!isRfc)
        {
            errors.Add(rfc.ErrorAboutText("is not the number of an RFC"));
        }

        if (!isSection)
        {
            errors.Add(section.ErrorAboutText("is not a section such as 21.4.24"));
        }

        return isRfc && isSection ? new RfcReference(int.Parse(rfc.Text, NumberStyles.None, CultureInfo.InvariantCulture), section.Text) : null;
    }

    // \z, not $: that would let a line end pass behind the last digit.
    [GeneratedRegex(@"\A[1-6][0-9]{2}\z")]
    private static partial Regex StatusCodePattern { get; }

    [GeneratedRegex(@"\A[1-9][0-9]{0,4}\z")]
    private static partial Regex RfcPattern { get; }

    [GeneratedRegex(@"\A[0-9]+(\.[0-9]+)*\z")]
    private static partial Regex SectionPattern { get; }
}
