using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>Where lines of Chinese end on a terminal.</summary>
public class ChineseParagraphTests
{
    [Theory]
    [InlineData("没有 Retry-After 时按 500 处理。", 12, "没有|Retry-After|时按 500 处|理。")]
    [InlineData("呼叫（对除 BYE 外的请求）", 10, "呼叫（对除|BYE 外的请|求）")]
    [InlineData("客户端；RFC 7339", 8, "客户端；|RFC 7339")]
    [InlineData("一二，三四", 4, "一|二，|三四")]
    [InlineData("一（二）", 4, "一|（二|）")]
    [InlineData(" 486  Busy Here  此处忙", 40, " 486  Busy Here  此处忙")]
    [InlineData("要求 SubscriptionRefresh 之", 10, "要求|Subscripti|onRefresh|之")]
    public void Render_Text_EndsLinesBetweenCharacters(string text, int width, string expected) =>
        LinesOf(ChineseParagraph.Create(text), width).Should().Equal(expected.Split('|'));

    [Fact]
    public void Render_PiecesOfAWord_StayTogether() =>
        LinesOf(ChineseParagraph.Create("要求", new("Retry", Styles.Strong), new("-After", Styles.Quiet), "。完"), 12)
            .Should().Equal("要求", "Retry-After", "。完");

    [Fact]
    public void Create_NothingChinese_IsAnOrdinaryParagraph() =>
        ChineseParagraph.Create("RFC 3261 §8.1 says “so” – ok").Should().BeOfType<Paragraph>();

    [Fact]
    public void Render_EverySummaryAtEveryWidth_LosesNothingAndFits()
    {
        foreach (var summary in SipStatusRegistry.All.Select(info => info.GetSummary("zh")))
        {
            for (var width = 30; width <= 80; width++)
            {
                var lines = LinesOf(ChineseParagraph.Create(summary), width);

                string.Concat(lines).Replace(" ", "").Should().Be(summary.Replace(" ", ""));
                lines.Should().OnlyContain(line => line.GetCellWidth() <= width)
                    .And.NotContain(line => "，。；：、）".Contains(line.First()) || line.EndsWith('（'));
                lines.SkipLast(1).Should().NotContain(line => line.GetCellWidth() <= width - 28, "no Latin word is longer");
            }
        }
    }

    private static List<string> LinesOf(IRenderable text, int width) =>
        [.. Segment.SplitLines(text.Render(PlainText.Options, width)).Select(line => string.Concat(line.Select(segment => segment.Text)))];
}
