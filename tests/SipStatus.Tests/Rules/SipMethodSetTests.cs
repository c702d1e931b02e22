using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipMethodSetTests
{
    private static readonly SipMethodSet s_any = SipMethodSet.Any;
    private static readonly SipMethodSet s_invite = SipMethodSet.Only("INVITE", "UPDATE");
    private static readonly SipMethodSet s_others = SipMethodSet.Except("ACK", "INVITE");

    [Theory]
    [InlineData("INVITE", true, true, false)]
    [InlineData("UPDATE", true, true, true)]
    [InlineData("ACK", true, false, false)]
    [InlineData("FOO", true, false, true)]
    [InlineData("invite", true, false, true)]
    [InlineData("", true, false, false)]
    [InlineData(null, true, false, false)]
    public void Contains_Method_HeedsTheScope(string? method, bool inAny, bool inOnly, bool inExcept)
    {
        s_any.Contains(method).Should().Be(inAny);
        s_invite.Contains(method).Should().Be(inOnly);
        s_others.Contains(method).Should().Be(inExcept);
    }

    // Nothing answers an ACK, and a CANCEL cannot be sent again: what holds for every other method holds for one that is not known.
    [Fact]
    public void Contains_MethodNotKnown_IsTrueForAllButAckAndCancel()
    {
        SipMethodSet.Except("ACK").Contains(null).Should().BeTrue();
        SipMethodSet.Except("ACK", "CANCEL").Contains(null).Should().BeTrue();
        SipMethodSet.Except("ACK", "BYE", "CANCEL").Contains(null).Should().BeFalse();
        SipMethodSet.Only("ACK", "CANCEL").Contains(null).Should().BeFalse();
    }

    [Fact]
    public void ToString_OfEachScope_SaysWhatIsIn()
    {
        s_any.ToString().Should().Be("any");
        s_invite.ToString().Should().Be("INVITE UPDATE");
        s_others.ToString().Should().Be("all but ACK INVITE");
    }

    [Fact]
    public void ScopeAndMethods_OfEachSet_AreItsParts()
    {
        s_any.Scope.Should().Be(SipMethodScope.Any);
        s_any.Methods.Should().BeEmpty();
        s_invite.Scope.Should().Be(SipMethodScope.Only);
        s_invite.Methods.Should().Equal("INVITE", "UPDATE");
        s_others.Scope.Should().Be(SipMethodScope.Except);
        s_others.Methods.Should().Equal("ACK", "INVITE");
    }

    [Fact]
    public void Equality_OfSets_IsThatOfScopeAndMethods()
    {
        var sets = new[] { s_any, s_invite, s_others, SipMethodSet.Only("INVITE"), SipMethodSet.Except("INVITE", "UPDATE") };
        foreach (var (left, i) in sets.Select((set, i) => (set, i)))
        {
            foreach (var (right, j) in sets.Select((set, j) => (set, j)))
            {
                left.Equals(right).Should().Be(i == j);
                left.Equals((object)right).Should().Be(i == j);
                (left == right).Should().Be(i == j);
                (left != right).Should().Be(i != j);
            }
        }

        var again = SipMethodSet.Only("INVITE", "UPDATE");
        again.Should().Be(s_invite);
        again.GetHashCode().Should().Be(s_invite.GetHashCode());
        again.Equals("INVITE UPDATE").Should().BeFalse();

        SipMethodSet? none = null;
        (none == s_any).Should().BeFalse();
        (s_any == none).Should().BeFalse();
        (none == null).Should().BeTrue();
        (none != s_any).Should().BeTrue();
    }
}
