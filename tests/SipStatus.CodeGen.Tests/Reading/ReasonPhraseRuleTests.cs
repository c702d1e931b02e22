using System.Collections.Generic;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading;

public class ReasonPhraseRuleTests
{
    // What is left of printable ASCII when "reserved", "unreserved", SP and "%" of RFC 3261 section 25.1 are taken away.
    private const string Forbidden = "\"#<>[\\]^`{|}";

    [Fact]
    public void ReadReasonPhrase_EveryAsciiCharacter_IsTakenWhereTheGrammarHasIt()
    {
        for (var character = '\0'; character <= '\u007F'; character++)
        {
            var isAllowed = character is >= ' ' and <= '~' && character != '%' && !Forbidden.Contains(character);

            IsTaken($"A{character}B").Should().Be(isAllowed, "of the character {0}", (int)character);
        }
    }

    [Theory]
    [InlineData("%41", true)]
    [InlineData("%aF", true)]
    [InlineData("A%20B", true)]
    [InlineData("%", false)]
    [InlineData("%4", false)]
    [InlineData("%4G", false)]
    [InlineData("%G4", false)]
    [InlineData("100% ", false)]
    [InlineData("%%41", false)]
    public void ReadReasonPhrase_Percent_NeedsTwoHexDigits(string phrase, bool isTaken) => IsTaken(phrase).Should().Be(isTaken);

    [Theory]
    [InlineData(1, true)]
    [InlineData(48, true)]
    [InlineData(49, false)]
    public void ReadReasonPhrase_OfALength_FitsTheBlocksOfTheLibrary(int length, bool isTaken) => IsTaken(new string('A', length)).Should().Be(isTaken);

    [Theory]
    [InlineData(49, true)]
    [InlineData(113, true)]
    [InlineData(114, false)]
    public void ReadAlias_OfALength_FitsItsRow(int length, bool isTaken)
    {
        var errors = new List<DataError>();

        (new DataField("f", 1, 1, "alias", new string('A', length)).ReadAlias(errors) is not null).Should().Be(isTaken);
        errors.Should().HaveCount(isTaken ? 0 : 1);
    }

    private static bool IsTaken(string phrase)
    {
        var errors = new List<DataError>();
        var read = new DataField("f", 1, 1, "phrase", phrase).ReadReasonPhrase(errors);
        (read is null).Should().Be(errors.Count > 0);
        return read == phrase;
    }
}
