using System;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading;

public class VocabularyTests
{
    [Fact]
    public void Members_OfWords_AreInPascalCase() =>
        new Vocabulary("none", "early-dialog", "timer-t301").Members.Should().Equal("None", "EarlyDialog", "TimerT301");

    // The generated table of roles is indexed by the members' numbers.
    [Fact]
    public void Roles_InTheirOrder_AreTheMembersOfTheLibrary() =>
        Vocabulary.Roles.Members.Should().Equal(Enum.GetNames<SipRole>());
}
