using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tests;

/// <summary>The repository that these tests were built in, and what is committed there.</summary>
internal static class Repository
{
    private static readonly Lazy<RegistryData> s_data = new(ReadData);

    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string DataFolder => Path.Combine(Root, "src", "SipStatus", "Data");

    public static string GeneratedFolder => Path.Combine(Root, "src", "SipStatus", "Generated");

    /// <summary>What is committed, read once: the tests ask for rows of it, and change none.</summary>
    public static RegistryData Data => s_data.Value;

    private static RegistryData ReadData()
    {
        var errors = new List<DataError>();
        var data = RegistryData.Read(Root, GeneratedFiles.Sources, errors);
        return data ?? throw new InvalidDataException(string.Join('\n', errors));
    }
}
