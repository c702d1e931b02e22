using System;
using System.Linq;
using System.Text;
using Xunit;

namespace SipStatus.Fuzz;

/// <summary>How the bytes of AFL++ become what a target is asked.</summary>
internal static class FuzzInput
{
    /// <summary>The bytes as text. What is not UTF-8 becomes an unpaired surrogate, which UTF-16 has for it.</summary>
    public static string Text(byte[] input) => Encoding.UTF8.GetString(input).Replace('\uFFFD', '\uD83D');

    /// <summary>
    /// The first byte chooses, so that each input is tried in one way: its lower bits are one choice and its upper bits another. A digit
    /// and a letter do, so that seeds are text.
    /// </summary>
    public static (int Low, int High, byte[] Tail) Choose(byte[] input) =>
        input.Length == 0 ? (0, 0, input) : (input[0] & 0xF, input[0] >> 4, input[1..]);

    /// <summary>Pieces of a length.</summary>
    public static byte[][] Pieces(byte[] input, int length) => [.. input.Chunk(length)];

    /// <summary>Bad text is a FormatException and nothing else, whose message harms no log.</summary>
    public static void MustBeFormatException(Action parse)
    {
        var message = Assert.Throws<FormatException>(parse).Message;
        Assert.DoesNotContain(message, char.IsControl);
        Assert.DoesNotContain(message, char.IsSurrogate);
        Assert.InRange(message.Length, 1, 1000);
    }
}
