using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Text that somebody else chose, as it is shown.</summary>
public class VisibleTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("trace.log", "trace.log")]
    [InlineData("a\tb\r\n", "a\\u0009b\\u000D\\u000A")]
    [InlineData("\u001B[2J\u0085", "\\u001B[2J\\u0085")]
    [InlineData("\u202Egol.txt", "\\u202Egol.txt")]
    public void Escape_AnyText_ShowsWhatCannotBeSeen(string text, string expected) => VisibleText.Escape(text).Should().Be(expected);
}
