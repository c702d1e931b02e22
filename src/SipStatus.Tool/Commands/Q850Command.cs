using System.CommandLine;
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
            "Shows which response a Q.850 cause of a telephone network becomes, or which cause a response.",
            "sip-status q850 17",
            "sip-status q850 user busy",
            "sip-status q850 486",
            "sip-status q850 480 --json")
    {
        _console = console;
        var query = new Argument<string[]>("cause|code")
        {
            Description = "A cause from 1 to 127, a status code from 128 to 699, or a part of a cause's text, or the phrase of a code.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = CreateJsonOption("Print one JSON document.");
        Arguments.Add(query);
        Options.Add(json);
        SetAction(parsed => Run(string.Join(' ', parsed.GetValue(query)!), parsed.GetValue(json)));
    }

    private int Run(string query, bool json)
    {
        var causes = Q850Search.FindCauses(query);
        var codes = Q850Search.FindCodes(query);
        if (json)
        {
            var document = new Q850Document(
                query,
                [.. causes.Select(cause => new Q850CauseDocument(cause.Value, cause.Text, cause.Class, [.. Q850Networks.All.SelectMany(network =>
                    Q850Text.RulesOf(network.Mapping, cause).Select(rule => Q850ToStatusDocument.Of(network.Name, rule)))]))],
                [.. codes.Select(code => new Q850CodeDocument(code.Value, code.ReasonPhrase, [.. Q850Networks.All.SelectMany(network =>
                    Q850Text.RulesOf(network.Mapping, code).Select(rule => StatusToQ850Document.Of(network.Name, rule)))]))]);
            _console.Output.WriteLine(JsonSerializer.Serialize(document, JsonOutput.Indented.Q850Document));
        }
        else if (causes.Count + codes.Count > 0)
        {
            Q850Text.Write(new Page(_console), causes, codes);
        }
        else
        {
            _console.WriteError($"No Q.850 cause and no SIP response code is known by \"{query}\". Causes are the numbers from 1 to 127.");
        }

        return causes.Count + codes.Count > 0 ? ExitCode.Success : ExitCode.NothingFound;
    }
}
