using System.Collections.Generic;
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
            "Shows everything known about a code, found by its number, phrase or C# name.",
            "sip-status lookup 486",
            "sip-status lookup busy here",
            "sip-status lookup \"Not Acceptable\"",
            "sip-status lookup RequestTerminated --lang zh",
            "sip-status lookup 481 --all",
            "sip-status lookup 401 407 --json")
    {
        _console = console;
        var query = new Argument<string[]>("code|phrase|name")
        {
            Description = "A code such as 486, a phrase or one of its variants in any letter case, or a name such as BusyHere; or several codes.",
            Arity = ArgumentArity.OneOrMore,
        };
        var language = new Option<string>("--lang")
        {
            Description = "The language of the summary: en or zh.",
            DefaultValueFactory = _ => "en",
        };
        var all = new Option<bool>("--all") { Description = "Show every rule, also those for every code and in long lists. The JSON always has them all." };
        var json = CreateJsonOption("Print one JSON document.");
        Arguments.Add(query);
        Options.Add(language);
        Options.Add(all);
        Options.Add(json);
        SetAction(parsed => Run(parsed.GetValue(query)!, parsed.GetValue(language)!, parsed.GetValue(all), parsed.GetValue(json)));
    }

    private int Run(string[] words, string language, bool all, bool json)
    {
        var queries = StatusCodeSearch.SplitQueries(words);
        var codes = queries.SelectMany(StatusCodeSearch.Find).Distinct().ToList();
        if (json)
        {
            var document = new LookupDocument(string.Join(' ', words), [.. codes.Select(code => StatusCodeDocument.Of(code, language) with { Knowledge = KnowledgeDocument.Of(code) })]);
            _console.Output.WriteLine(JsonSerializer.Serialize(document, JsonOutput.Indented.LookupDocument));
        }
        else
        {
            Write(queries[0], codes, language, all);
        }

        return codes.Count > 0 && codes.TrueForAll(code => code.IsRegistered) ? ExitCode.Success : ExitCode.NothingFound;
    }

    private void Write(string query, List<SipStatusCode> codes, string language, bool all)
    {
        if (codes.Count > 0)
        {
            LookupText.Write(new Page(_console), codes, language, all);
            return;
        }

        _console.WriteError($"No SIP response code is known by \"{query}\". Codes are the numbers from 100 to 699.");
        foreach (var code in StatusCodeSearch.Suggest(query))
        {
            _console.Error.WriteLine($"  {code}");
        }
    }
}
