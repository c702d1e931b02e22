using System;
using System.Globalization;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>The time of the responses in the text of <c>scan</c>: a picture if the terminal is wide enough, and the two times.</summary>
internal static class TimelineText
{
    public static void Write(Page page, Timeline timeline)
    {
        if (timeline.IsEmpty)
        {
            return;
        }

        page.WriteLine();
        var (first, last) = timeline.Range;
        page.WriteLine(
            new StyledText(Language.Say("Time:", "时间："), Styles.Strong), $" {Time(first)} {Language.Say("to", "至")} {Time(last)}");
        var stretches = timeline.Stretches.ToList();
        if (!page.IsTerminal || page.Width < stretches.Count)
        {
            return;
        }

        var highest = stretches.Max(stretch => stretch.Responses);
        var line = stretches.Select(
            stretch => new StyledText(Column(stretch.Responses, highest), stretch.ServerFailures > 0 ? Styles.Bad : Styles.Good))
            .ToArray();
        page.WriteLine(line);
        var legend = Language.Say(
            $"a column is {Seconds(timeline.Length)} s, the highest {ScanLabels.Of(highest)}; red with 5xx or 6xx",
            $"每列 {Seconds(timeline.Length)} 秒，最高 {ScanLabels.Of(highest)}；红色表示有 5xx 或 6xx");
        page.WriteLine(new StyledText(legend, Styles.Quiet));
    }

    // Eighths of a line, at least one: even a single response can be seen.
    private static string Column(long count, long highest) =>
        count == 0 ? " " : ((char)('▁' + Math.Max(0, (int)((8 * count / highest) - 1)))).ToString();

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}
