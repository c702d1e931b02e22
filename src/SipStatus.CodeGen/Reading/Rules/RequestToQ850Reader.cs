using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>request-to-q850.csv</c>.</summary>
internal static class RequestToQ850Reader
{
    public const string FileName = "request-to-q850.csv";

    private static readonly string[] s_columns = ["network", "method", "cause", "level", "rfc", "section", "note"];

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="causes">The rows of <c>q850-causes.csv</c>.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<RequestToQ850Row> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyList<Q850CauseRow> causes, ICollection<DataError> errors)
    {
        var rows = new List<RequestToQ850Row>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(["network", "method"], errors))
        {
            var network = row["network"].ReadNetwork(errors);
            var method = row["method"].ReadMethod(errors);
            var cause = row["cause"].ReadCause(causes, errors);
            var level = row["level"].ReadMember(Vocabulary.Levels, errors);
            var reference = row.ReadReference("rfc", "section", errors);
            var note = row["note"].ReadOptionalText(errors);
            if (network is not null && method is not null && cause is not null && level is not null && reference is not null && note is not null)
            {
                rows.Add(new RequestToQ850Row(network, method, cause.Value, level, reference, note));
            }
        }

        return rows;
    }
}
