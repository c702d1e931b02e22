using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace SipStatus.Package.Tests;

/// <summary>The library, packed once for all tests into a folder that serves as a feed.</summary>
[CollectionDefinition(nameof(PackedLibrary))]
public sealed class PackedLibrary : IAsyncLifetime, ICollectionFixture<PackedLibrary>
{
    // Who runs the tests may have a compiler of his own waiting, as .ci/run does; none is left behind by the tests.
    private static readonly bool s_hasCompiler = Environment.GetEnvironmentVariable("SharedCompilationId") is not null;

    private readonly TemporaryFolder _folder = new();

    /// <summary>The root of the repository.</summary>
    public static string RepositoryRoot { get; } = typeof(PackedLibrary).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    /// <summary>A version that no other run has packed, so that no cache can hold it.</summary>
    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    /// <summary>The folder of both packages.</summary>
    public string Feed => _folder.Combine("feed");

    /// <summary>Opens the package.</summary>
    public ZipArchive OpenPackage() => ZipFile.OpenRead(Path.Combine(Feed, $"SipStatus.{Version}.nupkg"));

    /// <summary>Opens the package of symbols.</summary>
    public ZipArchive OpenSymbols() => ZipFile.OpenRead(Path.Combine(Feed, $"SipStatus.{Version}.snupkg"));

    // Everything that the build writes goes to the temporary folder: other test projects may be building the library at this moment.
    /// <inheritdoc/>
    public Task InitializeAsync() => DotnetCommand.RunAsync(
        RepositoryRoot,
        new Dictionary<string, string>(),
        "pack",
        Path.Combine("src", "SipStatus"),
        "--output", Feed,
        "--artifacts-path", _folder.Combine("artifacts"),
        "--property:Version=" + Version,
        "--property:UseSharedCompilation=" + s_hasCompiler,
        "--property:RunAnalyzers=false",
        "-maxCpuCount:1",
        "-warnAsError");

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _folder.Delete();
        return Task.CompletedTask;
    }
}
