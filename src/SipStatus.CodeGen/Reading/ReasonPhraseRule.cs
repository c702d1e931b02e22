using System;
using System.Collections.Generic;

namespace SipStatus.CodeGen.Reading;

/// <summary>What a phrase of the table must be: a Reason-Phrase of RFC 3261 section 25.1, in ASCII and short enough for its row.</summary>
internal static class ReasonPhraseRule
{
    /// <summary>The longest phrase: three times 16 bytes. Its line leaves the row of 64 bytes its last one.</summary>
    public const int LongestPhrase = 48;

    // The ASCII characters of "reserved" and "mark" in the grammar. Letters, digits, SP and "%" HEXDIG HEXDIG come on top.
    private const string ReservedAndMark = ";/?:@&=+$,-_.!~*'()";

    /// <summary>The phrase; <see langword="null"/> after an error.</summary>
    public static string? ReadReasonPhrase(this DataField field, ICollection<DataError> errors)
    {
        if (field.ReadText(errors) is not { } phrase)
        {
            return null;
        }

        if (phrase.Length > LongestPhrase)
        {
            errors.Add(field.ErrorAboutText($"is {phrase.Length} characters long; the longest phrase the table takes is {LongestPhrase}"));
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
