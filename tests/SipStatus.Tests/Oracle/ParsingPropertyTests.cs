using System;
using CsCheck;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>The text form against the oracle, in every style: verdict, code, phrase, kind and offset of the first error.</summary>
public class ParsingPropertyTests
{
    private const int Iterations = 20_000;

    [Fact]
    public void TryParse_BytesNearlyALine_AgreesWithTheOracle() =>
        StatusLineGenerator.Utf8.NearlyLine.Sample(
            line =>
            {
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    var expected = StatusLineOracle.ReadText(line, styles);
                    Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ParseLine(line, styles), styles, "line");
                    Agreement.Assert(expected, LibraryAnswer.ParseView(line, styles), styles, "view");
                }
            },
            iter: Iterations,
            print: StatusLineGenerator.Print);

    [Fact]
    public void TryParse_CharsNearlyALine_AgreesWithTheOracle() =>
        StatusLineGenerator.Utf16.NearlyLine.Sample(
            line =>
            {
                var text = new string(line);
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    var expected = StatusLineOracle.ReadText(line, styles).WithoutSlice();
                    Agreement.Assert(expected, LibraryAnswer.ParseLine(line, styles), styles, "span");
                    Agreement.Assert(expected, LibraryAnswer.ParseLine(text, styles), styles, "string");
                }
            },
            iter: Iterations,
            print: StatusLineGenerator.Print);

    // The line stands between bytes that would make another answer, were one of them read or taken for a part of it.
    [Fact]
    public void TryParse_SliceOfALargerBuffer_ReadsNothingBeside() =>
        Gen.Select(
            StatusLineGenerator.Utf8.NearlyLine, Gen.Int[0, 40],
            Gen.OneOfConst<byte>((byte)' ', (byte)'4', (byte)'\r', (byte)'\n', 0x80, 0xFF)).Sample(
            (line, before, around) =>
            {
                var buffer = new byte[before + line.Length + 64];
                buffer.AsSpan().Fill(around);
                line.CopyTo(buffer, before);
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    var expected = StatusLineOracle.ReadText(line, styles);
                    Agreement.Assert(expected, LibraryAnswer.ParseView(buffer.AsSpan(before, line.Length), styles), styles, "view");
                }
            },
            iter: Iterations / 2,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} after {sample.Item2} of {sample.Item3:X2}");

    [Fact]
    public void Parse_CharsNearlyALine_ThrowsFormatExceptionWhereTheOracleFindsNoLine() =>
        StatusLineGenerator.Utf16.NearlyLine.Sample(
            line =>
            {
                var text = new string(line);
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    var expected = StatusLineOracle.ReadText(line, styles);
                    Assert.Equal(
                        expected.Verdict == OracleVerdict.Valid, IsParsed(() => SipStatusLine.Parse(text, (SipStatusLineStyles)styles)));
                    if (styles == OracleStyles.Default)
                    {
                        Assert.Equal(expected.Verdict == OracleVerdict.Valid, IsParsed(() => SipStatusLine.Parse(text)));
                        Assert.Equal(expected.Verdict == OracleVerdict.Valid, SipStatusLine.TryParse(text, out _));
                    }
                }
            },
            iter: 300,
            print: StatusLineGenerator.Print);

    private static bool IsParsed(Func<SipStatusLine> parse)
    {
        try
        {
            parse();
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
