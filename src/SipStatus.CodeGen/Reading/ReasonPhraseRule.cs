using System;
using System.Collections.Generic;

namespace SipStatus.CodeGen.Reading;

/// <summary>What a phrase of the table must be: a Reason-Phrase of RFC 3261 section 25.1, in ASCII and no longer than the library takes.</summary>
internal static class ReasonPhraseRule
{
    /// <summary>The longest phrase that a canonical line may have: <c>RowBlocks</c> of the library compares lines of up to 64 bytes.</summary>
    public const int LongestReasonPhrase = 48;

    /// <summary>
    /// The longest alias: the last byte of its row holds the length of the line, and stands in the generated code as a character of ASCII.
    /// </summary>
    public const int LongestAlias = 127 - 14;

    // The ASCII characters of "reserved" and "mark" in the grammar. Letters, digits, SP and "%" HEXDIG HEXDIG come on top.
    private const string ReservedAndMark = ";/?:@&=+$,-_.!~*'()";

    /// <summary>The phrase of a canonical line; <see langword="null"/> after an error.</summary>
    public static string? ReadReasonPhrase(this DataField field, ICollection<DataError> errors) => field.ReadPhrase(
        LongestReasonPhrase, "the library compares whole lines with phrases of up to 48; for a longer one widen RowBlocks and this rule", errors);

    /// <summary>An alias; <see langword="null"/> after an error.</summary>
    public static string? ReadAlias(this DataField field, ICollection<DataError> errors) => field.ReadPhrase(
        LongestAlias, "an alias has up to 113, since its row holds the length of its line in seven bits; leave this one out", errors);

    private static string? ReadPhrase(this DataField field, int longest, string remedy, ICollection<DataError> errors)
    {
        if (field.ReadText(errors) is not { } phrase)
        {
            return null;
        }

        if (phrase.Length > longest)
        {
            errors.Add(field.ErrorAboutText($"is {phrase.Length} characters long: {remedy}"));
            return null;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (!IsAllowed(phrase, i))
            {
                errors.Add(field.ErrorAboutText($"is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset {i} on"));
                return null;
            }
        }

        return phrase;
    }

    private static bool IsAllowed(string phrase, int offset) => phrase[offset] switch
    {
        ' ' => true,
        '%' => offset + 2 < phrase.Length && char.IsAsciiHexDigit(phrase[offset + 1]) && char.IsAsciiHexDigit(phrase[offset + 2]),
        var character => char.IsAsciiLetterOrDigit(character) || ReservedAndMark.Contains(character, StringComparison.Ordinal),
    };
}
