using System;
using System.IO;
using System.Text;
using Spectre.Console;

namespace SipStatus.Tool.Output;

/// <summary>What the tool reads and writes: its three streams, and which of them are terminals.</summary>
internal sealed class ToolConsole(Stream input, TextWriter output, TextWriter error)
{
    private const int OutputBufferSize = 64 * 1024;

    public Stream Input => input;

    public TextWriter Output => output;

    public TextWriter Error => error;

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Makes the console of a writer that is a terminal: it finds out width and colours, and respects NO_COLOR.</summary>
    public Func<TextWriter, IAnsiConsole> OpenTerminal { get; init; } =
        writer => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    /// <summary>The streams of this process. All text is UTF-8, with LF.</summary>
    public static ToolConsole OfProcess()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var output = Console.IsOutputRedirected
            ? new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), OutputBufferSize) { NewLine = "\n" }
            : Console.Out;
        return new ToolConsole(Console.OpenStandardInput(), output, Console.Error)
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }

    /// <summary>Writes a message for the user; what it quotes may be anything.</summary>
    public void WriteError(string message) => error.WriteLine($"sip-status: {VisibleText.Escape(message)}");

    public void Flush()
    {
        output.Flush();
        error.Flush();
    }
}
