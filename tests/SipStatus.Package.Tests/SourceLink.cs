using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Text;

namespace SipStatus.Package.Tests;

/// <summary>The map from source files to addresses that the compiler puts into a portable PDB.</summary>
internal static class SourceLink
{
    // The kind of custom debug information, from the specification of portable PDBs.
    private static readonly Guid s_kind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static string ReadFrom(Stream pdb)
    {
        using var content = new MemoryStream();
        pdb.CopyTo(content);
        content.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(content);
        var reader = provider.GetMetadataReader();
        var information = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Single(information => reader.GetGuid(information.Kind) == s_kind);
        return Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value));
    }
}
