using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Reference;

/// <summary>
/// The registry and what the RFCs say of it as files for other programs: one of all codes, one for each, and their schema.
/// </summary>
internal static class ReferenceJson
{
    private const string AllFile = "all.json";
    private const string SchemaFile = "schema.json";
    private const string CodeSchemaFile = "code-schema.json";

    /// <summary>Writes the files into a folder, which is made if it is missing.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var codes = SipStatusRegistry.All.Select(info => ReferenceCodeDocument.Of(info.StatusCode, CodeSchemaFile)).ToList();
        foreach (var code in codes)
        {
            Write(folder, NameOf(code.Code), JsonSerializer.Serialize(code, JsonOutput.Indented.ReferenceCodeDocument));
        }

        var date = SipStatusRegistry.LastUpdated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Write(
            folder, AllFile,
            JsonSerializer.Serialize(new RegistryDocument(SchemaFile, date, codes), JsonOutput.Indented.RegistryDocument));
        Write(folder, SchemaFile, SchemaOf(JsonOutput.Indented.RegistryDocument));
        Write(folder, CodeSchemaFile, SchemaOf(JsonOutput.Indented.ReferenceCodeDocument));
    }

    /// <summary>
    /// Whether a file is one of those that are written into a folder. Letter case may not matter there, so it is ignored.
    /// </summary>
    public static bool Writes(string folder, string file) =>
        folder.Length > 0 && file.Length > 0
        && SipStatusRegistry.All.Select(info => NameOf(info.StatusCode.Value)).Concat([AllFile, SchemaFile, CodeSchemaFile]).Any(
            name => Path.GetFullPath(Path.Combine(folder, name)).Equals(Path.GetFullPath(file), StringComparison.OrdinalIgnoreCase));

    private static string NameOf(int code) => $"{code.ToString(CultureInfo.InvariantCulture)}.json";

    // The schema is made from the types that are written, so it cannot differ from them.
    private static string SchemaOf(JsonTypeInfo type)
    {
        var schema = type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.ToJsonString(JsonOutput.Indented.Options);
    }

    private static void Write(string folder, string name, string json) => File.WriteAllText(Path.Combine(folder, name), json + "\n");
}
