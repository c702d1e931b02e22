using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

internal static partial class PhraseBlocks
{
    // Finds what does not stand for itself: control characters and some printable ones, a few of them in pairs that differ in one bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> StrictStops(Vector128<byte> block) =>
        FreeStops(block)
        | Vector128.Equals(block | Vector128.Create((byte)0x01), Vector128.Create((byte)'#')) // " #
        | Vector128.Equals(block, Vector128.Create((byte)'%'))
        | Vector128.Equals(block | Vector128.Create((byte)0x02), Vector128.Create((byte)'>')) // < >
        | Vector128.LessThan((block | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'{'), Vector128.Create((byte)3)) // [ \ ] { | }
        | Vector128.Equals(block, Vector128.Create((byte)'^'))
        | Vector128.Equals(block, Vector128.Create((byte)'`'));
}
