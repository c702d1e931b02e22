using SipStatus.Tool;
using SipStatus.Tool.Output;

return CommandLine.Run(args, ToolConsole.OfProcess());
