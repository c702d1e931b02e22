#if NET
using System;
using System.Text.Unicode;
#if NET10_0_OR_GREATER
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace SipStatus;

/// <summary>
/// Whether the phrase of a line is well-formed UTF-8 (RFC 3629), in blocks of 16 bytes. <see cref="Utf8.IsValid"/> is made for long texts and
/// takes longer for a phrase than a loop over its bytes.
/// </summary>
internal static class Utf8Blocks
{
    /// <summary>
    /// Whether a line is well-formed up to an end. It begins with at least four ASCII characters, and at the end stands an ASCII character or
    /// nothing.
    /// </summary>
    internal static bool IsWellFormed(ReadOnlySpan<byte> line, int end)
    {
#if NET10_0_OR_GREATER
        // Up to and with the character at the end, so that one that lacks bytes there is found.
        var checkedEnd = Math.Min(end + 1, line.Length);
        if (checkedEnd >= BlockLength + LongestCharacter)
        {
            return IsWellFormedInBlocks(line.Slice(0, checkedEnd)) && (end < line.Length || !EndsInCharacter(line));
        }
#endif
        return Utf8.IsValid(line.Slice(0, end));
    }

#if NET10_0_OR_GREATER
    // After John Keiser and Daniel Lemire, "Validating UTF-8 in less than one instruction per byte" (2021): what is wrong with two bytes in
    // a row is a set of bits that three tables agree on, indexed by the halves of the first byte and the upper half of the second.
    private const int BlockLength = 16;
    private const int LongestCharacter = 4;

    private const byte TooShort = 1 << 0; // A lead byte, then no continuation.
    private const byte TooLong = 1 << 1; // ASCII, then a continuation.
    private const byte Overlong3 = 1 << 2; // E0, then 80 to 9F.
    private const byte TooLarge = 1 << 3; // F4, then 90 or more; or F5 or more.
    private const byte Surrogate = 1 << 4; // ED, then A0 or more.
    private const byte Overlong2 = 1 << 5; // C0 or C1.
    private const byte Overlong4OrTooLarge1000 = 1 << 6; // F0, then 80 to 8F; or F5 or more, then 80 to 8F.
    private const byte TwoContinuations = 1 << 7; // Right only as the third or fourth byte of a character.
    private const byte Carry = TooShort | TooLong | TwoContinuations; // What the lower half of the first byte does not bear upon.

    private static bool IsWellFormedInBlocks(ReadOnlySpan<byte> line)
    {
        Debug.Assert(line.Length >= BlockLength + LongestCharacter, "Every block lies within the line, with three bytes before it.");
        ref var origin = ref MemoryMarshal.GetReference(line);
        var last = (nuint)(line.Length - BlockLength);
        var errors = Vector128<byte>.Zero;
        for (nuint start = LongestCharacter; ; start += BlockLength)
        {
            start = Math.Min(start, last);
            errors |= Errors(ref Unsafe.Add(ref origin, start));
            if (start == last)
            {
                return errors == Vector128<byte>.Zero;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Errors(ref byte start)
    {
        var block = Vector128.LoadUnsafe(ref start);
        var oneBefore = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref start, 1));
        var twoBefore = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref start, 2));
        var threeBefore = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref start, 3));

        var byFirstUpper = Vector128.ShuffleNative(
            Vector128.Create(
                TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
                TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
                TooShort | Overlong2,
                TooShort,
                TooShort | Overlong3 | Surrogate,
                TooShort | TooLarge | Overlong4OrTooLarge1000),
            oneBefore >>> 4);
        var byFirstLower = Vector128.ShuffleNative(
            Vector128.Create(
                Carry | Overlong3 | Overlong2 | Overlong4OrTooLarge1000,
                Carry | Overlong2,
                Carry,
                Carry,
                Carry | TooLarge,
                Carry | TooLarge | Overlong4OrTooLarge1000,
                Carry | TooLarge | Overlong4OrTooLarge1000,
                Carry | TooLarge | Overlong4OrTooLarge1000,
                Carry | TooLarge | Overlong4OrTooLarge1000,
                Carry | TooLarge | Overlong4OrTooLarge1000,
                Carry | TooLarge | Overlong4OrTooLarge1000,
                Carry | TooLarge | Overlong4OrTooLarge1000,
                Carry | TooLarge | Overlong4OrTooLarge1000,
                Carry | TooLarge | Overlong4OrTooLarge1000 | Surrogate,
                Carry | TooLarge | Overlong4OrTooLarge1000,
                Carry | TooLarge | Overlong4OrTooLarge1000),
            oneBefore & Vector128.Create((byte)0x0F));
        var bySecondUpper = Vector128.ShuffleNative(
            Vector128.Create(
                TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
                TooLong | Overlong2 | TwoContinuations | Overlong3 | Overlong4OrTooLarge1000,
                TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
                TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
                TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
                TooShort, TooShort, TooShort, TooShort),
            block >>> 4);

        // A continuation is due behind a lead byte of three or four: there, and only there, two in a row are right.
        var isDue = Vector128.GreaterThanOrEqual(twoBefore, Vector128.Create((byte)0xE0))
            | Vector128.GreaterThanOrEqual(threeBefore, Vector128.Create((byte)0xF0));
        return (byFirstUpper & byFirstLower & bySecondUpper) ^ (isDue & Vector128.Create(TwoContinuations));
    }

    // Whether the last character lacks bytes.
    private static bool EndsInCharacter(ReadOnlySpan<byte> line) => line[^1] >= 0xC0 || line[^2] >= 0xE0 || line[^3] >= 0xF0;
#endif
}
#endif
