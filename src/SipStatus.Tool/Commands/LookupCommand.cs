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
        var json = CreateJsonOption("Print one JSON document.");
        Arguments.Add(query);
        Options.Add(language);
        Options.Add(json);
        SetAction(parsed => Run(parsed.GetValue(query)!, parsed.GetValue(language)!, parsed.GetValue(json)));
    }

    private int Run(string[] words, string language, bool json)
    {
        var queries = StatusCodeSearch.SplitQueries(words);
        var codes = queries.SelectMany(StatusCodeSearch.Find).Distinct().ToList();
        if (json)
        {
            var document = new LookupDocument(string.Join(' ', words), [.. codes.Select(code => StatusCodeDocument.Of(code, language))]);
            _console.Output.WriteLine(JsonSerializer.Serialize(document, JsonOutput.Indented.LookupDocument));
        }
        else
        {
            Write(queries[0], codes, language);
        }

        return codes.Count > 0 && codes.TrueForAll(code => code.IsRegistered) ? ExitCode.Success : ExitCode.NothingFound;
    }

    private void Write(string query, List<SipStatusCode> codes, string language)
    {
        if (codes.Count > 0)
        {
            LookupText.Write(new Page(_console), codes, language);
            return;
        }

        _console.WriteError($"No SIP response code is known by \"{query}\". Codes are the numbers from 100 to 699.");
        foreach (var code in StatusCodeSearch.Suggest(query))
        {
            _console.Error.WriteLine($"  {code}");
        }
    }
}
