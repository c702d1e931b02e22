using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using System.Text.Json;
using SipStatus.Rules;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary><c>sip-status lookup</c>: everything known about a code.</summary>
internal sealed class LookupCommand : ToolCommand
{
    private readonly ToolConsole _console;

    public LookupCommand(ToolConsole console)
        : base(
            "lookup",
            Language.Say(
                "Shows what is known about a code, found by its number, phrase or C# name, or by anything pasted that has one of them in "
                + "it.",
                "显示有关响应码的一切，可按数字、短语或 C# 名称查找，也可粘贴含有其中之一的任何内容。"),
            "sip-status lookup 486",
            "sip-status lookup busy here",
            "sip-status lookup 401 407 decline",
            "sip-status lookup \"Not Acceptable\"",
            "sip-status lookup \"SIP/2.0 603 Declined\"",
            "sip-status lookup 'Q.850;cause=16;text=\"Terminated\"'",
            "sip-status lookup RequestTerminated --lang zh",
            "sip-status lookup 481 --all",
            "sip-status lookup 401 407 --json")
    {
        _console = console;
        var query = new Argument<string[]>("code|phrase|name")
        {
            // The help would show what completes it.
            HelpName = "code|phrase|name",
            Description = Language.Say(
                "A code such as 486, a phrase or one of its variants in any letter case, a name such as BusyHere or BUSY_HERE, "
                + "a status line, or a Reason header field. Several are several questions: a number begins a new one unless its phrase "
                + "follows, other words are taken together as long as they are known together, and what stands in quotes is one question.",
                "响应码（如 486）、短语或其变体（不分大小写）、中文名称（如 请求超时）、BusyHere 或 BUSY_HERE 之类的名称、状态行或 Reason 头域。"
                + "可以提多个问题：数字另起一个问题，除非其后是它的短语；其他词语合在一起有含义时合为一个问题；引号内为一个问题。"),
            Arity = ArgumentArity.OneOrMore,
        };
        var language = new LanguageOption(console);
        var all = new Flag(
            "--all",
            Language.Say(
                "Show every rule, also those for every code and in long lists. Without it a terminal shows as much as it has room for, and "
                + "a file or a pipe gets what is usually of interest. The JSON always has them all.",
                "显示所有规定，包括适用于所有响应码的规定和长列表。未给出时，终端显示其容得下的内容，文件或管道得到通常所需的内容。JSON 总是包含全部。"));
        var json = CreateJsonOption(Language.Say("Print one JSON document.", "输出一个 JSON 文档。"));
        query.CompletionSources.Add(context => CodeCompletions.OfCode(context.WordToComplete).Select(word => new CompletionItem(word)));
        Arguments.Add(query);
        Options.Add(language);
        Options.Add(all);
        Options.Add(json);
        SetAction(parsed => Run(parsed.GetValue(query)!, parsed.GetValue(language)!, parsed.GetValue(all), parsed.GetValue(json)));
    }

    private int Run(string[] words, Language language, bool all, bool json)
    {
        RemarkReplaced(_console, words);
        var answers = StatusCodeSearch.Questions.Split(words).Select(LookupAnswer.To).ToList();
        var codes = EachOf(answers, answer => answer.Shown);
        var causes = EachOf(answers, answer => answer.Causes);
        var warnings = EachOf(answers, answer => answer.WarnCodes);
        if (json)
        {
            var document = new LookupDocument(
                string.Join(' ', words),
                [.. answers.Select(QuestionDocument.Of)],
                [.. codes.Select(code => StatusCodeDocument.Of(code, language.Tag) with
                {
                    Guessed = !answers.Exists(answer => answer.Found.Contains(code)),
                    Knowledge = KnowledgeDocument.Of(code),
                })],
                [.. causes.Select(cause => Q850CauseDocument.Of(cause))],
                [.. warnings.Select(WarnCodeDocument.Of)]);
            _console.Output.WriteLine(JsonSerializer.Serialize(document, JsonOutput.Indented.LookupDocument));
        }
        else
        {
            var page = new Page(_console);
            LookupText.Write(page, codes, language, all);
            if (codes.Count > 0 && causes.Count > 0)
            {
                page.WriteLine();
            }

            Q850Text.Write(page, causes, [], language);
            if (warnings.Count > 0 && codes.Count + causes.Count > 0)
            {
                page.WriteLine();
            }

            WarnCodeText.Write(page, warnings, language);
            ReasonText.Write(page, answers.Select(answer => answer.Reasons), language);
            answers.ForEach(answer => WriteNotes(answer, language));
            var refused = answers.Where(answer => !answer.Names).ToList();
            refused.Take(SuggestionText.MostRefusals).ToList().ForEach(answer => WriteRefusal(answer, language, all));
            SuggestionText.WriteMoreRefusals(_console, refused.Count, language);
        }

        return answers.TrueForAll(answer => answer.IsAnswered) ? ExitCode.Success : ExitCode.NothingFound;
    }

    // A query of LINQ over values costs the start more than the loop does.
    private static List<T> EachOf<T>(List<LookupAnswer> answers, Func<LookupAnswer, IReadOnlyList<T>> items)
    {
        var each = new List<T>();
        foreach (var answer in answers)
        {
            foreach (var item in items(answer))
            {
                if (!each.Contains(item))
                {
                    each.Add(item);
                }
            }
        }

        return each;
    }

    // What an answer leaves out of the question.
    private void WriteNotes(LookupAnswer answer, Language language)
    {
        if (answer.PhraseOf is { Count: > 0 } others)
        {
            var names = string.Join(language.Choose(" and of ", "和"), others);
            _console.WriteError(language.Choose(
                $"The phrase is that of {names}. The number decides (RFC 3261, section 7.2): this is {answer.Found[0]}.",
                $"该短语属于 {names}。以数字为准（RFC 3261 第 7.2 节）：这是 {answer.Found[0]}。"));
        }

        if (StatusCodeSearch.IsSentence(answer.Question))
        {
            _console.WriteError(language.Choose(
                $"In \"{answer.Question}\" only {answer.Found[0]:D} was read.", $"“{answer.Question}”中只读取了 {answer.Found[0]:D}。"));
        }

        if (answer.UnreadText is { } text)
        {
            _console.WriteError(language.Choose(
                $"What stands behind {answer.Found[0]:D} was taken for its phrase: \"{text}\".",
                $"{answer.Found[0]:D} 之后的文字按短语处理：“{text}”。"));
        }

        if (answer.Names)
        {
            WriteAsCause(answer, language);
        }

        foreach (var reason in answer.Reasons.Where(PastedReason.NamesNothing))
        {
            _console.WriteError(PastedReason.Refusal(reason, language));
        }

        foreach (var code in answer.Warnings.Where(code => SipWarnCode.Find(code) is null))
        {
            _console.WriteError(language.Choose($"{code} is no registered warn-code.", $"{code} 不是已注册的 warn-code。"));
        }
    }

    private void WriteAsCause(LookupAnswer answer, Language language)
    {
        if (answer.AsCause is { } cause)
        {
            _console.Error.WriteLine(language.Choose(
                $"As a cause of Q.850 it is {cause}: sip-status q850 {cause:D}",
                $"作为 Q.850 原因值：{ChineseNames.WithNumber(cause, language)}：sip-status q850 {cause:D}"));
        }
    }

    private static bool IsOfHttp(string question) => question.StartsWith("HTTP", StringComparison.OrdinalIgnoreCase)
        && (question.Length == 4 || question[4] is '/' or ' ');

    private void WriteRefusal(LookupAnswer answer, Language language, bool all)
    {
        if (StatusClassNames.TryParse(answer.Question, out var statusClass))
        {
            var digits = StatusClassNames.Digits(statusClass);
            _console.WriteError(
                language.Choose($"{digits} is a class of codes: sip-status list {digits}", $"{digits} 是一类响应码：sip-status list {digits}"));
            return;
        }

        // The notes have told it.
        if (answer.Reasons.Count > 0)
        {
            return;
        }

        string[] suggestions = [.. answer.Suggestions.Select(code => code.ToString())];
        if (PastedHeader.TryRead(answer.Question, out var header))
        {
            var carriers = suggestions.Length == 0 ? "" : language.Choose(" These carry it:", " 携带它的响应：");
            _console.WriteError(language.Choose(
                $"In the header field {header} stands no status code.{carriers}", $"头域 {header} 中没有状态码。{carriers}"));
            SuggestionText.WriteList(_console, suggestions, language, all);
            return;
        }

        if (PastedRequest.IsRequest(answer.Question))
        {
            _console.WriteError(language.Choose(
                "In a request line stands no status code; those are in the first line of a response.", "请求行中没有状态码，状态码位于响应的首行。"));
            return;
        }

        if (IsOfHttp(answer.Question))
        {
            SuggestionText.Write(
                _console,
                language.Choose($"\"{answer.Question}\" is of HTTP, and not of SIP.", $"“{answer.Question}”属于 HTTP，而非 SIP。"),
                language.Choose("Codes of SIP are the numbers from 100 to 699.", "SIP 响应码是 100 到 699 的数字。"),
                suggestions,
                language,
                all);
            return;
        }

        if (RfcSearch.TryRead(answer.Question, out _) && suggestions.Length > 1)
        {
            _console.WriteError(language.Choose($"{answer.Question} speaks of", $"{answer.Question} 涉及"));
            SuggestionText.WriteList(_console, suggestions, language, all);
            return;
        }

        SuggestionText.Write(
            _console,
            language.Choose($"No SIP response code is known by \"{answer.Question}\".", $"没有名为“{answer.Question}”的 SIP 响应码。"),
            language.Choose("Codes are the numbers from 100 to 699.", "响应码是 100 到 699 的数字。"),
            suggestions,
            language,
            all);
        WriteAsCause(answer, language);
    }
}
