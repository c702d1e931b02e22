using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>dialog-effect-exceptions.csv</c>.</summary>
internal static class DialogExceptionsReader
{
    public const string FileName = "dialog-effect-exceptions.csv";

    private static readonly string[] s_columns =
        ["from", "to", "scope", "methods", "effect", "ends", "condition", "rfc", "section", "note"];

    private static readonly string[] s_key = ["from", "to", "scope", "methods", "condition"];

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<DialogExceptionRow> Read(string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        var rows = new List<DialogExceptionRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
        {
            // One code alone need not be registered: unknown 6xx codes are 600 to 602, 605, and 607 on.
            var range = row.ReadRange(null, errors);
            var methods = row.ReadMethods(errors);
            var effect = row["effect"].ReadMember(DialogEffectsReader.Effects, errors);
            var ends = row["ends"].ReadYesOrNo(errors);
            var condition = row["condition"].ReadOptionalText(errors);
            var reference = row.ReadReference("rfc", "section", errors);
            var note = row["note"].ReadOptionalText(errors);
            if (methods is not null && (methods.Contains("SUBSCRIBE") || methods.Contains("NOTIFY")))
            {
                errors.Add(row["methods"].Error("include SUBSCRIBE or NOTIFY, for which only dialog-effects.csv says what becomes of a subscription"));
            }

            if (range is not null && methods is not null && effect is not null && ends is not null && condition is not null && reference is not null
                && note is not null)
            {
                rows.Add(new DialogExceptionRow(range, methods, effect, ends.Value, condition, reference, note));
            }
        }

        return rows;
    }
}
