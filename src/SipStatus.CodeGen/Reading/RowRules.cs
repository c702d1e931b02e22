using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen.Reading;

/// <summary>What values must be that depend on one another or on another file. Each rule reports what is wrong and goes on.</summary>
internal static partial class RowRules
{
    private const string None = "none";

    /// <summary>A code of <c>status-codes.csv</c>.</summary>
    public static int RegisteredCode(this DataRow row, string column)
    {
        var code = row[column].StatusCode();
        if (code != 0 && row.Data.Known(StatusCodeRow.File)?.Any(known => known.Code == code) == false)
        {
            row[column].ReportText($"is not in {StatusCodeRow.File.Name}");
        }

        return code;
    }

    /// <summary>Codes of <c>status-codes.csv</c>, ascending, with one space between.</summary>
    public static int[] RegisteredCodes(this DataRow row, string column)
    {
        var texts = row[column].Text.Split(' ');
        var numbers = texts
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .ToArray();
        if (numbers.Contains(0) || row.Data.Known(StatusCodeRow.File) is { } known && numbers.Except(known.Select(code => code.Code)).Any())
        {
            row[column].ReportText($"is not a list of codes of {StatusCodeRow.File.Name} with one space between");
        }
        else if (!numbers.SequenceEqual(numbers.Distinct().Order()))
        {
            row[column].ReportText("does not ascend, or names a code twice");
        }

        return numbers;
    }

    /// <summary>A code of <c>status-codes.csv</c>, or <c>none</c>.</summary>
    public static int? RegisteredCodeOrNone(this DataRow row, string column) =>
        row[column].Text == None ? null : row.RegisteredCode(column);

    /// <summary>The columns <c>from</c> and <c>to</c>: ascending, and a registered code if both are the same.</summary>
    public static CodeRange Range(this DataRow row)
    {
        if (row["from"].Text != row["to"].Text)
        {
            return row.AnyRange();
        }

        var code = row.RegisteredCode("from");
        return new CodeRange(code, code);
    }

    /// <summary>
    /// The same for rows whose single code need not be registered: the unknown 6xx codes are 600 to 602, 605, and 607 on.
    /// </summary>
    public static CodeRange AnyRange(this DataRow row)
    {
        var (from, to) = (row["from"].StatusCode(), row["to"].StatusCode());
        if (from > to && to != 0)
        {
            row["to"].ReportText($"is less than from, which is {from}");
        }

        return new CodeRange(from, to);
    }

    /// <summary>The columns <c>scope</c> and <c>methods</c>: <c>any</c> has no methods, every other scope has some.</summary>
    public static MethodSet Methods(this DataRow row)
    {
        var methods = new MethodSet(row["scope"].Member(Vocabulary.Scopes), row["methods"].MethodList());
        if (methods is { Scope: "Any", Methods: not "" })
        {
            row["methods"].Report("is not empty though scope is any");
        }
        else if (methods is { Scope: "Only" or "Except", Methods: "" })
        {
            row["methods"].Report($"is empty though scope is {row["scope"].Text}");
        }

        return methods;
    }

    /// <summary>
    /// The column <c>methods</c> of a file without <c>scope</c>: the methods listed are the only ones; an empty list means any method.
    /// </summary>
    public static MethodSet OnlyMethods(this DataRow row) =>
        new(row["methods"].Text.Length == 0 ? "Any" : "Only", row["methods"].MethodList());

    /// <summary>The columns <c>rfc</c> and <c>section</c>.</summary>
    public static RfcReference Reference(this DataRow row)
    {
        var (rfc, section) = (row["rfc"], row["section"]);
        if (!RfcPattern.IsMatch(rfc.Text))
        {
            rfc.ReportText("is not the number of an RFC");
        }

        if (!SectionPattern.IsMatch(section.Text))
        {
            section.ReportText("is not a section such as 21.4.24");
        }

        _ = int.TryParse(rfc.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return new RfcReference(number, section.Text);
    }

    /// <summary>The same for rows that may have another source than an RFC: both columns may be empty.</summary>
    public static RfcReference? OptionalReference(this DataRow row) =>
        row["rfc"].Text.Length == 0 && row["section"].Text.Length == 0 ? null : row.Reference();

    /// <summary>The columns <c>facts</c> and <c>condition</c>.</summary>
    public static RuleCondition Condition(this DataRow row) => new(row.Facts(), row["condition"].OptionalText());

    /// <summary>
    /// The column <c>facts</c>: facts of <c>facts.csv</c> with one space between. A fact with <c>!</c> in front must not hold. They are in
    /// alphabetical order, the <c>!</c> not counted.
    /// </summary>
    public static FactSet Facts(this DataRow row)
    {
        var field = row["facts"];
        string[] words = field.Text.Length == 0 ? [] : field.Text.Split(' ');
        string[] facts = [.. words.Select(word => word.StartsWith('!') ? word[1..] : word)];
        if (row.Data.Known(FactRow.File) is { } known
            && facts.FirstOrDefault(fact => known.All(other => other.Fact != fact)) is { } unknown)
        {
            field.Report($"names {DisplayText.Quote(unknown)}, which is not in {FactRow.File.Name}");
        }
        else if (!facts.SequenceEqual(facts.Distinct().Order(StringComparer.Ordinal)))
        {
            field.ReportText("is not in alphabetical order, or names a fact twice");
        }

        return new FactSet([.. words.Where(word => !word.StartsWith('!'))], [.. facts.Except(words)]);
    }

    /// <summary>One fact of <c>facts.csv</c>.</summary>
    public static string Fact(this DataRow row, string column)
    {
        var field = row[column];
        if (row.Data.Known(FactRow.File)?.All(known => known.Fact != field.Text) == true)
        {
            field.ReportText($"is not in {FactRow.File.Name}");
        }

        return field.Text;
    }

    /// <summary>The columns that the rules of all kinds have: methods, role, <c>level</c>, condition, reference and <c>note</c>.</summary>
    public static RuleRow Rule(this DataRow row) => row.Rule(row.Methods(), row["role"].Role(), row.Condition());

    /// <summary>The same for a file that gives methods, role or condition in another way.</summary>
    public static RuleRow Rule(this DataRow row, MethodSet methods, string role, RuleCondition condition) => new(
        methods, role, row["level"].Member(Vocabulary.Levels), condition, row.Reference(), row["note"].OptionalText());

    [GeneratedRegex(@"\A[1-9][0-9]{0,4}\z")]
    private static partial Regex RfcPattern { get; }

    [GeneratedRegex(@"\A[0-9]+(\.[0-9]+)*\z")]
    private static partial Regex SectionPattern { get; }
}
