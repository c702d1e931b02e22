using System;
using System.Linq;
using System.Text;
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

    // At most 16 characters. Those of a longer text are ten and the dots, at most five of them before the unit at the index.
    [Theory]
    [InlineData("", 0, "", 0)]
    [InlineData("abc", 0, "abc", 0)]
    [InlineData("abc", 3, "abc", 3)]
    [InlineData("a\rb", 1, "a\\u000Db", 1)]
    [InlineData("a\rb", 2, "a\\u000Db", 7)]
    [InlineData("abcdefghijklmnop", 9, "abcdefghijklmnop", 9)]
    [InlineData("abcdefghijklmnop", 16, "abcdefghijklmnop", 16)]
    [InlineData("\0\0abcd", 4, "\\u0000\\u0000abcd", 14)]
    [InlineData("\0\0abcde", 0, "\\u0000...", 0)]
    [InlineData("abcdefghijklmnopq", 0, "abcdefghij...", 0)]
    [InlineData("abcdefghijklmnopq", 5, "abcdefghij...", 5)]
    [InlineData("abcdefghijklmnopq", 6, "...bcdefghijk...", 8)]
    [InlineData("abcdefghijklmnopq", 11, "...ghijklmnop...", 8)]
    [InlineData("abcdefghijklmnopq", 12, "...hijklmnopq", 8)]
    [InlineData("abcdefghijklmnopq", 16, "...lmnopq", 8)]
    [InlineData("abcdefghijklmnopq", 17, "...mnopq", 8)]
    [InlineData("abcd\0fghijklmnopq", 0, "abcd\\u0000...", 0)]
    [InlineData("abcde\0ghijklmnopq", 0, "abcde...", 0)]
    [InlineData("abcdefgh\0jklmnopqrst", 9, "...jklmnopqrs...", 3)]
    [InlineData("abcdefgh\0jklmnopqrst", 8, "...defgh...", 8)]
    [InlineData("abcdefghi\0", 9, "abcdefghi\\u0000", 9)]
    public void Excerpt_OfAnyLength_IsAsLongAsItMayBeAndShowsTheUnitAtTheIndex(string text, int index, string expected, int position)
    {
        VisibleText.Excerpt(text.AsSpan(), index, 16, out var where).Should().Be(expected);
        where.Should().Be(position);
        VisibleText.Excerpt(Encoding.UTF8.GetBytes(text), index, 16, out where).Should().Be(expected);
        where.Should().Be(position);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\u00FC")]
    [InlineData("\u6B63")]
    [InlineData("\U0001F600")]
    [InlineData("\0")]
    public void Excerpt_OfUtf8AtAnyIndex_IsThatOfTheCharacters(string character)
    {
        for (var count = 0; count <= 120; count++)
        {
            var text = string.Concat(Enumerable.Repeat(character, count));
            var utf8Text = Encoding.UTF8.GetBytes(text);
            for (var i = 0; i <= count; i++)
            {
                var index = i * character.Length;
                var expected = VisibleText.Excerpt(text.AsSpan(), index);

                VisibleText.Excerpt(utf8Text, i * Encoding.UTF8.GetByteCount(character)).Should().Be(expected);
                expected.Length.Should().BeLessThanOrEqualTo(100);
            }
        }
    }

    [Theory]
    [InlineData(99, 50, "", 99, "")]
    [InlineData(100, 50, "", 100, "")]
    [InlineData(101, 0, "", 94, "...")]
    [InlineData(101, 47, "", 94, "...")]
    [InlineData(101, 48, "...", 94, "...")]
    [InlineData(101, 54, "...", 94, "")]
    [InlineData(101, 101, "...", 47, "")]
    public void Excerpt_WithoutALength_IsOfAHundredCharacters(int length, int index, string before, int count, string behind) =>
        VisibleText.Excerpt(new string('x', length).AsSpan(), index).Should().Be(before + new string('x', count) + behind);
}
