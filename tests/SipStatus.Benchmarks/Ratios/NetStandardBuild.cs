using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>
/// The library's netstandard2.0 build in the same process: a second copy of this assembly, bound to that build, whose passes alternate
/// with the others.
/// </summary>
internal sealed class NetStandardBuild : AssemblyLoadContext
{
    private static readonly string s_library =
        Path.Combine(AppContext.BaseDirectory, "netstandard2.0", typeof(SipStatusCode).Assembly.GetName().Name + ".dll");

    private NetStandardBuild()
        : base("netstandard2.0")
    {
    }

    /// <summary>The passes of that build by operation.</summary>
    internal static IReadOnlyDictionary<string, Func<long>> LoadPasses()
    {
        var benchmarks = new NetStandardBuild().LoadFromAssemblyPath(typeof(TargetTable).Assembly.Location);
        var passes = benchmarks
            .GetType(typeof(TargetTable).FullName!, throwOnError: true)!
            .GetMethod(nameof(TargetTable.SubjectPasses), BindingFlags.Static | BindingFlags.NonPublic)!;
        return passes.CreateDelegate<Func<Dictionary<string, Func<long>>>>()();
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == Path.GetFileNameWithoutExtension(s_library) ? LoadFromAssemblyPath(s_library) : null;
}
