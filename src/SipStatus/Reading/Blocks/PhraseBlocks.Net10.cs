using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

internal static partial class PhraseBlocks
{
    // What does not stand for itself. For each low half of a byte, the bits of the high halves that make it an ASCII character that
    // does; the high halves from 8 on have all the bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> StrictStops(Vector128<byte> block)
    {
        var allowedHighHalves = Vector128.ShuffleNative(
            Vector128.Create((byte)0xBC, 0xFC, 0xF8, 0xF8, 0xFC, 0xF8, 0xFC, 0xFC,
                0xFC, 0xFD, 0xFC, 0x5C, 0x54, 0x5C, 0xD4, 0x7C),
            block & Vector128.Create((byte)0x0F));
        var highHalf = Vector128.ShuffleNative(
            Vector128.Create((byte)0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF),
            block >>> 4);
        return Vector128.Equals(allowedHighHalves & highHalf, Vector128<byte>.Zero);
    }
}
