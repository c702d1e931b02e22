using System;
using System.Collections.Generic;
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
    private const int SmallestTerminalWidth = 20;

    private readonly TextWriter _output;

    // None if it is no terminal.
    private readonly IAnsiConsole? _terminal;

    public Page(ToolConsole console)
    {
        _output = console.Output;
        if (!console.OutputIsTerminal)
        {
            Width = PlainText.Width;
            return;
        }

        _terminal = console.OpenTerminal(_output);

        // A narrower terminal wraps the lines, which is easier to read than words of a few letters.
        Width = Math.Max(_terminal.Profile.Width, SmallestTerminalWidth);
        Height = _terminal.Profile.Height;
        _terminal.Profile.Width = Width;
    }

    public bool IsTerminal => _terminal is not null;

    /// <summary>The columns that a line has room for.</summary>
    public int Width { get; }

    /// <summary>The lines of the terminal; a file or a pipe takes any number.</summary>
    public int Height { get; } = int.MaxValue;

    public void Write(IRenderable renderable)
    {
        if (_terminal is not null)
        {
            _terminal.Write(renderable);
            return;
        }

        foreach (var line in LinesOf(renderable))
        {
            WriteLine(string.Concat(line.Select(segment => segment.Text)).TrimEnd(' '));
        }
    }

    /// <summary>How many lines something takes.</summary>
    public int CountLines(IRenderable renderable) => LinesOf(renderable).Count;

    private List<SegmentLine> LinesOf(IRenderable renderable) =>
        Segment.SplitLines(_terminal is null ? renderable.Render(PlainText.Options, Width) : renderable.GetSegments(_terminal));

    /// <summary>Writes a line without colours.</summary>
    public void WriteLine(string text = "")
    {
        _output.Write(text);
        _output.Write('\n');
    }

    /// <summary>Writes pieces of text on one line, which a terminal may wrap.</summary>
    public void WriteLine(params ReadOnlySpan<StyledText> pieces)
    {
        if (_terminal is not null)
        {
            _terminal.Write(ChineseParagraph.Create(pieces));
            _terminal.Write(new Text("\n"));
            return;
        }

        // Of thousands of files, each has a line.
        WriteLine(string.Concat(pieces.ToArray().Select(piece => piece.Text)).TrimEnd(' '));
    }

    /// <summary>
    /// Writes a line that is of no use in parts, such as an address. A terminal that is too narrow wraps it itself, and still takes it
    /// for one line.
    /// </summary>
    public void WriteUnbroken(StyledText text)
    {
        if (_terminal is null)
        {
            WriteLine(text.Text);
            return;
        }

        _terminal.Profile.Width = PlainText.Width;
        WriteLine([text]);
        _terminal.Profile.Width = Width;
    }

    /// <summary>Writes pieces of text as an item of a list, whose further lines stand below the first.</summary>
    public void WriteItem(params ReadOnlySpan<StyledText> pieces)
    {
        var item = new Grid();
        item.AddColumn(new GridColumn { Width = 1, Padding = new Padding(0, 0, 1, 0) });
        item.AddColumn(new GridColumn { Padding = new Padding(0) });
        item.AddRow(new Text("·", Styles.Quiet), ChineseParagraph.Create(pieces));
        Write(item);
    }
}
