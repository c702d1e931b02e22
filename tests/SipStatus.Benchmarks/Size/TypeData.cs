namespace SipStatus.Benchmarks.Size;

/// <summary>What the code of a type refers to.</summary>
/// <param name="Name">The name of the outermost type.</param>
/// <param name="DataBytes">The constant data in the assembly.</param>
/// <param name="LiteralBytes">The string literals, in UTF-16.</param>
internal sealed record TypeData(string Name, int DataBytes, int LiteralBytes)
{
    internal int TableBytes => DataBytes + LiteralBytes;
}
