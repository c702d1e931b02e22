using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

internal static partial class PhraseBlocks
{
    // Finds what does not stand for itself in a phrase. The first table has, for each low half of a byte, a bit for each high half with
    // which it is an allowed ASCII character. The second table has the bit of each high half; those from 8 on, which are outside ASCII,
    // have all bits.
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
