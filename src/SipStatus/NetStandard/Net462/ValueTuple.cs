using System.Collections.Generic;

namespace System;

#pragma warning disable CA1051 // The compiler reads and writes the fields.

/// <summary>A tuple of two; .NET Framework brings it from 4.7 on.</summary>
internal struct ValueTuple<T1, T2>(T1 item1, T2 item2)
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;

    // The one of a structure would look into it by reflection.
    public override readonly int GetHashCode() => (TupleHash.Of(Item1) * TupleHash.Factor) + TupleHash.Of(Item2);
}

/// <summary>A tuple of three; .NET Framework brings it from 4.7 on.</summary>
internal struct ValueTuple<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;

    public override readonly int GetHashCode() => ((Item1, Item2).GetHashCode() * TupleHash.Factor) + TupleHash.Of(Item3);
}

/// <summary>A tuple of four; .NET Framework brings it from 4.7 on.</summary>
internal struct ValueTuple<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;

    public override readonly int GetHashCode() => ((Item1, Item2, Item3).GetHashCode() * TupleHash.Factor) + TupleHash.Of(Item4);
}

/// <summary>How tuples make their hash codes.</summary>
internal static class TupleHash
{
    internal const int Factor = 31;

    internal static int Of<T>(T item) => EqualityComparer<T>.Default.GetHashCode(item!);
}
