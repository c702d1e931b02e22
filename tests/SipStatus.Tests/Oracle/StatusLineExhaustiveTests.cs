using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>Domains small enough to leave nothing out.</summary>
public class StatusLineExhaustiveTests
{
    // Made anew for each test, which write into them.
    private static byte[][] CanonicalLines =>
        SipStatusRegistry.All.Select(info => Encoding.ASCII.GetBytes($"SIP/2.0 {info.StatusCode.Value} {info.ReasonPhrase}\r\n")).ToArray();

    [Fact]
    public void TryParse_EveryIntegerAsCode_AgreesWithTheOracle()
    {
        for (var code = -1; code <= 1000; code++)
        {
            var number = code.ToString(CultureInfo.InvariantCulture);
            var isInRange = code is >= 100 and <= 699;
            Assert.Equal(isInRange, SipStatusCode.TryCreate(code, out var created));
            Assert.Equal(isInRange ? code : 0, created.Value);
            foreach (var text in new[] { $"SIP/2.0 {number} x", $"SIP/2.0 {number} ", $"SIP/2.0 {number}", $"SIP/2.0 {number}\r\n", $"SIP/2.0 {code:000} x" })
            {
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    AssertAgree(Encoding.ASCII.GetBytes(text), text, styles);
                }
            }
        }
    }

    [Fact]
    public void TryParse_EveryThreeAsciiCharactersAsDigits_AgreesWithTheOracle()
    {
        var bytes = "SIP/2.0 ___ OK"u8.ToArray();
        var chars = "SIP/2.0 ___ OK".ToCharArray();
        for (var digits = 0; digits < 128 * 128 * 128; digits++)
        {
            chars[8] = (char)(bytes[8] = (byte)(digits >> 14));
            chars[9] = (char)(bytes[9] = (byte)((digits >> 7) & 127));
            chars[10] = (char)(bytes[10] = (byte)(digits & 127));

            var expected = StatusLineOracle.ReadText(bytes, OracleStyles.Strict);
            if (expected.WithoutSlice() != LibraryAnswer.ParseLine(bytes, OracleStyles.Strict)
                || expected.WithoutSlice() != LibraryAnswer.ParseLine(chars, OracleStyles.Strict))
            {
                AssertAgree(bytes, new string(chars), OracleStyles.Strict);
            }
        }
    }

    [Fact]
    public void TryParse_EveryByteAtEveryPositionOfACanonicalLine_AgreesWithTheOracle()
    {
        foreach (var (line, styles) in Mutilated(OracleStyles.Strict, OracleStyles.Lenient))
        {
            Agreement.Assert(StatusLineOracle.ReadText(line, styles), LibraryAnswer.ParseView(line, styles), styles, line);
        }
    }

    [Fact]
    public void Read_EveryByteAtEveryPositionOfACanonicalLine_AgreesWithTheOracle()
    {
        foreach (var (line, styles) in Mutilated(OracleStyles.Default))
        {
            Agreement.Assert(StatusLineOracle.ReadWire(line, styles), LibraryAnswer.ReadView(line, styles), styles, line);
        }
    }

    [Fact]
    public void Read_EveryCutOfEveryCanonicalLine_AgreesWithTheOracle()
    {
        foreach (var line in CanonicalLines)
        {
            for (var length = 0; length <= line.Length; length++)
            {
                foreach (var styles in StatusLineGenerator.AllStyles)
                {
                    var cut = line[..length];
                    Agreement.Assert(StatusLineOracle.ReadWire(cut, styles), LibraryAnswer.ReadView(cut, styles), styles, cut);
                    Agreement.Assert(StatusLineOracle.ReadText(cut, styles), LibraryAnswer.ParseView(cut, styles), styles, cut);
                }
            }
        }
    }

    private static void AssertAgree(byte[] bytes, string text, OracleStyles styles)
    {
        var expected = StatusLineOracle.ReadText(bytes, styles);
        Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ParseLine(bytes, styles), styles, bytes);
        Agreement.Assert(expected, LibraryAnswer.ParseView(bytes, styles), styles, bytes);
        Agreement.Assert(expected.WithoutSlice(), LibraryAnswer.ParseLine(text, styles), styles, bytes);
    }

    // Each line with each byte in turn replaced by each of the 256, in one array that is put right again.
    private static IEnumerable<(byte[] Line, OracleStyles Styles)> Mutilated(params OracleStyles[] allStyles)
    {
        foreach (var line in CanonicalLines)
        {
            for (var position = 0; position < line.Length; position++)
            {
                var original = line[position];
                for (var unit = 0; unit <= byte.MaxValue; unit++)
                {
                    line[position] = (byte)unit;
                    foreach (var styles in allStyles)
                    {
                        yield return (line, styles);
                    }
                }

                line[position] = original;
            }
        }
    }
}
