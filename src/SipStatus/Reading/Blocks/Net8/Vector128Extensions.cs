using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace System.Runtime.Intrinsics;

/// <summary>What the library uses of the class that .NET 10 has and .NET 8 lacks.</summary>
internal static class Vector128Extensions
{
    extension(Vector128)
    {
        internal static Vector128<byte> ShuffleNative(Vector128<byte> table, Vector128<byte> indices) =>
            Ssse3.IsSupported ? Ssse3.Shuffle(table, indices)
            : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.VectorTableLookup(table, indices)
            : Vector128.Shuffle(table, indices);

        internal static Vector128<byte> SubtractSaturate(Vector128<byte> left, Vector128<byte> right) =>
            Vector128.Max(left, right) - right;

        internal static Vector128<byte> NarrowWithSaturation(Vector128<ushort> lower, Vector128<ushort> upper)
        {
            var largest = Vector128.Create((ushort)byte.MaxValue);
            return Vector128.Narrow(Vector128.Min(lower, largest), Vector128.Min(upper, largest));
        }
    }
}
