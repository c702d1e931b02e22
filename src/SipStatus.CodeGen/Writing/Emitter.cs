using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Writing;

/// <summary>What writes one generated file.</summary>
/// <param name="name">The name of the file.</param>
/// <param name="layer">The namespace of what it holds.</param>
/// <param name="sources">The data files that it comes from.</param>
/// <param name="write">Writes what follows the namespace.</param>
internal sealed class Emitter(string name, string layer, IReadOnlyList<DataFile> sources, Action<CodeWriter, RegistryData> write)
{
    public const string Core = "SipStatus";
    public const string Rules = "SipStatus.Rules";
    public const string Q850 = "SipStatus.Q850";

    public string Name => name;

    public IReadOnlyList<DataFile> Sources => sources;

    /// <summary>The whole file.</summary>
    public GeneratedFile Emit(RegistryData data)
    {
        var writer = new CodeWriter().Header(layer, sources.Select(file => (file.Name, file.CountIn(data))));
        write(writer, data);
        return new GeneratedFile(name, writer.ToString());
    }
}

/// <summary>A file of <c>src/SipStatus/Generated</c>: its name and its whole text, with LF line ends.</summary>
internal sealed record GeneratedFile(string Name, string Text);
