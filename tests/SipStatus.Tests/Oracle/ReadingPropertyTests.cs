using System;
using System.Buffers;
using System.Linq;
using System.Text;
using CsCheck;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>The wire form against the oracle: what is before the line, the line, what comes after, and where the input is cut.</summary>
public partial class ReadingPropertyTests
{
    private static readonly Gen<OracleStyles> s_styles = Gen.OneOfConst(StatusLineGenerator.AllStyles);

    [Fact]
    public void Read_BytesNearlyALine_AgreesWithTheOracle() =>
        StatusLineGenerator.Utf8.NearlyWire.Sample(
            source =>
            {
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    var expected = StatusLineOracle.ReadWire(source, styles);
                    Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ReadLine(source, styles), styles, "line");
                    Agreement.Assert(expected, LibraryAnswer.ReadView(source, styles), styles, "view");
                }
            },
            iter: 20_000,
            print: StatusLineGenerator.Print);

    // Every prefix: data are invalid from the first byte on after which the oracle sees no way to go on, and never before.
    [Fact]
    public void Read_EveryPrefix_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyWire, s_styles).Sample(
            (source, styles) =>
            {
                for (var length = 0; length <= source.Length; length++)
                {
                    var prefix = source.AsSpan(0, length);
                    var expected = StatusLineOracle.ReadWire(prefix, styles);
                    Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ReadLine(prefix, styles), styles, "line");
                    Agreement.Assert(expected, LibraryAnswer.ReadView(prefix, styles), styles, "view");
                }
            },
            iter: 4_000,
            print: Print);

    [Fact]
    public void Read_AnyBound_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyWire, s_styles, Gen.Int[1, 80], StatusLineGenerator.Cuts).Sample(
            (source, styles, maxLength, cuts) =>
            {
                var expected = StatusLineOracle.ReadWire(source, styles, maxLength);
                var sequence = Segments.Sequence(StatusLineGenerator.Cut(source, cuts));
                Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ReadLine(source, styles, maxLength), styles, "line");
                Agreement.Assert(expected, LibraryAnswer.ReadView(source, styles, maxLength), styles, "view");
                Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ReadLine(sequence, styles, maxLength), styles, "sequence");
            },
            iter: 20_000,
            print: sample =>
                $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} bound {sample.Item3} cut at {string.Join(' ', sample.Item4)}");

    // The bound counts nothing of what stands before the line, however small it is.
    [Theory]
    [InlineData("\rS")]
    [InlineData("\r\r\n")]
    [InlineData("\r\n\rS")]
    [InlineData("\r\n\r")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r\nSIP/2.0 200 OK\r\n")]
    [InlineData("\nS")]
    public void Read_SmallBounds_AgreeWithTheOracle(string text)
    {
        var source = Encoding.ASCII.GetBytes(text);
        for (var maxLength = 1; maxLength <= 20; maxLength++)
        {
            var expected = StatusLineOracle.ReadWire(source, OracleStyles.Default, maxLength);
            Agreement.Assert(
                expected, LibraryAnswer.ReadView(source, OracleStyles.Default, maxLength), OracleStyles.Default, $"bound {maxLength}");
            for (var boundary = 0; boundary <= source.Length; boundary++)
            {
                var halves = Segments.Sequence([source[..boundary], source[boundary..]]);
                var what = $"bound {maxLength}, boundary at {boundary}";
                Agreement.Assert(
                    expected.WithoutSlice(), LibraryAnswer.ReadLine(halves, OracleStyles.Default, maxLength), OracleStyles.Default, what);
            }
        }
    }

    [Fact]
    public void Read_SequenceCutAnywhere_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyWire, s_styles, StatusLineGenerator.Cuts).Sample(
            (source, styles, cuts) =>
            {
                var expected = StatusLineOracle.ReadWire(source, styles).WithoutSlice();
                var sequence = Segments.Sequence(StatusLineGenerator.Cut(source, cuts));
                Agreement.Assert(expected, LibraryAnswer.ReadLine(sequence, styles), styles, "sequence");
            },
            iter: 20_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} cut at {string.Join(' ', sample.Item3)}");

    [Fact]
    public void Read_SequenceWithABoundaryAtEveryByte_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyWire, s_styles).Sample(
            (source, styles) =>
            {
                var expected = StatusLineOracle.ReadWire(source, styles).WithoutSlice();
                for (var boundary = 0; boundary <= source.Length; boundary++)
                {
                    var halves = Segments.Sequence([source[..boundary], source[boundary..]]);
                    Agreement.Assert(expected, LibraryAnswer.ReadLine(halves, styles), styles, $"boundary at {boundary}");
                }

                if (source.Length > 0)
                {
                    var singles = Segments.Sequence(source.Select(unit => new[] { unit }).ToArray());
                    Agreement.Assert(expected, LibraryAnswer.ReadLine(singles, styles), styles, "boundaries everywhere");
                }
            },
            iter: 3_000,
            print: Print);

    [Fact]
    public void Read_ThousandsOfKeepAlives_AreSkippedAndConsumed()
    {
        foreach (var end in new[] { "", "\r", "S", "SIP/2.0 200 OK\r\n", "SIP/2.0 2000 OK\r\n", "\n", "\rX" })
        {
            byte[] source = [.. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("\r\n", 20_000)) + end)];
            var expected = StatusLineOracle.ReadWire(source, OracleStyles.Default);
            Agreement.Assert(expected, LibraryAnswer.ReadView(source, OracleStyles.Default), OracleStyles.Default, "view");
            var sequence = Segments.Sequence(source.Chunk(7).ToArray());
            Agreement.Assert(
                expected.WithoutSlice(), LibraryAnswer.ReadLine(sequence, OracleStyles.Default), OracleStyles.Default, "sequence");
        }
    }

    [Fact]
    public void Read_LinesAboutAsLongAsTheDefaultBound_AgreeWithTheOracle()
    {
        for (var length = 8187; length <= 8194; length++)
        {
            foreach (var (start, unit) in new[] { ("SIP/2.0 200 ", 'a'), ("\r\nSIP/2.0 200 ", 'a'), ("SIP/2.0 ", ' '), ("SIP/2.0 200 ", '\u00FC') })
            {
                foreach (var end in new[] { "\r\n", "\n", "\r", "200 OK\r\n", "" })
                {
                    var source = Encoding.Latin1.GetBytes(start.PadRight(length, unit) + end);
                    foreach (var styles in new[] { OracleStyles.Strict, OracleStyles.Default, OracleStyles.Lenient })
                    {
                        var expected = StatusLineOracle.ReadWire(source, styles);
                        Agreement.Assert(expected, LibraryAnswer.ReadView(source, styles), styles, source);
                        var halves = Segments.Sequence([source[..4096], source[4096..]]);
                        Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ReadLine(halves, styles), styles, source);
                    }
                }
            }
        }
    }

    [Fact]
    public void Read_WithoutStyles_IsTheDefaultStyle() =>
        StatusLineGenerator.Utf8.NearlyWire.Sample(
            source =>
            {
                var expected = StatusLineOracle.ReadWire(source, OracleStyles.Default);

                var status = SipStatusLine.Read(source, out var line, out var consumed);
                var viewStatus = SipStatusLineView.Read(source, out var view, out var viewConsumed);
                var sequenceStatus = SipStatusLine.Read(new ReadOnlySequence<byte>(source), out var sequenceLine, out var sequenceConsumed);

                Assert.Equal(expected.Verdict == OracleVerdict.Valid, status == OperationStatus.Done);
                Assert.Equal((status, status), (viewStatus, sequenceStatus));
                Assert.Equal((expected.Code, expected.Phrase, expected.Consumed), (line.StatusCode.Value, line.ReasonPhrase, consumed));
                Assert.Equal((line, consumed), (view.ToStatusLine(), viewConsumed));
                Assert.Equal((line, (long)consumed), (sequenceLine, sequenceConsumed));
            },
            iter: 2_000,
            print: StatusLineGenerator.Print);

    private static string Print((byte[] Source, OracleStyles Styles) sample) =>
        $"{StatusLineGenerator.Print(sample.Source)} {sample.Styles}";
}
