using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary>Prints the version of the tool and the date of the registry it knows.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetName().Version!.ToString(3);
        var date = SipStatusRegistry.LastUpdated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        parseResult.InvocationConfiguration.Output.WriteLine(
            Language.Say($"sip-status {version} (IANA registry of {date})", $"sip-status {version}（IANA 注册表，{date}）"));
        return ExitCode.Success;
    }
}
