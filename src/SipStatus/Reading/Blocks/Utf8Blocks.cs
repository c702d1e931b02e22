using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace SipStatus;

/// <summary>
/// Whether the phrase of a line is well-formed UTF-8 (RFC 3629), in blocks of 16 bytes. <see cref="Utf8.IsValid"/> is made for long texts
/// and takes longer for a phrase than a loop over its bytes.
/// </summary>
internal static class Utf8Blocks
{
    /// <summary>
    /// Whether a line is well-formed up to an end. It begins like <c>SIP/2.0 486 </c>, and at the end stands an ASCII character or nothing.
    /// </summary>
    internal static bool IsWellFormed(ReadOnlySpan<byte> line, int end)
    {
        // With the ASCII character at the end: it shows whether the character before it lacks bytes.
        var checkedEnd = Math.Min(end + 1, line.Length);
        if (checkedEnd >= BlockLength + LongestCharacter)
        {
            return IsWellFormedInBlocks(line.Slice(0, checkedEnd)) && (end < line.Length || !EndsInCharacter(line));
        }
        return Utf8.IsValid(line.Slice(0, end));
    }

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
    private const byte CarryF5 = Carry | TooLarge | Overlong4OrTooLarge1000; // The same with what is wrong for F5 to FF.

    // Three blocks that overlap as far as they must cover a phrase of up to 48 bytes without a branch, which would be mispredicted.
    private static bool IsWellFormedInBlocks(ReadOnlySpan<byte> line)
    {
        Debug.Assert(line.Length >= BlockLength + LongestCharacter, "Every block lies within the line, with three bytes before it.");
        ref var origin = ref MemoryMarshal.GetReference(line);
        var last = (nuint)(uint)(line.Length - BlockLength);
        var first = Math.Min(StatusLineLayout.PhraseStart, last);
        var errors = Errors(ref origin, first) | Errors(ref origin, (first + last) / 2) | Errors(ref origin, last);
        if (last - first > 2 * BlockLength)
        {
            for (var start = first; start < last; start += BlockLength)
            {
                errors |= Errors(ref origin, start);
            }
        }

        return errors == Vector128<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Errors(ref byte origin, nuint start)
    {
        var block = Vector128.LoadUnsafe(ref origin, start);
        var oneBefore = Vector128.LoadUnsafe(ref origin, start - 1);
        var twoBefore = Vector128.LoadUnsafe(ref origin, start - 2);
        var threeBefore = Vector128.LoadUnsafe(ref origin, start - 3);

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
                Carry, Carry,
                Carry | TooLarge,
                CarryF5, CarryF5, CarryF5, CarryF5, CarryF5, CarryF5, CarryF5, CarryF5,
                CarryF5 | Surrogate,
                CarryF5, CarryF5),
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

        // A continuation is due after a lead byte of three or four: there, and only there, two in a row are right.
        // Subtracted with saturation, the lead byte leaves 80 or more.
        var due = Vector128.SubtractSaturate(twoBefore, Vector128.Create((byte)(0xE0 - TwoContinuations)))
            | Vector128.SubtractSaturate(threeBefore, Vector128.Create((byte)(0xF0 - TwoContinuations)));
        return (byFirstUpper & byFirstLower & bySecondUpper) ^ (due & Vector128.Create(TwoContinuations));
    }

    // Whether the last character lacks bytes.
    private static bool EndsInCharacter(ReadOnlySpan<byte> line) => line[^1] >= 0xC0 || line[^2] >= 0xE0 || line[^3] >= 0xF0;
}
