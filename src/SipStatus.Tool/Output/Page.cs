using System;
using System.IO;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SipStatus.Tool.Output;

/// <summary>
/// Where text output is drawn. A terminal gets colours, bars and lines that fit; a file or a pipe gets the same in plain text,
/// as wide as it needs to be.
/// </summary>
internal sealed class Page
{
    // No table is as wide as this, so nothing is ever wrapped.
    private const int PlainWidth = 2000;
    private const int SmallestTerminalWidth = 20;

    private readonly TextWriter _output;
    private readonly IAnsiConsole _console;

    public Page(ToolConsole console)
    {
        _output = console.Output;
        IsTerminal = console.OutputIsTerminal;
        _console = IsTerminal ? console.OpenTerminal(_output) : CreatePlain();
        if (IsTerminal && _console.Profile.Width < SmallestTerminalWidth)
        {
            // The terminal wraps wider lines, which is easier to read than words of a few letters.
            _console.Profile.Width = SmallestTerminalWidth;
        }

        Width = _console.Profile.Width;
    }

    public bool IsTerminal { get; }

    /// <summary>The columns that a line has room for.</summary>
    public int Width { get; }

    public void Write(IRenderable renderable)
    {
        if (IsTerminal)
        {
            _console.Write(renderable);
            return;
        }

        foreach (var line in Segment.SplitLines(renderable.GetSegments(_console)))
        {
            WriteLine(string.Concat(line.Select(segment => segment.Text)).TrimEnd(' '));
        }
    }

    /// <summary>How many lines something takes.</summary>
    public int CountLines(IRenderable renderable) => Segment.SplitLines(renderable.GetSegments(_console)).Count;

    /// <summary>Writes a line without colours.</summary>
    public void WriteLine(string text = "")
    {
        _output.Write(text);
        _output.Write('\n');
    }

    /// <summary>Writes pieces of text on one line, which a terminal may wrap.</summary>
    public void WriteLine(params ReadOnlySpan<StyledText> pieces)
    {
        var line = Join(pieces);
        Write(IsTerminal ? line.Append("\n") : line);
    }

    /// <summary>Writes pieces of text as an item of a list, whose further lines stand below the first.</summary>
    public void WriteItem(params ReadOnlySpan<StyledText> pieces)
    {
        var item = new Grid();
        item.AddColumn(new GridColumn { Width = 1, Padding = new Padding(0, 0, 1, 0) });
        item.AddColumn(new GridColumn { Padding = new Padding(0) });
        item.AddRow(new Text("·", Styles.Quiet), Join(pieces));
        Write(item);
    }

    private static Paragraph Join(ReadOnlySpan<StyledText> pieces)
    {
        var text = new Paragraph();
        foreach (var piece in pieces)
        {
            text.Append(piece.Text, piece.Style);
        }

        return text;
    }

    private static IAnsiConsole CreatePlain()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(TextWriter.Null),
        });
        console.Profile.Width = PlainWidth;
        return console;
    }
}
