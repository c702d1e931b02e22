namespace System.Runtime.Intrinsics;

/// <summary>What the library uses of the class that .NET 10 has and .NET 8 lacks.</summary>
internal static class Vector128Extensions
{
    extension(Vector128)
    {
        internal static Vector128<byte> NarrowWithSaturation(Vector128<ushort> lower, Vector128<ushort> upper)
        {
            var largest = Vector128.Create((ushort)byte.MaxValue);
            return Vector128.Narrow(Vector128.Min(lower, largest), Vector128.Min(upper, largest));
        }
    }
}
