using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>response-headers.csv</c>. <paramref name="Part"/> is a member of <c>SipResponsePart</c> in the library.</summary>
internal sealed partial record HeaderRuleRow(CodeRange Codes, string Part, string Name, string Value, RuleRow Rule)
{
    private static readonly Vocabulary s_parts = new("header", "body", "reason-phrase");

    private static readonly string[] s_bodies =
    [
        "any", "answer", "offer", "session-description", "capabilities", "certificate", "location", "choices", "alternative-services",
        "info-package",
    ];

    public static CsvFile<HeaderRuleRow> File { get; } = new(
        "response-headers.csv",
        "from,to,methods,part,name,value,level,facts,condition,rfc,section,note",
        row => new(
            row.Range(),
            row["part"].Member(s_parts),
            ReadName(row),
            row["part"].Text is "body" or "reason-phrase" ? ReadNothing(row["value"]) : row["value"].OptionalText(),
            row.Rule(row.OnlyMethods(), "Any", row.Condition())))
    {
        Keys = ["from,to,methods,part,name,value,facts,condition"],
        Contradiction = ("level", (row, other, data) => row.Codes.Meets(other.Codes) && Contradict(row, other)
            ? CommonGround.Find(row.Rule, other.Rule, data)
            : null),
        Check = (row, value, above) =>
        {
            if (value.Part == "ReasonPhrase" && value.Rule.Note.Length == 0)
            {
                row["note"].Report("is empty, though it is to tell what the phrase explains");
            }

            var first = above.FirstOrDefault(other =>
                other.Part == value.Part && other.Name.Equals(value.Name, StringComparison.OrdinalIgnoreCase));
            if (first is not null && first.Name != value.Name)
            {
                row["name"].ReportText($"is {DisplayText.Quote(first.Name)} above");
            }
        },
    };

    /// <summary>What responses carry.</summary>
    public static Emitter Table { get; } = new("HeaderRuleTable.g.cs", Emitter.Rules, [File, CompactFormRow.File], (writer, data) =>
    {
        var compact = data.Rows(CompactFormRow.File).ToDictionary(row => row.Name, row => row.Compact);
        writer.RulesByCode("HeaderRuleTable", "What a response with a code carries.", "SipHeaderRule", data.Rows(File).Select(row =>
            (row.Codes, row.Arguments(compact.GetValueOrDefault(row.Name, "")))));
    });

    private string Arguments(string compact) =>
        $"SipResponsePart.{Part}, {CSharpText.Literal(Name)}, {CSharpText.Literal(compact)}, {CSharpText.Literal(Value)}, {Rule.Arguments}";

    // A rule against a value forbids that value alone; a rule against the field forbids it with any value.
    private static bool Contradict(HeaderRuleRow row, HeaderRuleRow other) =>
        row.Part == other.Part && row.Name == other.Name && row.Rule.Forbids != other.Rule.Forbids
        && (row.Value == other.Value || (row.Rule.Forbids ? row : other).Value.Length == 0);

    private static string ReadName(DataRow row)
    {
        var name = row["name"];
        switch (row["part"].Text)
        {
            case "header" when !LongNamePattern.IsMatch(name.Text):
                name.ReportText("is not the long name of a header field");
                break;
            case "body":
                name.OneOf(s_bodies);
                break;
            case "reason-phrase":
                ReadNothing(name);
                break;
        }

        return name.Text;
    }

    private static string ReadNothing(DataField field) => field.Empty("stands where the part has none");

    // At least two characters, since one alone is a compact form; only characters that real names have.
    [GeneratedRegex(@"\A(?=..)[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*\z")]
    private static partial Regex LongNamePattern { get; }
}

/// <summary>One row of <c>header-compact-forms.csv</c>.</summary>
internal sealed record CompactFormRow(string Compact, string Name, RfcReference Reference)
{
    public static CsvFile<CompactFormRow> File { get; } = new(
        "header-compact-forms.csv",
        "compact,name,rfc,section",
        row => new(ReadCompact(row["compact"]), ReadName(row), row.Reference()))
    {
        Keys = ["compact", "name"],
    };

    private static string ReadCompact(DataField field)
    {
        if (field.Text is not [>= 'a' and <= 'z'])
        {
            field.ReportText("is not one small letter");
        }

        return field.Text;
    }

    private static string ReadName(DataRow row)
    {
        var name = row["name"];
        if (row.Data.Known(HeaderRuleRow.File)?.Any(header => header.Part == "Header" && header.Name == name.Text) == false)
        {
            name.ReportText($"is no header field of {HeaderRuleRow.File.Name}");
        }

        return name.Text;
    }
}
