using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public class SipRfcReferenceTests
{
    [Theory]
    [InlineData(486, 3261, "21.4.24", "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24", "RFC 3261, section 21.4.24")]
    [InlineData(199, 6228, "5", "https://www.rfc-editor.org/rfc/rfc6228#section-5", "RFC 6228, section 5")]
    [InlineData(608, 8688, "3.1", "https://www.rfc-editor.org/rfc/rfc8688#section-3.1", "RFC 8688, section 3.1")]
    public void Reference_OfACode_NamesRfcAndSection(int code, int rfc, string section, string link, string text)
    {
        var reference = new SipStatusCode(code).GetInfo()!.Reference;

        reference.RfcNumber.Should().Be(rfc);
        reference.Section.Should().Be(section);
        reference.Link.Should().Be(new Uri(link));
        reference.ToString().Should().Be(text);
    }

    [Fact]
    public void Equals_TwoReferences_IsByRfcAndSection()
    {
        // 436 and 437 are of one section; 3xx codes are of one RFC; 469 and 489 end in the same digits of different RFCs.
        var reference = SipStatusCode.BadIdentityInfo.GetInfo()!.Reference;
        var same = SipStatusCode.UnsupportedCredential.GetInfo()!.Reference;
        var otherSection = SipStatusCode.BusyHere.GetInfo()!.Reference;
        var otherSectionOfThatRfc = SipStatusCode.RequestTerminated.GetInfo()!.Reference;

        same.Should().NotBeSameAs(reference);
        reference.Equals(same).Should().BeTrue();
        reference.Equals((object)same).Should().BeTrue();
        (reference == same).Should().BeTrue();
        (reference != same).Should().BeFalse();
        reference.GetHashCode().Should().Be(same.GetHashCode());

        reference.Equals(otherSection).Should().BeFalse();
        (otherSection == otherSectionOfThatRfc).Should().BeFalse();
        (otherSection != otherSectionOfThatRfc).Should().BeTrue();
        otherSection.Equals((object)otherSectionOfThatRfc).Should().BeFalse();
        otherSection.Equals("RFC 3261, section 21.4.24").Should().BeFalse();
    }

    [Fact]
    public void Equals_SameSectionOfAnotherRfc_IsFalse()
    {
        var references = SipStatusRegistry.All.Select(info => info.Reference).ToArray();
        var pairs = from left in references
                    from right in references
                    where left.Section == right.Section && left.RfcNumber != right.RfcNumber
                    select (left, right);

        pairs.Should().NotBeEmpty().And.OnlyContain(pair => !pair.left.Equals(pair.right));
    }

    [Fact]
    public void GetHashCode_OfOneSectionInManyRfcs_Differs() =>
        Enumerable.Range(3261, 100).Select(rfc => new SipRfcReference(rfc, "5").GetHashCode())
            .Distinct().Should().HaveCountGreaterThan(95);

    [Fact]
    public void Equals_Null_IsFalseExceptToNull()
    {
        MustNotEqualNull(SipStatusCode.OK.GetInfo()!.Reference, null);

        SipRfcReference? none = null;
        (none == null).Should().BeTrue();
        (none != null).Should().BeFalse();
    }

    private static void MustNotEqualNull(SipRfcReference reference, SipRfcReference? none)
    {
        reference.Equals(none).Should().BeFalse();
        reference.Equals((object?)none).Should().BeFalse();
        (reference == none).Should().BeFalse();
        (none == reference).Should().BeFalse();
        (none != reference).Should().BeTrue();
    }
}
