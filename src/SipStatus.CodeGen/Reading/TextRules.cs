using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace SipStatus.CodeGen.Reading;

/// <summary>What the text in a field must be. Each rule reports what is wrong and goes on.</summary>
internal static partial class TextRules
{
    // LineBlocks of the library compares canonical lines of 16 to 64 bytes.
    private const int ShortestReasonPhrase = 2;
    private const int LongestReasonPhrase = 48;

    private static readonly SearchValues<char> s_markup = SearchValues.Create("<>&");

    /// <summary>Text that is not empty and can be seen, without a space at its ends or two in a row.</summary>
    public static string RequiredText(this DataField field)
    {
        if (FindFault(field.Text) is { } fault)
        {
            field.Report(fault);
        }

        return field.Text;
    }

    /// <summary>The same, or nothing.</summary>
    public static string OptionalText(this DataField field) => field.Text.Length == 0 ? "" : field.RequiredText();

    /// <summary>A summary: whole sentences of plain text, since it becomes documentation as it stands.</summary>
    /// <param name="field">The field.</param>
    /// <param name="fullStop">What ends a sentence in the language of the summary.</param>
    public static string Summary(this DataField field, char fullStop)
    {
        if (FindFault(field.Text) is { } fault)
        {
            field.Report(fault);
        }
        else if (field.Text.AsSpan().ContainsAny(s_markup))
        {
            field.ReportText("is not plain text: it has one of < > &");
        }
        else if (!field.Text.EndsWith(fullStop))
        {
            field.ReportText($"does not end with '{fullStop}'");
        }

        return field.Text;
    }

    /// <summary>The phrase of a canonical line.</summary>
    public static string ReasonPhrase(this DataField field) => field.Phrase(ShortestReasonPhrase, LongestReasonPhrase);

    /// <summary>Another phrase for a code, of any length.</summary>
    public static string Alias(this DataField field) => field.Phrase(shortest: 1, longest: int.MaxValue);

    /// <summary>The name of a new member: an identifier in PascalCase that its type does not have yet.</summary>
    /// <param name="field">The field.</param>
    /// <param name="members">The members that the type has without the table.</param>
    /// <param name="type">The type, as messages name it.</param>
    public static string MemberName(this DataField field, IReadOnlySet<string> members, string type)
    {
        if (!MemberNamePattern.IsMatch(field.Text))
        {
            field.ReportText("is not a C# name in PascalCase");
        }
        else if (members.Contains(field.Text))
        {
            field.ReportText($"is already a member of the {type}");
        }

        return field.Text;
    }

    // A Reason-Phrase of RFC 3261 section 25.1 in ASCII.
    private static string Phrase(this DataField field, int shortest, int longest)
    {
        var phrase = field.Text;
        if (FindFault(phrase) is { } fault)
        {
            field.Report(fault);
        }
        else if (phrase.Length < shortest || phrase.Length > longest)
        {
            field.ReportText(
                $"is {phrase.Length} characters long: the library compares whole lines with phrases of {shortest} to {longest}; "
                + "for another length widen LineBlocks and this rule");
        }
        else if (FindOutsideGrammar(phrase) is >= 0 and var offset)
        {
            field.ReportText($"is not a Reason-Phrase of RFC 3261 section 25.1 in ASCII, from offset {offset} on");
        }

        return phrase;
    }

    private static string? FindFault(string text)
    {
        if (text.Length == 0)
        {
            return "is empty";
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (!DisplayText.IsVisible(rune))
            {
                return $"{DisplayText.Quote(text)} has the character {DisplayText.Escape(rune)}, which cannot be seen";
            }
        }

        return text.StartsWith(' ') || text.EndsWith(' ') || text.Contains("  ", StringComparison.Ordinal)
            ? $"{DisplayText.Quote(text)} has a stray space: at the beginning, at the end or two in a row"
            : null;
    }

    private static int FindOutsideGrammar(string phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            var isAllowed = phrase[i] == '%'
                ? i + 2 < phrase.Length && char.IsAsciiHexDigit(phrase[i + 1]) && char.IsAsciiHexDigit(phrase[i + 2])
                : char.IsAscii(phrase[i]) && PhraseCharacters.StandsForItself(phrase[i]);
            if (!isAllowed)
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]*\z")]
    private static partial Regex MemberNamePattern { get; }
}
