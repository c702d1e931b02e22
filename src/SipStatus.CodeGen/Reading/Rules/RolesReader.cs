using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>roles.csv</c>.</summary>
internal static class RolesReader
{
    public const string FileName = "roles.csv";

    private static readonly string[] s_columns = ["role", "acts_as", "rfc", "section", "note"];

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<RoleRow> Read(string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        var rows = new List<RoleRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(["role", "acts_as"], errors))
        {
            var role = row["role"].ReadMember(Vocabulary.Roles, errors);
            var actsAs = row["acts_as"].ReadMember(Vocabulary.Roles, errors);
            var reference = row.ReadReference("rfc", "section", errors);
            var note = row["note"].ReadOptionalText(errors);
            if (role is not null && actsAs is not null && reference is not null && note is not null)
            {
                rows.Add(new RoleRow(role, actsAs));
            }
        }

        return rows;
    }
}
