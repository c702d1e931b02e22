using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SipStatus.Tool.Tests;

/// <summary>The committed captures, and what other programs counted in them.</summary>
internal static class Captures
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Captures");

    public static string PathOf(string name) => Path.Combine(s_folder, name);

    public static byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public static JsonElement ReadExpected(string name) => JsonDocument.Parse(File.ReadAllBytes(PathOf(name))).RootElement;

    /// <summary>The numbers of a JSON object, by key.</summary>
    public static Dictionary<string, long> Counts(this JsonElement element) =>
        element.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetInt64());
}
