using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tests.Library;

/// <summary>The library as it is with other data: its own source, compiled with what the generator writes from it.</summary>
internal sealed class CompiledLibrary : IDisposable
{
    // What the tests ask of it, in terms that need no types of the library.
    private const string Door =
        """
        using System;
        using System.Linq;
        using System.Text;
        using SipStatus;

        public static class Door
        {
            public static int[] Find(string phrase) => [.. SipStatusRegistry.FindByReasonPhrase(phrase).Select(code => code.Value)];

            public static int[] TryGet(string phrase)
            {
                var utf8 = Encoding.UTF8.GetBytes(phrase);
                SipStatusRegistry.TryGetByReasonPhrase(phrase, out var ofString);
                SipStatusRegistry.TryGetByReasonPhrase(utf8, out var ofBytes);
                SipStatusRegistry.TryGetByReasonPhrase(phrase, SipStatusClass.ClientError, out var ofClass);
                SipStatusRegistry.TryGetByReasonPhrase(utf8, SipStatusClass.ClientError, out var ofBytesAndClass);
                return [ofString.Value, ofBytes.Value, ofClass.Value, ofBytesAndClass.Value];
            }

            public static int Parse(string line)
            {
                SipStatusLine.TryParse(line, out var ofString);
                SipStatusLine.TryParse(Encoding.UTF8.GetBytes(line), out var ofBytes);
                return ofString == ofBytes && ofString.ToString() == line ? ofString.StatusCode.Value : -1;
            }

            public static string Phrase(int code) => new SipStatusCode(code).ReasonPhrase;

            public static long AllocatedByLookup(string phrase)
            {
                var utf8 = Encoding.UTF8.GetBytes(phrase);
                var before = GC.GetAllocatedBytesForCurrentThread();
                SipStatusRegistry.TryGetByReasonPhrase(phrase, out _);
                SipStatusRegistry.TryGetByReasonPhrase(utf8, out _);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
        """;

    private readonly AssemblyLoadContext _context = new(nameof(CompiledLibrary), isCollectible: true);
    private readonly Type _door;

    public CompiledLibrary(RegistryData data)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols:
            ["NET", "NETCOREAPP", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER")]);
        var compilation = CSharpCompilation.Create(
            "SipStatus.WithOtherData",
            Sources(data).Select(source => CSharpSyntaxTree.ParseText(source, options)),
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));

        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidDataException(
                string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Take(10)));
        }

        image.Position = 0;
        _door = _context.LoadFromStream(image).GetType(nameof(Door), throwOnError: true)!;
    }

    public void Dispose() => _context.Unload();

    /// <summary>The codes that bear a phrase.</summary>
    public int[] Find(string phrase) => (int[])Call(nameof(Find), phrase);

    /// <summary>
    /// The code of a phrase by string and by UTF-8, then the same among the client errors; 0 where there is none or more than one.
    /// </summary>
    public int[] TryGet(string phrase) => (int[])Call(nameof(TryGet), phrase);

    /// <summary>The code of a line that comes back as it was, by string and by UTF-8.</summary>
    public int Parse(string line) => (int)Call(nameof(Parse), line);

    /// <summary>The canonical phrase of a code.</summary>
    public string Phrase(int code) => (string)Call(nameof(Phrase), code);

    /// <summary>The bytes that looking a phrase up allocates, by string and by UTF-8.</summary>
    public long AllocatedByLookup(string phrase) => (long)Call(nameof(AllocatedByLookup), phrase);

    private object Call(string name, object argument) =>
        _door.GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [argument])!;

    private static IEnumerable<string> Sources(RegistryData data)
    {
        var folder = Path.Combine(Repository.Root, "src", "SipStatus");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)
                .Any(part => part is "bin" or "obj" or "Generated" or "NetStandard" or "Net8"))
            .Select(File.ReadAllText)
            .Concat(GeneratedFiles.Emit(data).Select(file => file.Text))
            .Append(Door);
    }

    // The framework that the tests run on.
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path));
}
