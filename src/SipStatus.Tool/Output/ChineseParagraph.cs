using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SipStatus.Tool.Output;

/// <summary>
/// Text in Chinese, whose lines may end behind any character but one that opens, and before any but one that closes. A paragraph of
/// Spectre.Console ends them at spaces alone, of which there are few.
/// </summary>
internal sealed class ChineseParagraph : IRenderable
{
    // From here on characters are Chinese, or as wide as those.
    private const char FirstWide = '\u2E80';
    private const string Opening = "（「『《【“‘";
    private const string Closing = "，。；：！？、）」』》】”’";

    // What is never cut; a word may have several styles.
    private readonly List<Word> _words = [];

    public ChineseParagraph(params ReadOnlySpan<StyledText> pieces)
    {
        var last = ' ';
        var spaces = 0;
        foreach (var piece in pieces)
        {
            foreach (var unit in piece.Text)
            {
                if (unit == ' ')
                {
                    spaces++;
                    last = unit;
                    continue;
                }

                if (last == ' ' || MayEndBetween(last, unit))
                {
                    _words.Add(new Word(spaces));
                }

                _words[^1].Add(unit, piece.Style);
                last = unit;
                spaces = 0;
            }
        }
    }

    /// <summary>Makes the paragraph of a text, which breaks as that of Spectre.Console if nothing in it is Chinese.</summary>
    public static IRenderable Create(params ReadOnlySpan<StyledText> pieces)
    {
        var isChinese = false;
        var plain = new Paragraph();
        foreach (var piece in pieces)
        {
            isChinese |= piece.Text.AsSpan().IndexOfAnyInRange(FirstWide, '\u9FFF') >= 0;
            plain.Append(piece.Text, piece.Style);
        }

        return isChinese ? new ChineseParagraph(pieces) : plain;
    }

    public Measurement Measure(RenderOptions options, int maxWidth) => new(
        Math.Min(maxWidth, _words.Select(word => word.Width).DefaultIfEmpty().Max()),
        Math.Min(maxWidth, _words.Sum(word => word.Spaces + word.Width)));

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var used = 0;
        foreach (var word in _words)
        {
            if (used > 0 && used + word.Spaces + word.Width > maxWidth)
            {
                yield return Segment.LineBreak;
                used = 0;
            }
            else if (word.Spaces > 0)
            {
                yield return new Segment(new string(' ', word.Spaces));
                used += word.Spaces;
            }

            foreach (var (text, style) in word.Parts)
            {
                // A word that is longer than a line is cut where the line ends.
                foreach (var line in Segment.SplitOverflow(new Segment(text, style ?? Style.Plain), Overflow.Fold, maxWidth))
                {
                    if (used > 0 && used + line.CellCount() > maxWidth)
                    {
                        yield return Segment.LineBreak;
                        used = 0;
                    }

                    yield return line;
                    used += line.CellCount();
                }
            }
        }
    }

    private static bool MayEndBetween(char left, char right) =>
        (IsWide(left) || IsWide(right)) && !Opening.Contains(left, StringComparison.Ordinal)
        && !Closing.Contains(right, StringComparison.Ordinal);

    private static bool IsWide(char unit) =>
        (unit >= FirstWide && !char.IsSurrogate(unit)) || Opening.Contains(unit, StringComparison.Ordinal)
        || Closing.Contains(unit, StringComparison.Ordinal);

    private sealed class Word(int spaces)
    {
        /// <summary>How many spaces stand in front of it, but at the beginning of a further line.</summary>
        public int Spaces => spaces;

        public List<(string Text, Style? Style)> Parts { get; } = [];

        public int Width => Parts.Sum(part => part.Text.GetCellWidth());

        public void Add(char unit, Style? style)
        {
            if (Parts.Count > 0 && Equals(Parts[^1].Style, style))
            {
                Parts[^1] = (Parts[^1].Text + unit, style);
            }
            else
            {
                Parts.Add(($"{unit}", style));
            }
        }
    }
}
