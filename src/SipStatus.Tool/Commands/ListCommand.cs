using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary><c>sip-status list</c>: the registry, or one class of it.</summary>
internal sealed class ListCommand : ToolCommand
{
    // A narrower terminal shows what most people look for.
    private const int WidthForAll = 124;

    private readonly ToolConsole _console;

    public ListCommand(ToolConsole console)
        : base(
            "list",
            "Lists the registered codes, all or those of one class.",
            "sip-status list 4xx",
            "sip-status list client-error",
            "sip-status list --json")
    {
        _console = console;
        var statusClass = new Argument<SipStatusClass?>("class")
        {
            HelpName = "class",
            Description = "4xx, 4, client-error or ClientError, and so on.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = ParseClass,
        };
        statusClass.CompletionSources.Clear();
        statusClass.CompletionSources.Add([.. StatusClassNames.All.Select(StatusClassNames.Digits)]);
        var json = CreateJsonOption("Print one JSON document.");
        Arguments.Add(statusClass);
        Options.Add(json);
        SetAction(parsed => Run(parsed.GetValue(statusClass), parsed.GetValue(json)));
    }

    private static SipStatusClass? ParseClass(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (StatusClassNames.TryParse(text, out var statusClass))
        {
            return statusClass;
        }

        if (SipStatusCode.TryParse(text, out var code) && code != default)
        {
            argument.AddError($"\"{text}\" is a code, and no class: sip-status lookup {code:D} tells of it, "
                + $"sip-status list {StatusClassNames.Digits(code.Class)} lists its class.");
            return null;
        }

        argument.AddError(
            $"\"{text}\" is no class. The classes are: {string.Join(", ", StatusClassNames.All.Select(StatusClassNames.Words))}.");
        return null;
    }

    private int Run(SipStatusClass? statusClass, bool json)
    {
        var entries = SipStatusRegistry.All.Where(info => statusClass is null || info.StatusCode.Class == statusClass);
        if (json)
        {
            var date = SipStatusRegistry.LastUpdated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var document = new ListDocument(date, [.. entries.Select(info => StatusCodeDocument.Of(info.StatusCode, "en"))]);
            _console.Output.WriteLine(JsonSerializer.Serialize(document, JsonOutput.Indented.ListDocument));
        }
        else
        {
            Write(entries);
        }

        return ExitCode.Success;
    }

    private void Write(IEnumerable<SipStatusInfo> entries)
    {
        var page = new Page(_console);
        var isWide = page.Width >= WidthForAll;
        PageColumn[] columns = ["code", "phrase", "defined in"];
        var table = new PageTable(isWide ? [.. columns, "registration", "name"] : columns);
        foreach (var info in entries)
        {
            var registration = info.Registration == SipStatusRegistration.Active ? Styles.Quiet : Styles.Bad;
            StyledText[] row =
            [
                new($"{info.StatusCode.Value}", Styles.Of(info.StatusCode.Class)),
                new(info.ReasonPhrase, Styles.Strong),
                new(info.Reference.ToString(), Styles.Quiet),
            ];
            table.AddRow(isWide ? [.. row, new(info.Registration.ToString().ToLowerInvariant(), registration), info.Name] : row);
        }

        table.WriteTo(page);
    }
}
