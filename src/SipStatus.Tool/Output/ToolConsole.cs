using System;
using System.IO;
using System.Text;
using SipStatus.Tool.Scanning;
using Spectre.Console;

namespace SipStatus.Tool.Output;

/// <summary>What the tool reads and writes: its three streams, which of them are terminals, and the language of its user.</summary>
internal sealed class ToolConsole(Stream input, TextWriter output, TextWriter error)
{
    private const int OutputBufferSize = 64 * 1024;
    private const int InputDescriptor = 0;
    private const int OutputDescriptor = 1;
    private const int ErrorDescriptor = 2;
    private const int LongestMessage = 500;

    public Stream Input => input;

    public TextWriter Output => output;

    public TextWriter Error => error;

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>The keys of the terminal, which are as they were at the end.</summary>
    public TerminalKeys Keys { get; init; } = new(descriptor: null);

    /// <summary>The language that the environment asks for.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Makes the console of a writer that is a terminal: it finds out width and colours, and respects NO_COLOR.</summary>
    public Func<TextWriter, IAnsiConsole> OpenTerminal { get; init; } = _ => throw new InvalidOperationException("There is no terminal.");

    /// <summary>The streams of this process. All text is UTF-8, with LF.</summary>
    public static ToolConsole OfProcess()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var keys = new TerminalKeys(FindTerminalWithKeys());
        return new ToolConsole(
            new StandardInput(Console.OpenStandardInput()) { BeforeReading = Console.IsInputRedirected ? null : keys.Change },
            CreateWriter(OutputDescriptor, Console.IsOutputRedirected ? OutputBufferSize : 0, () => Console.Out),
            CreateWriter(ErrorDescriptor, bufferSize: 0, () => Console.Error))
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            Keys = keys,
            OpenTerminal = writer =>
            {
                keys.Change();
                return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
            },
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Language = Language.OfEnvironment(Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>Writes a message for the user; what it quotes may be anything, and of any length.</summary>
    public void WriteError(string message) => error.WriteLine($"sip-status: {VisibleText.Excerpt(message, 0, LongestMessage, out _)}");

    public void Flush()
    {
        output.Flush();
        error.Flush();
    }

    // The terminal that the runtime changes.
    private static int? FindTerminalWithKeys() =>
        OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb" ? null
        : !Console.IsOutputRedirected ? OutputDescriptor
        : !Console.IsInputRedirected ? InputDescriptor
        : null;

    // The runtime changes the terminal as soon as its own writers are made, which only Windows needs.
    private static TextWriter CreateWriter(int descriptor, int bufferSize, Func<TextWriter> openConsole)
    {
        var isRedirected = descriptor == OutputDescriptor ? Console.IsOutputRedirected : Console.IsErrorRedirected;
        if (OperatingSystem.IsWindows() && !isRedirected)
        {
            return openConsole();
        }

        return new StreamWriter(
            OperatingSystem.IsWindows() ? new HandleStream(descriptor) : new DescriptorStream(descriptor), new UTF8Encoding(false),
            Math.Max(bufferSize, 1024))
        {
            NewLine = "\n",
            AutoFlush = bufferSize == 0,
        };
    }
}
