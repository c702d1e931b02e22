using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using System.Text.Json;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary><c>sip-status q850</c>: which response a cause of the telephone network becomes, and which cause a response.</summary>
internal sealed class Q850Command : ToolCommand
{
    private readonly ToolConsole _console;

    public Q850Command(ToolConsole console)
        : base(
            "q850",
            Language.Say(
                "Shows which response a Q.850 cause of a telephone network becomes, or which cause a response.",
                "显示电话网的 Q.850 原因值转换为哪个响应，或响应转换为哪个原因值。"),
            "sip-status q850 17",
            "sip-status q850 user busy",
            "sip-status q850 17 21 486",
            "sip-status q850 CALL_REJECTED",
            "sip-status q850 'Q.850;cause=16;text=\"Terminated\"'",
            "sip-status q850 480 --json")
    {
        _console = console;
        var query = new Argument<string[]>("cause|code")
        {
            // The help would show what completes it.
            HelpName = "cause|code",
            Description = Language.Say(
                "A cause from 1 to 127 or a status code from 128 to 699, defined or not, since the RFCs say what any other one "
                + "becomes; a part of a cause's text, its name in C or C# or in another program, the phrase of a code, or a Reason header "
                + "field. Several are several questions, told apart as those of lookup are.",
                "1 到 127 的原因值或 128 到 699 的响应码，不论是否有定义，因为 RFC 规定了其他值如何转换；原因值名称（中文或英文）的一部分、"
                + "它在 C、C# 或其他程序中的名称、响应码的短语，或 Reason 头域。可以提多个问题，区分方法与 lookup 相同。"),
            Arity = ArgumentArity.OneOrMore,
        };
        var language = new LanguageOption(console);
        var json = CreateJsonOption(Language.Say("Print one JSON document.", "输出一个 JSON 文档。"));
        query.CompletionSources.Add(context => CodeCompletions.OfCause(context.WordToComplete).Select(word => new CompletionItem(word)));
        Arguments.Add(query);
        Options.Add(language);
        Options.Add(json);
        SetAction(parsed => Run(parsed.GetValue(query)!, parsed.GetValue(language)!, parsed.GetValue(json)));
    }

    private int Run(string[] words, Language language, bool json)
    {
        RemarkReplaced(_console, words);
        var answers = Q850Search.Questions.Split(words).Select(Q850Answer.To).ToList();
        var causes = answers.SelectMany(answer => answer.ShownCauses).Distinct().ToList();
        var codes = answers.SelectMany(answer => answer.Codes).Distinct().ToList();
        if (json)
        {
            var document = new Q850Document(
                string.Join(' ', words),
                [.. answers.Select(Q850QuestionDocument.Of)],
                [.. causes.Select(cause => Q850CauseDocument.Of(cause, !answers.Exists(answer => answer.Causes.Contains(cause))))],
                [.. codes.Select(Q850CodeDocument.Of)]);
            _console.Output.WriteLine(JsonSerializer.Serialize(document, JsonOutput.Indented.Q850Document));
        }
        else
        {
            var page = new Page(_console);
            Q850Text.Write(page, causes, codes, language);
            ReasonText.Write(page, answers.Select(answer => PastedReason.Read(answer.Question)), language);
            answers.ForEach(answer => WriteOwnCause(answer, language));
            var refused = answers.Where(answer => !answer.IsAnswered).ToList();
            refused.Take(SuggestionText.MostRefusals).ToList().ForEach(answer => WriteRefusal(answer, language));
            SuggestionText.WriteMoreRefusals(_console, refused.Count, language);
        }

        return answers.TrueForAll(answer => answer.IsAnswered) ? ExitCode.Success : ExitCode.NothingFound;
    }

    // It is shown as the code that it means, if that is sure.
    private void WriteOwnCause(Q850Answer answer, Language language)
    {
        if (answer.Causes.Count == 0 && OwnCauses.Find(answer.Question) is { } own)
        {
            var meant = own.StatusCode == default ? "" : language.Choose($" It means {own.StatusCode}.", $"其含义为 {own.StatusCode}。");
            _console.WriteError(language.Choose(
                $"{own.Name} is a cause of FreeSWITCH's own, and not of Q.850.{meant}",
                $"{own.Name} 是 FreeSWITCH 自有的原因，不属于 Q.850。{meant}"));
        }
    }

    // Hangup-Cause: 0, too.
    private static bool IsZero(string question) =>
        question.Trim() == "0" || (PastedLabel.TryTake(question, out var rest, out var kind) && kind != NumberKind.Code && rest == "0");

    private void WriteRefusal(Q850Answer answer, Language language)
    {
        if (OwnCauses.Find(answer.Question) is not null)
        {
            return;
        }

        if (IsZero(answer.Question))
        {
            _console.WriteError(language.Choose(
                "0 is no cause of Q.850, whose causes are the numbers from 1 to 127. Programs write it where they know no cause.",
                "0 不是 Q.850 原因值，原因值是 1 到 127 的数字。程序在没有原因值时写 0。"));
            return;
        }

        if (answer.OtherReasons.ToList() is { Count: > 0 } reasons)
        {
            reasons.ForEach(reason => _console.WriteError(PastedReason.Refusal(reason, language)));
            return;
        }

        SuggestionText.Write(
            _console,
            language.Choose(
                $"No Q.850 cause and no SIP response code is known by \"{answer.Question}\".",
                $"没有名为“{answer.Question}”的 Q.850 原因值或 SIP 响应码。"),
            language.Choose("Causes are the numbers from 1 to 127.", "原因值是 1 到 127 的数字。"),
            [.. answer.Suggestions.Select(cause => ChineseNames.WithNumber(cause, language))],
            language,
            all: false);
    }
}
