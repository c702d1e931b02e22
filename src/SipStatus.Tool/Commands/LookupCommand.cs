using System.CommandLine;
using System.Linq;
using System.Text.Json;
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
            "Shows what is known about a code, found by its number, phrase or C# name, or by anything pasted that has one of them in it.",
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
            Description = "A code such as 486, a phrase or one of its variants in any letter case, a name such as BusyHere or BUSY_HERE, "
                + "a status line, or a Reason header field. Several are several questions: a number begins a new one unless its phrase "
                + "follows, other words are taken together as long as they are known together, and what stands in quotes is one question.",
            Arity = ArgumentArity.OneOrMore,
        };
        var language = new LanguageOption(console);
        var all = new Flag(
            "--all", "Show every rule, also those for every code and in long lists. The JSON always has them all.");
        var json = CreateJsonOption("Print one JSON document.");
        Arguments.Add(query);
        Options.Add(language);
        Options.Add(all);
        Options.Add(json);
        SetAction(parsed => Run(parsed.GetValue(query)!, parsed.GetValue(language)!, parsed.GetValue(all), parsed.GetValue(json)));
    }

    private int Run(string[] words, Language language, bool all, bool json)
    {
        var answers = StatusCodeSearch.Questions.Split(words).Select(LookupAnswer.To).ToList();
        var codes = answers.SelectMany(answer => answer.Shown).Distinct().ToList();
        var causes = answers.SelectMany(answer => answer.Causes).Distinct().ToList();
        if (json)
        {
            var document = new LookupDocument(
                string.Join(' ', words),
                [.. answers.Select(QuestionDocument.Of)],
                [.. codes.Select(code => StatusCodeDocument.Of(code, language.Tag) with { Knowledge = KnowledgeDocument.Of(code) })],
                [.. causes.Select(Q850CauseDocument.Of)]);
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
            var refused = answers.Where(answer => !answer.Names).ToList();
            refused.Take(SuggestionText.MostRefusals).ToList().ForEach(answer => WriteRefusal(answer, language, all));
            SuggestionText.WriteMoreRefusals(_console, refused.Count, language);
        }

        return answers.TrueForAll(answer => answer.IsAnswered) ? ExitCode.Success : ExitCode.NothingFound;
    }

    private void WriteRefusal(LookupAnswer answer, Language language, bool all)
    {
        if (StatusClassNames.TryParse(answer.Question, out var statusClass))
        {
            var digits = StatusClassNames.Digits(statusClass);
            _console.WriteError(
                language.Choose($"{digits} is a class of codes: sip-status list {digits}", $"{digits} 是一类响应码：sip-status list {digits}"));
            return;
        }

        if (PastedReason.Read(answer.Question) is [var reason, ..])
        {
            var cause = $"{reason.Protocol} {reason.Cause}";
            _console.WriteError(
                language.Choose($"{cause} is neither a SIP response code nor a Q.850 cause.", $"{cause} 既非 SIP 响应码也非 Q.850 原因值。"));
            return;
        }

        string[] suggestions = [.. answer.Suggestions.Select(code => code.ToString())];
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
        if (Q850Search.FindOnly(answer.Question) is { IsDefined: true } named)
        {
            _console.Error.WriteLine(language.Choose(
                $"As a cause of Q.850 it is {named}: sip-status q850 {named:D}", $"作为 Q.850 原因值：{named}：sip-status q850 {named:D}"));
        }
    }
}
