namespace System.Runtime.CompilerServices;

/// <summary>Where the compiler keeps the names of a tuple's elements; .NET Framework brings it from 4.7 on.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class TupleElementNamesAttribute(string?[] transformNames) : Attribute
{
    public string?[] TransformNames => transformNames;
}
