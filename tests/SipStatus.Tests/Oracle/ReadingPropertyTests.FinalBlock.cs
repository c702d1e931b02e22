using System;
using System.Linq;
using CsCheck;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>The final block, behind which nothing follows: a line may end with it, and every answer is an answer.</summary>
public partial class ReadingPropertyTests
{
    [Fact]
    public void Read_FinalBlockOfBytes_AgreesWithTheOracle() =>
        StatusLineGenerator.Utf8.NearlyWire.Sample(
            source =>
            {
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    var expected = StatusLineOracle.ReadWire(source, styles, isFinalBlock: true);
                    Assert.NotEqual(OracleVerdict.Incomplete, expected.Verdict);
                    Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ReadLine(source, styles, isFinalBlock: true), styles, "line");
                    Agreement.Assert(expected, LibraryAnswer.ReadView(source, styles, isFinalBlock: true), styles, "view");
                }
            },
            iter: 20_000,
            print: StatusLineGenerator.Print);

    [Fact]
    public void Read_EveryPrefixAsFinalBlock_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyWire, s_styles).Sample(
            (source, styles) =>
            {
                for (var length = 0; length <= source.Length; length++)
                {
                    var prefix = source[..length];
                    var expected = StatusLineOracle.ReadWire(prefix, styles, isFinalBlock: true);
                    Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ReadLine(prefix, styles, isFinalBlock: true), styles, "line");
                    Agreement.Assert(expected, LibraryAnswer.ReadView(prefix, styles, isFinalBlock: true), styles, "view");
                    var halves = Segments.Sequence([prefix[..(length / 2)], prefix[(length / 2)..]]);
                    Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ReadLine(halves, styles, isFinalBlock: true), styles, "halves");
                }
            },
            iter: 3_000,
            print: Print);

    [Fact]
    public void Read_FinalBlockInAnySegmentsWithAnyBound_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyWire, s_styles, Gen.Int[1, 80], StatusLineGenerator.Cuts).Sample(
            (source, styles, maxLength, cuts) =>
            {
                var expected = StatusLineOracle.ReadWire(source, styles, maxLength, isFinalBlock: true);
                var sequence = Segments.Sequence(StatusLineGenerator.Cut(source, cuts));
                Agreement.Assert(
                    expected.WithoutSlice(), LibraryAnswer.ReadLine(source, styles, maxLength, isFinalBlock: true), styles, "line");
                Agreement.Assert(expected, LibraryAnswer.ReadView(source, styles, maxLength, isFinalBlock: true), styles, "view");
                Agreement.Assert(
                    expected.WithoutSlice(), LibraryAnswer.ReadLine(sequence, styles, maxLength, isFinalBlock: true), styles, "sequence");
            },
            iter: 20_000,
            print: sample =>
                $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} bound {sample.Item3} cut at {string.Join(' ', sample.Item4)}");

    // With bounds about as long as the source: what ends at the bound is a line, and what goes on behind it is none.
    [Fact]
    public void Read_FinalBlockWithABoundaryAtEveryByte_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyWire, s_styles, Gen.Int[-2, 1]).Sample(
            (source, styles, more) =>
            {
                var bound = Math.Max(1, source.Length + more);
                var expected = StatusLineOracle.ReadWire(source, styles, bound, isFinalBlock: true).WithoutSlice();
                for (var boundary = 0; boundary <= source.Length; boundary++)
                {
                    var halves = Segments.Sequence([source[..boundary], source[boundary..]]);
                    Agreement.Assert(
                        expected, LibraryAnswer.ReadLine(halves, styles, bound, isFinalBlock: true), styles, $"boundary at {boundary}");
                }

                var singles = Segments.Sequence([[], .. source.Select(unit => new[] { unit }), []]);
                Agreement.Assert(
                    expected, LibraryAnswer.ReadLine(singles, styles, bound, isFinalBlock: true), styles, "boundaries everywhere");
            },
            iter: 2_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} bound {sample.Item3} beyond its length");

    // What is read before the end comes must be read alike when it is known to be the end.
    [Fact]
    public void Read_LineWithItsLineEnd_IsTheSameInTheFinalBlock() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyWire, s_styles).Sample(
            (source, styles) =>
            {
                var answer = LibraryAnswer.ReadView(source, styles);
                if (answer.Verdict != OracleVerdict.Incomplete)
                {
                    Agreement.Assert(answer, LibraryAnswer.ReadView(source, styles, isFinalBlock: true), styles, "final block");
                }
            },
            iter: 20_000,
            print: Print);
}
