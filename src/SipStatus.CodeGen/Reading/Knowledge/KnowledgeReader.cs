using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads the files that <c>KNOWLEDGE.md</c> describes. A new reader has its two lines here.</summary>
internal static class KnowledgeReader
{
    /// <summary>The names of the files.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        RolesReader.FileName,
        SendingLimitsReader.FileName,
        SendingOccasionsReader.FileName,
    ];

    /// <summary>The rows that are without error.</summary>
    /// <param name="display">How messages name a file.</param>
    /// <param name="bytes">What a file holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static KnowledgeTable Read(
        Func<string, string> display, Func<string, byte[]> bytes, IReadOnlyList<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        return new()
        {
            Roles = Read(RolesReader.FileName, (file, content) => RolesReader.Read(file, content, errors)),
            SendingLimits = Read(SendingLimitsReader.FileName, (file, content) => SendingLimitsReader.Read(file, content, codes, errors)),
            SendingOccasions = Read(SendingOccasionsReader.FileName, (file, content) => SendingOccasionsReader.Read(file, content, codes, errors)),
        };

        IReadOnlyList<TRow> Read<TRow>(string name, Func<string, byte[], IReadOnlyList<TRow>> read) => read(display(name), bytes(name));
    }
}
