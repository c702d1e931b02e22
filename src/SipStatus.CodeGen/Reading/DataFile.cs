using System;
using System.Collections.Generic;

namespace SipStatus.CodeGen.Reading;

/// <summary>A file of the data folder, and how it is read.</summary>
internal abstract class DataFile(string name)
{
    /// <summary>The name of the file.</summary>
    public string Name => name;

    /// <summary>The number of rows that it has in <paramref name="data"/>.</summary>
    public abstract int CountIn(RegistryData data);
}

/// <summary>A file of the data folder as rows of one type.</summary>
internal abstract class DataFile<TRow>(string name) : DataFile(name)
{
    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="data">The other files.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public abstract IReadOnlyList<TRow> Read(string file, ReadOnlySpan<byte> bytes, RegistryData data, ICollection<DataError> errors);

    public sealed override int CountIn(RegistryData data) => data.Rows(this).Count;
}
