using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>
/// One row of <c>dialog-effects.csv</c>. <paramref name="Code"/> is a code, a class such as <c>4xx</c>, or <c>timeout</c>: a request
/// that is never answered. <paramref name="Effect"/> is a member of <c>SipDialogEffect</c> in the library.
/// </summary>
internal sealed record DialogEffectRow(string Code, string Effect, bool Ends, bool EndsSubscription, RfcReference Reference, string Note)
{
    public const string Timeout = "timeout";

    private const string Type = "SipDialogRule";

    /// <summary>How far an effect may reach.</summary>
    public static Vocabulary Effects { get; } = new("none", "early-dialog", "transaction", "session", "usage", "dialog");

    public static IReadOnlyList<string> Classes { get; } = ["1xx", "2xx", "3xx", "4xx", "5xx", "6xx"];

    // A code without a row has the rule of its class.
    public static CsvFile<DialogEffectRow> File { get; } = new(
        "dialog-effects.csv",
        "code,effect,ends,ends_subscription,rfc,section,note",
        row => new(
            ReadCode(row),
            row["effect"].Member(Effects),
            row["ends"].YesOrNo(),
            row["ends_subscription"].YesOrNo(),
            row.Reference(),
            row["note"].OptionalText()))
    {
        Keys = ["code"],
        Check = (row, value, _) =>
        {
            if (value.Ends != (value.Effect != "None" && value.Code[0] != '3'))
            {
                row["ends"].ReportText(
                    $"does not go with effect {row["effect"].Text} of {value.Code}: only a 3xx and what has no effect end nothing");
            }
        },
        CheckAll = (rows, _) => Classes.Append(Timeout).Except(rows.Select(row => row.Code)).Select(missing => $"no row is for {missing}"),
    };

    /// <summary>What a response does to dialog, usage and subscription.</summary>
    public static Emitter Table { get; } = new("DialogTable.g.cs", Emitter.Rules, [File, DialogExceptionRow.File], (writer, data) =>
    {
        var effects = data.Rows(File);
        writer
            .Summary("What a response does to dialog, usage and subscription. The rules of a code are made when they are first asked for.")
            .Open("internal static class DialogTable")
            .Summary("The rule for a request that is never answered.")
            .Line($"internal static readonly SipDialogRule Timeout = new {Type}({effects.Single(row => row.Code == Timeout).Arguments});")
            .Line()
            // The rule of a class comes after that of each code.
            .RulesByCode("Rules", Type, effects
                .Where(row => row.Code != Timeout)
                .OrderBy(row => Classes.Contains(row.Code))
                .Select(row => (row.Codes, row.Arguments)))
            .Line()
            .RulesByCode("Exceptions", Type, data.Rows(DialogExceptionRow.File).Select(row => (row.Codes, row.Arguments)))
            .Close();
    });

    private CodeRange Codes => new(
        int.Parse(Code.Replace('x', '0'), CultureInfo.InvariantCulture), int.Parse(Code.Replace('x', '9'), CultureInfo.InvariantCulture));

    private string Arguments =>
        $"SipDialogEffect.{Effect}, {CSharpText.Literal(Ends)}, {CSharpText.Literal(EndsSubscription)}, "
        + $"SipMethodSet.Any, \"\", {Reference.CSharp}, {CSharpText.Literal(Note)}";

    private static string ReadCode(DataRow row)
    {
        var code = row["code"].Text;
        if (code != Timeout && !Classes.Contains(code))
        {
            row.RegisteredCode("code");
        }

        return code;
    }
}

/// <summary>
/// One row of <c>dialog-effect-exceptions.csv</c>. <paramref name="Effect"/> is a member of <c>SipDialogEffect</c> in the library.
/// </summary>
internal sealed record DialogExceptionRow(
    CodeRange Codes, MethodSet Methods, string Effect, bool Ends, RuleCondition Condition, RfcReference Reference, string Note)
{
    private const string Session = "Session";

    public static CsvFile<DialogExceptionRow> File { get; } = new(
        "dialog-effect-exceptions.csv",
        "from,to,scope,methods,effect,ends,facts,condition,rfc,section,note",
        row => new(
            row.AnyRange(),
            row.Methods(),
            row["effect"].Member(DialogEffectRow.Effects),
            row["ends"].YesOrNo(),
            row.Condition(),
            row.Reference(),
            row["note"].OptionalText()))
    {
        Keys = ["from,to,scope,methods,facts,condition"],

        // No row comes before another: two that meet are wrong even if they say the same. The end of the session comes beside the others.
        Contradiction = ("effect", (row, other, _) =>
            (row.Effect == Session) == (other.Effect == Session) && row.Codes.Meets(other.Codes)
                && row.Condition.IsEmpty && other.Condition.IsEmpty
            ? CommonGround.Find(row.Methods, other.Methods)
            : null),
        Check = (row, value, _) =>
        {
            if (value.Effect != "Transaction" && (value.Methods.Contains("SUBSCRIBE") || value.Methods.Contains("NOTIFY")))
            {
                row["methods"].Report(
                    $"include SUBSCRIBE or NOTIFY, for which only {DialogEffectRow.File.Name} says what ends a subscription");
            }
        },
    };

    public string Arguments =>
        $"SipDialogEffect.{Effect}, {CSharpText.Literal(Ends)}, false, {Methods.CSharp}, "
        + $"{Condition.CSharp}, {Reference.CSharp}, {CSharpText.Literal(Note)}";
}
