using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Equality: code and phrase, the phrase ordinally.</summary>
public partial class SipStatusLineTests
{
    [Fact]
    public void Equals_SameCodeAndPhraseHoweverMade_IsTrue()
    {
        var lines = new List<SipStatusLine>
        {
            new(SipStatusCode.BusyHere),
            new(SipStatusCode.BusyHere, "Busy Here"),
            new(SipStatusCode.BusyHere, new string("Busy Here".ToCharArray())),
            SipStatusLine.Parse("SIP/2.0 486 Busy Here"),
            SipStatusLine.Parse("sip/2.0 486 Busy Here\r\n"u8),
        };

        foreach (var left in lines)
        {
            foreach (var right in lines)
            {
                MustBeEqual(left, right);
            }
        }

        MustBeEqual(new(SipStatusCode.BusyHere, "Nobody Home"), SipStatusLine.Parse("SIP/2.0 486 Nobody Home"u8));
        MustBeEqual(new(new SipStatusCode(499)), new(new SipStatusCode(499), ""));
        MustBeEqual(new(new SipStatusCode(499)), SipStatusLine.Parse("SIP/2.0 499"));
        MustBeEqual(new(SipStatusCode.BusyHere, ""), SipStatusLine.Parse("SIP/2.0 486"));
        MustBeEqual(default, new());
    }

    [Fact]
    public void Equals_OtherCodeOrPhrase_IsFalse()
    {
        var line = new SipStatusLine(SipStatusCode.BusyHere);

        MustDiffer(line, new(SipStatusCode.BusyHere, "busy here"));
        MustDiffer(line, new(SipStatusCode.BusyHere, ""));
        MustDiffer(line, new(SipStatusCode.BusyHere, "Busy Here "));
        MustDiffer(line, new(SipStatusCode.BusyEverywhere, "Busy Here"));
        MustDiffer(line, default);
        MustDiffer(new(SipStatusCode.NotAcceptable), new(SipStatusCode.NotAcceptableAnywhere));
        MustDiffer(new(new SipStatusCode(498)), new(new SipStatusCode(499)));

        // Equal in a comparison by culture, where a soft hyphen counts for nothing and a character equals its decomposition.
        MustDiffer(line, new(SipStatusCode.BusyHere, "Busy\u00AD Here"));
        MustDiffer(new(SipStatusCode.BusyHere, "\u00FC"), new(SipStatusCode.BusyHere, "u\u0308"));
    }

    [Fact]
    public void Equals_AnotherType_IsFalse()
    {
        var line = new SipStatusLine(SipStatusCode.BusyHere);

        line.Equals(null).Should().BeFalse();
        line.Equals("SIP/2.0 486 Busy Here").Should().BeFalse();
        line.Equals((object)SipStatusCode.BusyHere).Should().BeFalse();
    }

    // Peers choose code and phrase: a dictionary with lines as keys must not become as slow as a list.
    [Fact]
    public void GetHashCode_OfManyLines_Differs()
    {
        var codes = Enumerable.Range(100, 600).Select(code => new SipStatusLine(new SipStatusCode(code), "Gone Fishing").GetHashCode());
        var phrases = Enumerable.Range(0, 600).Select(number => new SipStatusLine(SipStatusCode.BusyHere, $"Line {number}").GetHashCode());

        codes.Distinct().Should().HaveCountGreaterThan(590);
        phrases.Distinct().Should().HaveCountGreaterThan(590);
    }

    private static void MustBeEqual(SipStatusLine left, SipStatusLine right)
    {
        left.Equals(right).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        (left == right).Should().BeTrue();
        (left != right).Should().BeFalse();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    private static void MustDiffer(SipStatusLine left, SipStatusLine right)
    {
        left.Equals(right).Should().BeFalse();
        left.Equals((object)right).Should().BeFalse();
        (left == right).Should().BeFalse();
        (left != right).Should().BeTrue();
        right.Equals(left).Should().BeFalse();
    }
}
