using System;
using System.IO;
using System.Text;
using SipStatus.Tool.Output;
using Spectre.Console;

namespace SipStatus.Tool.Tests;

/// <summary>Runs the tool in this process, with streams of the test's own.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    private const int UsualHeight = 24;

    public static ToolRun With(params string[] arguments) => WithInput("", arguments);

    public static ToolRun WithInput(string input, params string[] arguments) => WithInput(Encoding.UTF8.GetBytes(input), arguments);

    public static ToolRun WithInput(byte[] input, params string[] arguments)
    {
        using var stream = new MemoryStream(input);
        return WithStream(stream, arguments);
    }

    public static ToolRun WithStream(Stream input, params string[] arguments) =>
        Run(arguments, (output, error) => new ToolConsole(input, output, error));

    /// <summary>Runs the tool for somebody with a Chinese locale.</summary>
    public static ToolRun InChinese(params string[] arguments) => InChineseWithInput("", arguments);

    /// <summary>Runs the tool for somebody with a Chinese locale.</summary>
    public static ToolRun InChineseWithInput(string input, params string[] arguments)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return Run(arguments, (output, error) => new ToolConsole(stream, output, error) { Language = Language.Chinese });
    }

    /// <summary>Runs the tool as if its input were a pipe and its error output a terminal.</summary>
    public static ToolRun FromPipe(Stream input, params string[] arguments) =>
        Run(arguments, (output, error) => new ToolConsole(input, output, error) { ErrorIsTerminal = true });

    /// <summary>Runs the tool as if its outputs were a terminal with so many columns and all colours.</summary>
    public static ToolRun OnTerminal(int width, params string[] arguments) => OnTerminal(width, colors: true, arguments);

    public static ToolRun OnTerminal(int width, bool colors, params string[] arguments) =>
        OnTerminal(width, UsualHeight, colors, arguments);

    public static ToolRun OnTerminal(int width, int height, bool colors, params string[] arguments) => Run(
        arguments,
        (output, error) => new ToolConsole(Stream.Null, output, error)
        {
            OutputIsTerminal = true,
            ErrorIsTerminal = true,
            OpenTerminal = writer => OpenTerminal(writer, width, height, colors),
        });

    private static ToolRun Run(string[] arguments, Func<TextWriter, TextWriter, ToolConsole> createConsole)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, createConsole(output, error));
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    private static IAnsiConsole OpenTerminal(TextWriter writer, int width, int height, bool colors)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = colors ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Height = height;
        return console;
    }
}
