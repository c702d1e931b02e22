using FluentAssertions;
using FluentAssertions.Primitives;

namespace SipStatus.Tool.Tests;

internal static class ToolRunAssertions
{
    /// <summary>The text has so many lines, each with its end.</summary>
    public static AndConstraint<StringAssertions> HaveLines(this StringAssertions text, int count)
    {
        text.Subject.Split('\n').Should().HaveCount(count + 1);
        return new AndConstraint<StringAssertions>(text);
    }
}
