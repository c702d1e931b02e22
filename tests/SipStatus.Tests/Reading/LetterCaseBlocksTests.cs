using System;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Reading;

/// <summary>The comparison by itself: the hash of a lookup keeps most texts away from it that differ.</summary>
public class LetterCaseBlocksTests
{
    [Fact]
    public void AreEqual_OfEveryPhraseWithOneUnitChanged_IsTrueWhereOnlyTheLetterCaseDiffers()
    {
        for (var row = 0; row < StatusCodeTable.RowCount; row++)
        {
            var phrase = Encoding.ASCII.GetString(StatusCodeTable.Phrase(row).ToArray());
            AreEqual(phrase, row).Should().BeTrue();
            for (var i = 0; i < phrase.Length; i++)
            {
                foreach (var bit in new[] { 0x01, 0x10, 0x20, 0x40 })
                {
                    var changed = phrase.ToCharArray();
                    changed[i] = (char)(changed[i] ^ bit);
                    var text = new string(changed);
                    AreEqual(text, row).Should().Be(text.Equals(phrase, StringComparison.OrdinalIgnoreCase), "of {0}", text);
                }
            }
        }
    }

    // The same of bytes and of characters.
    private static bool AreEqual(string text, int row)
    {
        var areEqual = LetterCaseBlocks.AreEqual(text.AsSpan(), row);
        LetterCaseBlocks.AreEqual(Encoding.ASCII.GetBytes(text), row).Should().Be(areEqual);
        return areEqual;
    }
}
