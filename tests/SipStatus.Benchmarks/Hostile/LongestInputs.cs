using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using SipStatus.Q850;

namespace SipStatus.Benchmarks.Hostile;

/// <summary>
/// Texts of as many units as an <see cref="int"/> counts, and sequences of more, through the public API: whether each is read as a short one
/// is. They take up to 4 GB of memory, one after the other.
/// </summary>
internal static unsafe class LongestInputs
{
    private const int Longest = int.MaxValue;

    private delegate bool Question<T>(ReadOnlySpan<T> text);

    private delegate void Use<T>(ReadOnlySpan<T> text);

    /// <summary>What is asked, and whether the answer is right.</summary>
    /// <param name="only">Only what has this in its name.</param>
    public static IEnumerable<(string Name, bool IsRight)> Ask(string only) =>
        s_inputs.Select(input => (Name: $"the longest input: {input.Name}", input.IsRight))
            .Where(input => input.Name.Contains(only, StringComparison.Ordinal)).Select(input => (input.Name, input.IsRight()));

    private static readonly (string Name, Func<bool> IsRight)[] s_inputs =
    [
        ("CRLFs and a line, bytes", () => OfBytes("", "\r\n", "\nSIP/2.0 486 Busy Here\r\n", text =>
            SipStatusLine.Read(text, SipStatusLineStyles.Strict, out var line, out int consumed, out _) == OperationStatus.Done
            && line == new SipStatusLine(SipStatusCode.BusyHere) && consumed == Longest)),
        ("CRLFs and a line, characters", () => OfChars("", "\r\n", "\nSIP/2.0 486 Busy Here\r\n", text =>
            SipStatusLine.Read(text, SipStatusLineStyles.Strict, out var line, out int consumed, out _) == OperationStatus.Done
            && line == new SipStatusLine(SipStatusCode.BusyHere) && consumed == Longest)),
        ("white space to the end, bytes", () => OfBytes("SIP/2.0 ", " ", "\r\n", text =>
            SipStatusLineView.Read(text, SipStatusLineStyles.Lenient, out _, out _, out var error, Longest) == OperationStatus.InvalidData
            && error is { Kind: SipStatusLineErrorKind.StatusCode, Offset: Longest - 2 })),
        ("white space and a line, as text", () => OfBytes("SIP/2.0 ", " ", "486 x\r\n", text =>
            SipStatusLineView.TryParse(text, SipStatusLineStyles.Lenient, out var line)
            && line.StatusCode == SipStatusCode.BusyHere && line.ReasonPhraseOffset == Longest - 3 && line.ReasonPhrase.Length == 1)),
        ("white space and a digit, final block of characters", () => OfChars("SIP/2.0 ", " ", "48", text =>
            SipStatusLine.Read(text, SipStatusLineStyles.Lenient, out _, out int _, out var error, Longest, isFinalBlock: true)
                == OperationStatus.InvalidData
            && error is { Kind: SipStatusLineErrorKind.StatusCode, Offset: Longest })),
        ("the message of what is no line", () => OfBytes("SIP/2.0 ", " ", "x", text =>
            MessageOf(text, static text => SipStatusLine.Parse(text, SipStatusLineStyles.Lenient)).Contains("2147483646", StringComparison.Ordinal))),
        ("a phrase to the end, its view written", () => OfBytes("SIP/2.0 486 ", "x", "x", text =>
            SipStatusLineView.TryParse(text, SipStatusLineStyles.Strict, out var line) && line.ReasonPhrase.Length == Longest - 12
            && MessageOf(text, static text => ByteCount(text)).Length > 0)),
        ("a line in the middle of white space, scanned as a log", () => OfBytes(" ", " ", "SIP/2.0 486 Busy Here\\r\\nVia: x", text =>
        {
            var scanner = new SipStatusScanner(text, endsAtEscapes: true);
            return scanner.MoveNext() && scanner.Current is { Offset: Longest - 31, Length: 25, IsWellFormed: true } && !scanner.MoveNext()
                && scanner.BytesConsumed == Longest;
        })),
        ("white space in a Reason", () => OfBytes("SIP;", " ", "cause=486", text =>
            SipReason.TryParseAll(text, SipReasonStyles.Strict, out var reasons, out _) && reasons.Single().StatusCode.Value == 486)),
        ("white space in a Reason that ends too early", () => OfChars("SIP;", " ", "cause=", text =>
            !SipReason.TryParse(text, SipReasonStyles.Strict, out _, out var error) && error.Offset == Longest)),
        ("white space and a set", () => OfBytes(" ", " ", "5xx", text =>
            SipStatusCodeSet.TryParse(text, out var set) && set.Count == 100)),
        ("white space and what is no item of a set", () => OfChars(" ", " ", "48y", text =>
            MessageOf(text, static text => SipStatusCodeSet.Parse(text)).Contains("item \"48y\"", StringComparison.Ordinal))),
        ("the text of a code", () => OfBytes("486 ", "x", "x", text => SipStatusCode.Parse(text) == SipStatusCode.BusyHere)),
        ("the text of a cause", () => OfBytes("17 ", "x", "x", text => Q850Cause.Parse(text).Value == 17)),
        ("a phrase that no code has", () => OfBytes("x", "x", "x", text => !SipStatusRegistry.TryGetByReasonPhrase(text, out _))),
        ("CRLFs and a line in a sequence", () => OfSequence("\r\n", 40, "SIP/2.0 486 Busy Here\r\n", sequence =>
            SipStatusLine.Read(sequence, SipStatusLineStyles.Strict, out var line, out long consumed, out _) == OperationStatus.Done
            && line.StatusCode == SipStatusCode.BusyHere && consumed == sequence.Length)),
        ("a line without end in a sequence, without a bound", () => OfSequence("a", 40, "\r\n", sequence =>
            SipStatusLine.Read(sequence, SipStatusLineStyles.Strict, out _, out long _, out var error, Longest)
                == OperationStatus.InvalidData
            && error.Kind == SipStatusLineErrorKind.LineTooLong, start: "SIP/2.0 200 ")),
    ];

    private static string MessageOf<T>(ReadOnlySpan<T> text, Use<T> use)
    {
        try
        {
            use(text);
            return "";
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return exception.Message;
        }
    }

    private static int ByteCount(ReadOnlySpan<byte> text) =>
        SipStatusLineView.TryParse(text, out var line) ? line.GetByteCount() : 0;

    private static bool OfBytes(string start, string unit, string end, Question<byte> isRight)
    {
        var memory = (byte*)NativeMemory.Alloc(Longest);
        try
        {
            var text = new Span<byte>(memory, Longest);
            Fill(text, Encoding.ASCII.GetBytes(start), Encoding.ASCII.GetBytes(unit), Encoding.ASCII.GetBytes(end));
            return isRight(text);
        }
        finally
        {
            NativeMemory.Free(memory);
        }
    }

    private static bool OfChars(string start, string unit, string end, Question<char> isRight)
    {
        var memory = (char*)NativeMemory.Alloc(Longest, sizeof(char));
        try
        {
            var text = new Span<char>(memory, Longest);
            Fill<char>(text, start, unit, end);
            return isRight(text);
        }
        finally
        {
            NativeMemory.Free(memory);
        }
    }

    private static void Fill<T>(Span<T> text, ReadOnlySpan<T> start, ReadOnlySpan<T> unit, ReadOnlySpan<T> end)
    {
        start.CopyTo(text);
        var rest = text[start.Length..];
        unit.CopyTo(rest);
        // What is there is doubled.
        for (var length = unit.Length; length < rest.Length;)
        {
            var more = Math.Min(length, rest.Length - length);
            rest[..more].CopyTo(rest[length..]);
            length += more;
        }

        end.CopyTo(text[^end.Length..]);
    }

    // The same 64 MB over and over.
    private static bool OfSequence(string unit, int count, string end, Predicate<ReadOnlySequence<byte>> isRight, string start = "")
    {
        var piece = new byte[1 << 26];
        Fill<byte>(piece, [], Encoding.ASCII.GetBytes(unit), []);
        var first = new Segment(Encoding.ASCII.GetBytes(start), 0);
        var last = first;
        for (var i = 0; i < count; i++)
        {
            last = last.Append(piece);
        }

        last = last.Append(Encoding.ASCII.GetBytes(end));
        return isRight(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] memory, long runningIndex) => (Memory, RunningIndex) = (memory, runningIndex);

        public Segment Append(byte[] memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
