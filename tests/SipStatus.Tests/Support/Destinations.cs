using System;
using System.Linq;
using System.Text;
using FluentAssertions;

namespace SipStatus.Tests;

/// <summary>Checks a method that writes into a buffer at every length of the buffer: too short, exact and longer.</summary>
internal static class Destinations
{
    private const int Margin = 8;
    private const byte ByteSentinel = 0xA5;
    private const char CharSentinel = '\uA5A5';

    public delegate bool TryWriteChars(Span<char> destination, out int written);

    public delegate bool TryWriteBytes(Span<byte> destination, out int written);

    /// <summary>The text is written where it fits, and nothing at all where it does not or beyond its end.</summary>
    public static void MustReceive(string expected, TryWriteChars write)
    {
        for (var room = 0; room <= expected.Length + Margin; room++)
        {
            var buffer = new char[room + (2 * Margin)];
            Array.Fill(buffer, CharSentinel);

            var fits = write(buffer.AsSpan(Margin, room), out var written);

            fits.Should().Be(room >= expected.Length, "the text has {0} characters and there is room for {1}", expected.Length, room);
            written.Should().Be(fits ? expected.Length : 0);
            new string(buffer).Should().Be(
                new string(CharSentinel, Margin) + (fits ? expected : "") + new string(CharSentinel, buffer.Length - Margin - written));
        }
    }

    /// <summary>The UTF-8 of the text is written where it fits, and nothing at all where it does not or beyond its end.</summary>
    public static void MustReceive(string expected, TryWriteBytes write)
    {
        var utf8 = Encoding.UTF8.GetBytes(expected);
        for (var room = 0; room <= utf8.Length + Margin; room++)
        {
            var buffer = new byte[room + (2 * Margin)];
            Array.Fill(buffer, ByteSentinel);
            var expectedBuffer = (byte[])buffer.Clone();

            var fits = write(buffer.AsSpan(Margin, room), out var written);

            fits.Should().Be(room >= utf8.Length, "the text has {0} bytes and there is room for {1}", utf8.Length, room);
            written.Should().Be(fits ? utf8.Length : 0);
            (fits ? utf8 : []).CopyTo(expectedBuffer, Margin);
            Convert.ToHexString(buffer).Should().Be(Convert.ToHexString(expectedBuffer));
        }
    }

    /// <summary>Nothing is written, whatever the room.</summary>
    public static void MustReceiveNothing(TryWriteChars write)
    {
        for (var room = 0; room <= 64; room++)
        {
            var buffer = new char[room];
            Array.Fill(buffer, CharSentinel);
            write(buffer, out var written).Should().BeFalse();
            written.Should().Be(0);
            new string(buffer).Should().Be(new string(CharSentinel, room));
        }
    }

    /// <summary>Nothing is written, whatever the room.</summary>
    public static void MustReceiveNothing(TryWriteBytes write)
    {
        for (var room = 0; room <= 64; room++)
        {
            var buffer = new byte[room];
            Array.Fill(buffer, ByteSentinel);
            write(buffer, out var written).Should().BeFalse();
            written.Should().Be(0);
            buffer.Should().Equal(Enumerable.Repeat(ByteSentinel, room));
        }
    }
}
