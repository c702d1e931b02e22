using System;
using System.Collections.Generic;

namespace SipStatus.Tests;

/// <summary>
/// Larger buffers around a text. What stands before and behind would change the answer of a reader that looks at it, and of
/// a writer it must not change.
/// </summary>
internal static class Surroundings
{
    private const int Margin = 40;

    private static readonly char[] s_fillers = ['\0', '\r', '\n', ' ', '0', '4', 'P', 'x', '%'];

    /// <summary>The text within buffers of one repeated character each.</summary>
    public static IEnumerable<ArraySegment<char>> Around(string text)
    {
        foreach (var filler in s_fillers)
        {
            var buffer = new char[text.Length + (2 * Margin)];
            Array.Fill(buffer, filler);
            text.CopyTo(0, buffer, Margin, text.Length);
            yield return new ArraySegment<char>(buffer, Margin, text.Length);
        }
    }

    /// <summary>The bytes within buffers of one repeated byte each.</summary>
    public static IEnumerable<ArraySegment<byte>> Around(byte[] utf8)
    {
        foreach (var filler in s_fillers)
        {
            var buffer = new byte[utf8.Length + (2 * Margin)];
            Array.Fill(buffer, (byte)filler);
            utf8.CopyTo(buffer, Margin);
            yield return new ArraySegment<byte>(buffer, Margin, utf8.Length);
        }
    }
}
