namespace System;

#pragma warning disable CA1051 // The compiler reads and writes the fields.

/// <summary>A tuple of two; .NET Framework brings it from 4.7 on.</summary>
internal struct ValueTuple<T1, T2>(T1 item1, T2 item2)
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
}

/// <summary>A tuple of three; .NET Framework brings it from 4.7 on.</summary>
internal struct ValueTuple<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
}
