using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;

namespace SipStatus.Tests.Oracle;

/// <summary>Generators of status lines, of what is nearly one, and of streams of them, in both alphabets.</summary>
internal static partial class StatusLineGenerator
{
    /// <summary>Lines of bytes; the oddities are fragments of UTF-8 and bytes that never occur in it.</summary>
    public static readonly StatusLineGenerator<byte> Utf8 = new(
        Encoding.UTF8.GetBytes,
        [
            [0x80], [0xBF], [0xC0], [0xC1, 0x81], [0xC2], [0xC3], [0xE0], [0xE0, 0x80], [0xE0, 0xA0], [0xE2, 0x82], [0xED, 0xA0, 0x80],
            [0xED, 0x9F], [0xEF, 0xBC], [0xF0], [0xF0, 0x8F], [0xF0, 0x9F, 0x98], [0xF1, 0x80], [0xF4, 0x90], [0xF4, 0x8F, 0xBF], [0xF5],
            [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ]);

    /// <summary>Lines of UTF-16; the oddities are surrogates without a partner.</summary>
    public static readonly StatusLineGenerator<char> Utf16 = new(
        text => text.ToCharArray(),
        [['\uD800'], ['\uDBFF'], ['\uDC00'], ['\uDFFF'], ['\uDC00', '\uD800'], ['\uD83D', 'x'], ['\uD83D', '\uD83D', '\uDE00']]);

    /// <summary>Where to cut an input, as fractions of its length in 1/10000; see <see cref="Cut{T}"/>.</summary>
    public static readonly Gen<int[]> Cuts = Gen.Int[0, 10_000].Array[0, 12];

    /// <summary>Cuts an input into pieces, some of them empty, that together are the input.</summary>
    public static List<T[]> Cut<T>(T[] input, int[] cuts)
    {
        var pieces = new List<T[]>();
        var start = 0;
        foreach (var cut in cuts.Select(fraction => (int)((long)fraction * input.Length / 10_000)).Order())
        {
            pieces.Add(input[start..cut]);
            start = cut;
        }

        pieces.Add(input[start..]);
        return pieces;
    }
}
