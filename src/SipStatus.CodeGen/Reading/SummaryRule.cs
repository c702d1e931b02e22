using System;
using System.Buffers;
using System.Collections.Generic;

namespace SipStatus.CodeGen.Reading;

/// <summary>What a summary must be: whole sentences of plain text, since it becomes documentation as it stands.</summary>
internal static class SummaryRule
{
    private static readonly SearchValues<char> s_markup = SearchValues.Create("<>&");

    /// <summary>The summary; <see langword="null"/> after an error.</summary>
    /// <param name="field">The field.</param>
    /// <param name="fullStop">What ends a sentence in the language of the summary.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static string? ReadSummary(this DataField field, char fullStop, ICollection<DataError> errors)
    {
        if (field.ReadText(errors) is not { } summary)
        {
            return null;
        }

        if (summary.AsSpan().ContainsAny(s_markup))
        {
            errors.Add(field.ErrorAboutText("is not plain text: it has one of < > &"));
            return null;
        }

        if (!summary.EndsWith(fullStop))
        {
            errors.Add(field.ErrorAboutText($"does not end with '{fullStop}'"));
            return null;
        }

        return summary;
    }
}
