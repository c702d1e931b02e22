using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>What the columns must be that several files about Q.850 share.</summary>
internal static class Q850Rules
{
    /// <summary>The smallest cause value.</summary>
    public const int Lowest = 1;

    /// <summary>The largest cause value.</summary>
    public const int Highest = 127;

    /// <summary>The networks, each with its own mapping.</summary>
    public static IReadOnlyList<string> Networks { get; } = ["isup", "qsig"];

    /// <summary>One of the networks.</summary>
    public static string? ReadNetwork(this DataField field, ICollection<DataError> errors)
    {
        if (Networks.Contains(field.Text))
        {
            return field.Text;
        }

        errors.Add(field.ErrorAboutText($"is not one of {string.Join(", ", Networks)}"));
        return null;
    }

    /// <summary>A cause value of <c>q850-causes.csv</c>.</summary>
    public static int? ReadCause(this DataField field, IReadOnlyList<Q850CauseRow> causes, ICollection<DataError> errors)
    {
        var cause = field.ReadNumber(Lowest, Highest, errors);
        if (cause is null || causes.Any(row => row.Cause == cause))
        {
            return cause;
        }

        errors.Add(field.ErrorAboutText($"is not in {Q850CausesReader.FileName}"));
        return null;
    }

    /// <summary>A cause value of <c>q850-causes.csv</c>, or a word that stands for something else.</summary>
    public static bool TryReadCauseOr(
        this DataField field, string word, IReadOnlyList<Q850CauseRow> causes, ICollection<DataError> errors, out int? cause)
    {
        cause = field.Text == word ? null : field.ReadCause(causes, errors);
        return cause is not null || field.Text == word;
    }

    /// <summary>Reports the values of a column that differ from one above in letter case at most. An empty one is no value.</summary>
    public static void CheckUniqueInAnyCase(this IReadOnlyList<DataRow> rows, string column, ICollection<DataError> errors)
    {
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in rows.Select(row => row[column]).Where(field => field.Text.Length > 0 && !lines.TryAdd(field.Text, field.Line)))
        {
            errors.Add(field.ErrorAboutText($"is, if letter case is not heeded, as in line {lines[field.Text]}"));
        }
    }
}
