using System.Buffers;
using CsCheck;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>The wire form in the characters of a string.</summary>
public partial class ReadingPropertyTests
{
    [Fact]
    public void Read_CharsNearlyALine_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf16.NearlyWire, Gen.Bool).Sample(
            (source, isFinalBlock) =>
            {
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    var expected = StatusLineOracle.ReadWire(source, styles, isFinalBlock: isFinalBlock).WithoutSlice();
                    Agreement.Assert(expected, LibraryAnswer.ReadLine(source, styles, isFinalBlock: isFinalBlock), styles, "chars");
                }
            },
            iter: 20_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} final {sample.Item2}");

    [Fact]
    public void Read_EveryPrefixOfChars_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf16.NearlyWire, s_styles).Sample(
            (source, styles) =>
            {
                for (var length = 0; length <= source.Length; length++)
                {
                    var prefix = source[..length];
                    Agreement.Assert(
                        StatusLineOracle.ReadWire(prefix, styles).WithoutSlice(), LibraryAnswer.ReadLine(prefix, styles), styles, "chars");
                    Agreement.Assert(
                        StatusLineOracle.ReadWire(prefix, styles, isFinalBlock: true).WithoutSlice(),
                        LibraryAnswer.ReadLine(prefix, styles, isFinalBlock: true),
                        styles,
                        "final block");
                }
            },
            iter: 4_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2}");

    [Fact]
    public void Read_CharsWithAnyBound_AgreesWithTheOracle() =>
        Gen.Select(StatusLineGenerator.Utf16.NearlyWire, s_styles, Gen.Int[1, 80], Gen.Bool).Sample(
            (source, styles, maxLength, isFinalBlock) =>
            {
                var expected = StatusLineOracle.ReadWire(source, styles, maxLength, isFinalBlock).WithoutSlice();
                Agreement.Assert(expected, LibraryAnswer.ReadLine(source, styles, maxLength, isFinalBlock), styles, "chars");
            },
            iter: 20_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} bound {sample.Item3} final {sample.Item4}");

    [Fact]
    public void Read_CharsWithoutStyles_IsTheDefaultStyle() =>
        StatusLineGenerator.Utf16.NearlyWire.Sample(
            source =>
            {
                var expected = StatusLineOracle.ReadWire(source, OracleStyles.Default);

                var status = SipStatusLine.Read(source, out var line, out var consumed);

                Assert.Equal(expected.Verdict == OracleVerdict.Valid, status == OperationStatus.Done);
                Assert.Equal(expected.Verdict == OracleVerdict.Incomplete, status == OperationStatus.NeedMoreData);
                Assert.Equal((expected.Code, expected.Phrase, expected.Consumed), (line.StatusCode.Value, line.ReasonPhrase, consumed));
            },
            iter: 5_000,
            print: StatusLineGenerator.Print);
}
