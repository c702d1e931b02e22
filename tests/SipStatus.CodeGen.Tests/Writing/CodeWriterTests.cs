using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Writing;
using Xunit;

namespace SipStatus.CodeGen.Tests.Writing;

public class CodeWriterTests
{
    private const string Tags = "/// <summary></summary>";

    [Fact]
    public void Summary_ThatFills140Characters_StaysInItsLine()
    {
        var text = new string('x', 140 - Tags.Length);

        new CodeWriter().Summary(text).ToString().Should().Be($"/// <summary>{text}</summary>\n");
    }

    [Fact]
    public void Summary_OneCharacterLonger_HasLinesOfItsOwn()
    {
        var text = new string('x', 141 - Tags.Length);

        new CodeWriter().Summary(text).ToString().Should().Be($"/// <summary>\n/// {text}\n/// </summary>\n");
    }

    [Fact]
    public void Remarks_LongText_IsBrokenBetweenWordsAt140Characters()
    {
        var text = string.Join(' ', Enumerable.Repeat("seventy", 70));

        var lines = new CodeWriter().Open("class C").Remarks(text).Close().ToString().Split('\n');

        lines[2].Should().Be("    /// <remarks>");
        lines[^3].Should().Be("    /// </remarks>");
        lines[3..^3].Should().OnlyContain(line => line.Length <= 140 && line.StartsWith("    /// seventy") && line.EndsWith("seventy"));
        lines[3..^4].Should().OnlyContain(line => line.Length > 140 - " seventy".Length);
        string.Join(' ', lines[3..^3].Select(line => line["    /// ".Length..])).Should().Be(text);
    }

    [Fact]
    public void Summary_Tag_IsNeverBroken()
    {
        var tag = "<see href=\"https://www.rfc-editor.org/rfc/rfc3261\">";

        var lines = new CodeWriter().Summary($"{new string('x', 120)} {tag}RFC 3261</see>.").ToString().Split('\n');

        lines.Should().Equal("/// <summary>", $"/// {new string('x', 120)}", $"/// {tag}RFC 3261</see>.", "/// </summary>", "");
    }
}
