using System.Globalization;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.Tool.Scanning;
using Xunit;

namespace SipStatus.Tool.Tests;

public class UnusualPhrasesTests
{
    [Theory]
    [InlineData("SIP/2.0 486 Busy Here", false)]
    [InlineData("SIP/2.0 486 busy here", true)]
    [InlineData("SIP/2.0 486 Busy", true)]
    [InlineData("SIP/2.0 486 Busy Here ", true)]
    [InlineData("SIP/2.0 486 ", true)]
    [InlineData("SIP/2.0 486", true)]
    [InlineData("SIP/2.0 200 Busy Here", true)]
    [InlineData("SIP/2.0 499 x", true)]
    [InlineData("SIP/2.0 499 ", false)]
    [InlineData("SIP/2.0 499", false)]
    public void Add_Line_IsCountedWherePhraseIsNotCanonical(string line, bool isUnusual)
    {
        var phrases = new UnusualPhrases();

        Add(phrases, line);

        phrases.Total.Should().Be(isUnusual ? 1 : 0);
    }

    [Fact]
    public void Kept_SamePhraseOfTwoCodes_IsToldApartAndSorted()
    {
        var phrases = new UnusualPhrases();
        foreach (var line in new[] { "SIP/2.0 486 b", "SIP/2.0 480 b", "SIP/2.0 486 a", "SIP/2.0 603 x", "SIP/2.0 603 x" })
        {
            Add(phrases, line);
        }

        phrases.Kept.Should().Equal(
            new UnusualPhrase(SipStatusCode.Decline, "x", 2),
            new UnusualPhrase(SipStatusCode.TemporarilyUnavailable, "b", 1),
            new UnusualPhrase(SipStatusCode.BusyHere, "a", 1),
            new UnusualPhrase(SipStatusCode.BusyHere, "b", 1));
    }

    [Fact]
    public void Add_MorePhrasesThanAreKept_CountsTheOthersTogether()
    {
        var phrases = new UnusualPhrases();
        for (var i = 0; i < UnusualPhrases.MaxDistinct + 10; i++)
        {
            Add(phrases, $"SIP/2.0 200 {i.ToString(CultureInfo.InvariantCulture)}");
        }

        Add(phrases, "SIP/2.0 200 0");
        Add(phrases, "SIP/2.0 200 1009");

        phrases.Kept.Should().HaveCount(UnusualPhrases.MaxDistinct);
        phrases.Kept.First().Should().Be(new UnusualPhrase(SipStatusCode.OK, "0", 2));
        phrases.Others.Should().Be(11);
        phrases.Total.Should().Be(UnusualPhrases.MaxDistinct + 12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Add_LongPhrase_IsCutBetweenCharacters(int shift)
    {
        var phrases = new UnusualPhrases();
        var start = new string('a', shift);

        Add(phrases, "SIP/2.0 200 " + start + new string('忙', 200));
        Add(phrases, "SIP/2.0 200 " + start + new string('忙', 300));

        phrases.Kept.Should().ContainSingle().Which.Should().Be(
            new UnusualPhrase(SipStatusCode.OK, start + new string('忙', (UnusualPhrases.MaxBytes - shift) / 3), 2));
    }

    [Fact]
    public void Add_LongPhraseThatIsNotUtf8_IsCutAllTheSame()
    {
        var phrases = new UnusualPhrases();
        byte[] line = [.. "SIP/2.0 200 "u8, .. Enumerable.Repeat((byte)0x80, 1000)];

        SipStatusLineView.TryParse(line, out var view).Should().BeTrue();
        _ = phrases.Add(view.StatusCode, view.ReasonPhrase);

        phrases.Kept.Should().ContainSingle().Which.Phrase.Should().Be(new string('\uFFFD', UnusualPhrases.MaxBytes - 3));
    }

    [Fact]
    public void Add_OtherCounts_SumsThem()
    {
        var (left, right) = (new UnusualPhrases(), new UnusualPhrases());
        Add(left, "SIP/2.0 200 x");
        Add(right, "SIP/2.0 200 x");
        Add(right, "SIP/2.0 200 y");

        left.Add(right);

        left.Kept.Should().Equal(new UnusualPhrase(SipStatusCode.OK, "x", 2), new UnusualPhrase(SipStatusCode.OK, "y", 1));
    }

    private static void Add(UnusualPhrases phrases, string line)
    {
        SipStatusLineView.TryParse(Encoding.UTF8.GetBytes(line), SipStatusLineStyles.Lenient, out var view, out _).Should().BeTrue();
        _ = phrases.Add(view.StatusCode, view.ReasonPhrase);
    }
}
