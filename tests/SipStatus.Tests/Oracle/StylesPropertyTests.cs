using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>What holds between styles: a looser one reads all that a stricter one reads, and reads the same.</summary>
public class StylesPropertyTests
{
    // Every pair of styles of which one has all the flags of the other and one more.
    private static readonly (OracleStyles Stricter, OracleStyles Looser)[] s_pairs =
    (
        from stricter in StatusLineGenerator.AllStyles
        from looser in StatusLineGenerator.AllStyles
        where (stricter & looser) == stricter && BitOperations.IsPow2((int)(stricter ^ looser))
        select (stricter, looser)
    ).ToArray();

    [Fact]
    public void TryParse_BytesReadByAStricterStyle_AreReadAlikeByEveryLooser() =>
        StatusLineGenerator.Utf8.NearlyLine.Sample(
            line => AssertMonotonic(styles => LibraryAnswer.ParseView(line, styles)),
            iter: 10_000,
            print: StatusLineGenerator.Print);

    [Fact]
    public void TryParse_CharsReadByAStricterStyle_AreReadAlikeByEveryLooser() =>
        StatusLineGenerator.Utf16.NearlyLine.Sample(
            line => AssertMonotonic(styles => LibraryAnswer.ParseLine(line, styles)),
            iter: 10_000,
            print: StatusLineGenerator.Print);

    [Fact]
    public void Read_BytesReadByAStricterStyle_AreReadAlikeByEveryLooser() =>
        StatusLineGenerator.Utf8.NearlyWire.Sample(
            source => AssertMonotonic(styles => LibraryAnswer.ReadView(source, styles)),
            iter: 10_000,
            print: StatusLineGenerator.Print);

    [Fact]
    public void TryParse_UnknownBits_AreIgnored() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyLine, Gen.Int).Sample(
            (line, bits) =>
            {
                var styles = (OracleStyles)bits & OracleStyles.Lenient;
                Agreement.Assert(LibraryAnswer.ParseView(line, styles), LibraryAnswer.ParseView(line, (OracleStyles)bits), styles, "text");
                Agreement.Assert(LibraryAnswer.ReadView(line, styles), LibraryAnswer.ReadView(line, (OracleStyles)bits), styles, "wire");
            },
            iter: 10_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} 0x{sample.Item2:X}");

    private static void AssertMonotonic(Func<OracleStyles, OracleAnswer> read)
    {
        var answers = Array.ConvertAll(StatusLineGenerator.AllStyles, styles => read(styles));
        foreach (var (stricter, looser) in s_pairs)
        {
            var expected = answers[(int)stricter];
            if (expected.Verdict == OracleVerdict.Valid)
            {
                Agreement.Assert(expected, answers[(int)looser], looser, $"read by {stricter}");
            }
        }
    }
}
