using System.CommandLine;
using System.Linq;
using BenchmarkDotNet.Running;
using SipStatus.Benchmarks.Hostile;
using SipStatus.Benchmarks.Ratios;
using SipStatus.Benchmarks.Scale;
using SipStatus.Benchmarks.Size;
using SipStatus.Benchmarks.Startup;

var commands = new RootCommand("Benchmarks of SipStatus. Without one of the commands below, the arguments go to BenchmarkDotNet.")
{
    RatiosCommand.Create(),
    ScaleCommand.Create(),
    StartupCommand.Create(),
    SizeCommand.Create(),
    HostileCommand.Create(),
};

if (args.Length > 0 && (commands.Subcommands.Any(command => command.Name == args[0]) || args[0] is "-h" or "--help" or "-?"))
{
    return commands.Parse(args).Invoke();
}

BenchmarkSwitcher.FromAssembly(typeof(RatiosCommand).Assembly).Run(args);
return 0;
