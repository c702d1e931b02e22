using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>dialog-effects.csv</c>.</summary>
internal static class DialogEffectsReader
{
    public const string FileName = "dialog-effects.csv";

    /// <summary>What stands in the column <c>code</c> for a request that is never answered.</summary>
    public const string Timeout = "timeout";

    /// <summary>How far an effect may reach.</summary>
    public static Vocabulary Effects { get; } = new("none", "early-dialog", "transaction", "usage", "dialog");

    /// <summary>What stands in the column <c>code</c> for the codes of a class that are not registered.</summary>
    public static IReadOnlyList<string> Classes { get; } = ["1xx", "2xx", "3xx", "4xx", "5xx", "6xx"];

    private static readonly string[] s_columns = ["code", "effect", "ends", "ends_subscription", "rfc", "section", "note"];

    /// <summary>The rows that are without error. There must be one for each class and a timeout; a code without one has the rule of its class.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<DialogEffectRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<DialogEffectRow>();
        var table = CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(["code"], errors);
        foreach (var row in table)
        {
            var code = ReadCode(row["code"], codes, errors);
            var effect = row["effect"].ReadMember(Effects, errors);
            var ends = row["ends"].ReadYesOrNo(errors);
            var endsSubscription = row["ends_subscription"].ReadYesOrNo(errors);
            var reference = row.ReadReference("rfc", "section", errors);
            var note = row["note"].ReadOptionalText(errors);
            if (code is not null && effect is not null && ends is not null && ends != (effect != "None" && code[0] != '3'))
            {
                errors.Add(row["ends"].ErrorAboutText($"does not go with effect {row["effect"].Text} of {code}: only a 3xx and what has no effect end nothing"));
            }

            if (code is not null && effect is not null && ends is not null && endsSubscription is not null && reference is not null && note is not null)
            {
                rows.Add(new DialogEffectRow(code, effect, ends.Value, endsSubscription.Value, reference, note));
            }
        }

        foreach (var missing in Classes.Append(Timeout).Except(table.Select(row => row["code"].Text)))
        {
            errors.Add(new DataError(file, 1, 1, $"no row is for {missing}"));
        }

        return rows;
    }

    private static string? ReadCode(DataField field, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors) =>
        field.Text == Timeout || Classes.Contains(field.Text) || field.ReadRegisteredCode(codes, errors) is not null ? field.Text : null;
}
