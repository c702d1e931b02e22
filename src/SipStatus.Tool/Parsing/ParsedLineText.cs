using System;
using System.Globalization;
using SipStatus.Tool.Output;
using Spectre.Console;

namespace SipStatus.Tool.Parsing;

/// <summary>The text of <c>parse</c>: the verdict of each line, and under a malformed one a caret where it goes wrong.</summary>
internal sealed class ParsedLineText(Page page, bool showsNumbers)
{
    private const int VerdictWidth = 11;
    private const int NumberWidth = 5;
    private long _lines;
    private long _malformed;

    public void Write(ParsedLine parsed)
    {
        _lines++;
        var number = showsNumbers ? _lines.ToString(CultureInfo.InvariantCulture).PadRight(NumberWidth) : "";
        if (parsed.IsValid)
        {
            WriteValid(number, parsed);
        }
        else
        {
            _malformed++;
            WriteMalformed(number, parsed);
        }
    }

    public void WriteTotals()
    {
        if (showsNumbers)
        {
            page.WriteLine();
            page.WriteLine(Language.Say(
                $"{Count.Of(_lines, "line")}, {Count.Of(_malformed)} malformed", $"{Count.Of(_lines)} 行，{Count.Of(_malformed)} 行格式有误"));
        }
    }

    private static string NotUtf8 => Language.Say("  (not UTF-8: \uFFFD stands for what is not)", "  （不是 UTF-8：非 UTF-8 处以 \uFFFD 代替）");

    private void WriteValid(string number, ParsedLine parsed)
    {
        var line = parsed.Line;
        var code = line.StatusCode;
        page.WriteLine(
            new StyledText(number, Styles.Quiet),
            new StyledText(Verdict("valid", "有效"), Styles.Good),
            new StyledText($"{code.Value} ", Styles.Of(code.Class)),
            VisibleText.Excerpt(line.ReasonPhrase, 0),
            new StyledText(Remark(line), Styles.Quiet),
            new StyledText(parsed.OtherBytes is null ? "" : NotUtf8, Styles.Quiet));
    }

    private static string Verdict(string english, string chinese)
    {
        var word = Language.Say(english, chinese);
        return word + new string(' ', VerdictWidth - word.GetCellWidth());
    }

    private static string Remark(SipStatusLine line) => line.StatusCode switch
    {
        { IsRegistered: false } => Language.Say("  (not registered)", "  （未注册）"),
        var code when line.ReasonPhrase != code.ReasonPhrase =>
            Language.Say($"  (registered as {code.ReasonPhrase})", $"  （注册短语为 {code.ReasonPhrase}）"),
        _ => "",
    };

    private void WriteMalformed(string number, ParsedLine parsed)
    {
        var offset = parsed.Offset.ToString(CultureInfo.InvariantCulture);
        var place = Language.Say($"{parsed.Error} at offset {offset}: ", $"{parsed.Error}，偏移 {offset}：");
        page.WriteLine(
            new StyledText(number, Styles.Quiet),
            new StyledText(Verdict("malformed", "格式有误"), Styles.Bad),
            place + LineErrors.Describe(parsed.Error),
            new StyledText(parsed.OtherBytes is null ? "" : NotUtf8, Styles.Quiet));

        var indent = new string(' ', number.Length + VerdictWidth);
        var excerpt = Excerpt(parsed, page.Width - indent.Length, out var position);
        page.WriteLine(indent, excerpt);
        page.WriteLine(indent + new string(' ', excerpt[..position].GetCellWidth()), new StyledText("^", Styles.Bad));
    }

    // Some characters take two columns, so the excerpt may have fewer characters than the terminal has columns.
    private static string Excerpt(ParsedLine parsed, int columns, out int position)
    {
        var length = Math.Min(columns, VisibleText.MaxExcerptLength);
        var excerpt = VisibleText.Excerpt(parsed.Input, parsed.Offset, length, out position);
        return excerpt.GetCellWidth() <= columns
            ? excerpt
            : VisibleText.Excerpt(parsed.Input, parsed.Offset, columns / 2, out position);
    }
}
