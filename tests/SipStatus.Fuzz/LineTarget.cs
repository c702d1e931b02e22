using System;
using System.Buffers;
using SipStatus.Tests.Oracle;
using Xunit;

namespace SipStatus.Fuzz;

/// <summary>Status lines as text and on the wire, in every style, as bytes, characters and sequences: each against the oracle.</summary>
internal static class LineTarget
{
    private const int ShortBound = 20;

    public static void Run(byte[] input)
    {
        var text = FuzzInput.Text(input);
        var sequence = Segments.Sequence(FuzzInput.Pieces([.. input, 0], 7)).Slice(0, input.Length);
        foreach (var styles in StatusLineGenerator.AllStyles)
        {
            Texts(input, text, styles);
            foreach (var maxLength in new[] { ShortBound, 8192 })
            {
                foreach (var isFinalBlock in new[] { false, true })
                {
                    Wire(input, text, sequence, styles, maxLength, isFinalBlock);
                }
            }
        }

        for (var stricter = 0; stricter < StatusLineGenerator.AllStyles.Length; stricter++)
        {
            Monotonic(input, (OracleStyles)stricter);
        }

        Written(input);
    }

    private static void Texts(byte[] input, string text, OracleStyles styles)
    {
        var utf8 = StatusLineOracle.ReadText(input, styles);
        Agreement.Assert<byte>(utf8, LibraryAnswer.ParseView(input, styles), styles, input);
        Agreement.Assert<byte>(utf8.WithoutSlice(), LibraryAnswer.ParseLine(input, styles), styles, input);
        var chars = StatusLineOracle.ReadText(text, styles).WithoutSlice();
        Agreement.Assert(chars, LibraryAnswer.ParseLine(text, styles), styles, text);
    }

    private static void Wire(
        byte[] input, string text, ReadOnlySequence<byte> sequence, OracleStyles styles, int maxLength, bool isFinalBlock)
    {
        var utf8 = StatusLineOracle.ReadWire(input, styles, maxLength, isFinalBlock);
        Agreement.Assert<byte>(utf8, LibraryAnswer.ReadView(input, styles, maxLength, isFinalBlock), styles, input);
        Agreement.Assert<byte>(utf8.WithoutSlice(), LibraryAnswer.ReadLine(input, styles, maxLength, isFinalBlock), styles, input);
        Agreement.Assert<byte>(utf8.WithoutSlice(), LibraryAnswer.ReadLine(sequence, styles, maxLength, isFinalBlock), styles, input);
        var chars = StatusLineOracle.ReadWire(text, styles, maxLength, isFinalBlock).WithoutSlice();
        Agreement.Assert<char>(chars, LibraryAnswer.ReadLine(text, styles, maxLength, isFinalBlock), styles, text);
    }

    // What a stricter style reads, every looser one reads alike.
    private static void Monotonic(byte[] input, OracleStyles stricter)
    {
        var expected = LibraryAnswer.ParseView(input, stricter);
        for (var looser = stricter; expected.Verdict == OracleVerdict.Valid && looser <= OracleStyles.Lenient; looser++)
        {
            if ((stricter & looser) == stricter)
            {
                Agreement.Assert<byte>(expected, LibraryAnswer.ParseView(input, looser), looser, input);
            }
        }
    }

    // What was read is written in canonical form, and reads back as what it is.
    private static void Written(byte[] input)
    {
        if (!SipStatusLine.TryParse(input, SipStatusLineStyles.Lenient, out var line))
        {
            FuzzInput.MustBeFormatException(() => SipStatusLine.Parse(input, SipStatusLineStyles.Lenient));
            return;
        }

        Assert.Equal(line, SipStatusLine.Parse(line.ToString()));
        var wire = new byte[line.GetByteCount()];
        Assert.False(line.TryWrite(wire.AsSpan(0, wire.Length - 1), out _));
        Assert.True(line.TryWrite(wire, out var written));
        Assert.Equal(wire.Length, written);
        Assert.Equal(OperationStatus.Done, SipStatusLine.Read(wire, out var read, out int consumed));
        Assert.Equal((line, wire.Length), (read, consumed));

        // A view keeps the bytes as they came.
        Assert.True(SipStatusLineView.TryParse(input, SipStatusLineStyles.Lenient, out var view));
        var forwarded = new byte[view.GetByteCount()];
        Assert.True(view.TryWrite(forwarded, out written));
        Assert.Equal(forwarded.Length, written);
        Assert.True(view.ReasonPhrase.SequenceEqual(forwarded.AsSpan(12, forwarded.Length - 14)));
    }
}
