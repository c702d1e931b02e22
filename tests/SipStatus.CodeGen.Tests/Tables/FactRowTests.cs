using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class FactRowTests
{
    private static readonly RegistryData s_facts = new RegistryData().With(
        FactRow.File, TestFiles.Facts.Rows("", "bit=1|fact=in-dialog|holds=inside a dialog|fails=outside a dialog"));

    [Fact]
    public void Facts_GoodRow_IsRead() => TestFiles.Facts.Row("section=20.10|note=n").Should().BeEquivalentTo(
        new FactRow(0, "has-contact", "a Contact", "no Contact", new RfcReference(3261, "20.10"), "n"));

    [Theory]
    [InlineData("bit=63", "bit", "'63' is not a number from 0 to 62")]
    [InlineData("bit=1", "bit", "'1' is not 0: bits ascend without a gap, and a new fact has the next one")]
    [InlineData("fact=Has-Contact", "fact", "'Has-Contact' is not made of words in small letters and digits with a hyphen between")]
    [InlineData("fact=has--contact", "fact", "'has--contact' is not made of words...")]
    [InlineData("fact=4th", "fact", "'4th' is not made of words...")]
    [InlineData("holds= x", "holds", "' x' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("fails= x", "fails", "' x' has a stray space: at the beginning, at the end or two in a row")]
    public void Facts_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.Facts.Refuses(column, message, cells);

    [Fact]
    public void Facts_BadRow_MakesNoRowBelowItWrong() => TestFiles.Facts.Read("rfc=x", "bit=1|fact=b", "bit=2|fact=c").Errors
        .Should().ContainSingle().Which.Should().StartWith("f:2:");

    [Fact]
    public void Facts_Twice_AreRefused() =>
        TestFiles.Facts.Refuses("fact", "'has-contact' repeats line 2: letter case does not count", "", "bit=1");

    [Fact]
    public void Condition_OfARule_IsFactsAndWords()
    {
        var rule = TestFiles.Retries.Beside(s_facts.With(StatusCodeRow.File, TestFiles.Codes.Rows("code=408")))
            .Row("facts=has-contact !in-dialog|condition=on Sundays").Rule;

        rule.Condition.Facts.Holding.Should().Equal("has-contact");
        rule.Condition.Facts.Failing.Should().Equal("in-dialog");
        rule.Condition.Rest.Should().Be("on Sundays");
        rule.Condition.Words(s_facts).Should().Be("a Contact and outside a dialog; on Sundays");
    }

    [Theory]
    [InlineData("facts=has-hat", "facts", "names 'has-hat', which is not in facts.csv")]
    [InlineData("facts=! has-contact", "facts", "names '', which is not in facts.csv")]
    [InlineData("facts=in-dialog has-contact", "facts", "'in-dialog has-contact' is not in alphabetical order, or names a fact twice")]
    [InlineData("facts=has-contact !has-contact", "facts", "'has-contact !has-contact' is not in alphabetical order, or names a fact twice")]
    [InlineData("facts=has-contact  in-dialog", "facts", "names '', which is not in facts.csv")]
    public void Condition_BadFacts_SayWhereAndWhat(string cells, string column, string message) =>
        TestFiles.Failovers.Beside(s_facts).Refuses(column, message, cells);

    [Fact]
    public void MethodFacts_GoodRow_IsRead() =>
        TestFiles.MethodFacts.Beside(s_facts).Row("facts=!in-dialog|note=n").Facts.Failing.Should().Equal("in-dialog");

    [Theory]
    [InlineData("method=bye", "method", "'bye' is not a method")]
    [InlineData("facts=", "facts", "is empty: a method of which nothing is known has no row")]
    public void MethodFacts_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.MethodFacts.Beside(s_facts).Refuses(column, message, cells);

    [Fact]
    public void ImpliedFacts_GoodRow_IsRead() =>
        TestFiles.ImpliedFacts.Beside(s_facts).Row("facts=!in-dialog|note=n").Facts.Failing.Should().Equal("in-dialog");

    [Theory]
    [InlineData("fact=has-hat", "fact", "'has-hat' is not in facts.csv")]
    [InlineData("facts=has-hat", "facts", "names 'has-hat', which is not in facts.csv")]
    [InlineData("facts=", "facts", "is empty: a fact from which nothing follows has no row")]
    [InlineData("facts=!has-contact in-dialog", "facts", "'!has-contact in-dialog' names the fact itself")]
    public void ImpliedFacts_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.ImpliedFacts.Beside(s_facts).Refuses(column, message, cells);
}
