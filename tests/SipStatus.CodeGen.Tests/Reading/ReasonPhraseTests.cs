using System.Collections.Generic;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading;

public class ReasonPhraseTests
{
    // What is left of printable ASCII when "reserved", "unreserved", SP and "%" of RFC 3261 section 25.1 are taken away.
    private const string Forbidden = "\"#<>[\\]^`{|}";

    [Fact]
    public void ReasonPhrase_EveryAsciiCharacter_IsTakenWhereTheGrammarHasIt()
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
    public void ReasonPhrase_Percent_NeedsTwoHexDigits(string phrase, bool isTaken) => IsTaken(phrase).Should().Be(isTaken);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(48, true)]
    [InlineData(49, false)]
    public void ReasonPhrase_OfALength_FitsTheBlocksOfTheLibrary(int length, bool isTaken) =>
        IsTaken(new string('A', length)).Should().Be(isTaken);

    [Theory]
    [InlineData(1)]
    [InlineData(49)]
    [InlineData(113)]
    [InlineData(1_000)]
    public void Alias_OfAnyLength_IsTaken(int length)
    {
        var errors = new List<DataError>();

        Field(new string('A', length), errors).Alias();

        errors.Should().BeEmpty();
    }

    private static bool IsTaken(string phrase)
    {
        var errors = new List<DataError>();
        Field(phrase, errors).ReasonPhrase().Should().Be(phrase);
        return errors.Count == 0;
    }

    private static DataField Field(string text, List<DataError> errors) => new("f", 1, 1, "phrase", text, errors);
}
