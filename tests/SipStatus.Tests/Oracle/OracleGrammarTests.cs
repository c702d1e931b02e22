using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>
/// The oracle against a second statement of the grammar, as regular expressions that are built rule by rule: a slip in the state
/// machine would have to be made there once more, in another notation.
/// </summary>
public class OracleGrammarTests
{
    private const int Iterations = 4_000;

    private static readonly Regex[] s_utf8Lines = StatusLineGenerator.AllStyles.Select(styles => Line(styles, Utf8NonAscii)).ToArray();
    private static readonly Regex[] s_utf16Lines = StatusLineGenerator.AllStyles.Select(styles => Line(styles, Utf16NonAscii)).ToArray();

    // Well-formed UTF-8, a char standing for each byte.
    private const string Utf8NonAscii =
        "[\u00C2-\u00DF][\u0080-\u00BF]"
        + "|\u00E0[\u00A0-\u00BF][\u0080-\u00BF]|[\u00E1-\u00EC\u00EE\u00EF][\u0080-\u00BF]{2}|\u00ED[\u0080-\u009F][\u0080-\u00BF]"
        + "|\u00F0[\u0090-\u00BF][\u0080-\u00BF]{2}|[\u00F1-\u00F3][\u0080-\u00BF]{3}|\u00F4[\u0080-\u008F][\u0080-\u00BF]{2}";

    private const string Utf16NonAscii = "[\u0080-\\uD7FF\\uE000-\\uFFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]";

    // One of these completes whatever begins some valid text, since each state of the grammar is left by one of them.
    private static readonly string[] s_completions =
    [
        .. Enumerable.Range(0, 13).Select(length => "SIP/2.0 200 "[length..]), "00 ", "0 ", "41", "1", "\n",
        "\u0080", "\u0080\u0080", "\u0080\u0080\u0080", "\u00A0\u0080", "\u0090\u0080\u0080", "\uDC00",
    ];

    [Fact]
    public void ReadText_OfBytes_AgreesWithTheGrammar() =>
        Gen.Select(StatusLineGenerator.Utf8.NearlyLine, Gen.OneOfConst(StatusLineGenerator.AllStyles)).Sample(
            (line, styles) => AssertAgree(
                StatusLineOracle.ReadText(line, styles), Encoding.Latin1.GetString(line), s_utf8Lines[(int)styles]),
            iter: Iterations,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2}");

    [Fact]
    public void ReadText_OfChars_AgreesWithTheGrammar() =>
        Gen.Select(StatusLineGenerator.Utf16.NearlyLine, Gen.OneOfConst(StatusLineGenerator.AllStyles)).Sample(
            (line, styles) => AssertAgree(StatusLineOracle.ReadText(line, styles), new string(line), s_utf16Lines[(int)styles]),
            iter: Iterations,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2}");

    // The bytes between which the table of well-formed UTF-8 changes its mind, in all sequences of four.
    [Fact]
    public void ReadText_SequencesOfUtf8_AgreeWithTheFramework()
    {
        byte[] edges =
        [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2,
            0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4,
            0xF5, 0xFF,
        ];
        byte[] text = [.. "SIP/2.0 200 "u8, 0, 0, 0, 0];
        var phrase = text.AsSpan(12);
        for (var n = 0; n < edges.Length * edges.Length * edges.Length * edges.Length; n++)
        {
            phrase[0] = edges[n % edges.Length];
            phrase[1] = edges[n / edges.Length % edges.Length];
            phrase[2] = edges[n / (edges.Length * edges.Length) % edges.Length];
            phrase[3] = edges[n / (edges.Length * edges.Length * edges.Length)];

            var free = StatusLineOracle.ReadText(text, OracleStyles.AllowFreePhrase | OracleStyles.AllowMissingSpace);
            if (!phrase.Contains((byte)0x7F) && free.Phrase != Encoding.UTF8.GetString(phrase))
            {
                Assert.Fail($"{Convert.ToHexString(phrase)} was decoded as {free.Phrase}");
            }

            var isWellFormed = System.Text.Unicode.Utf8.IsValid(phrase) && !phrase.Contains((byte)0x7F);
            if (isWellFormed != (StatusLineOracle.ReadText(text, OracleStyles.Strict).Verdict == OracleVerdict.Valid))
            {
                Assert.Fail($"{Convert.ToHexString(phrase)} is well-formed: {isWellFormed}");
            }
        }
    }

    [Fact]
    public void NearlyLine_InEveryStyle_IsOftenValidAndOftenNot()
    {
        // Generators that only made rubbish, or only valid lines, would let every comparison pass.
        var read = new int[StatusLineGenerator.AllStyles.Length];
        var lines = StatusLineGenerator.Utf8.NearlyLine.Array[2_000].Single(_ => true, "0000000000000");
        foreach (var line in lines)
        {
            foreach (var styles in StatusLineGenerator.AllStyles)
            {
                read[(int)styles] += StatusLineOracle.ReadText(line, styles).Verdict == OracleVerdict.Valid ? 1 : 0;
            }
        }

        read.Should().OnlyContain(count => count > lines.Length / 10 && count < lines.Length * 9 / 10);
    }

    private static void AssertAgree(OracleAnswer answer, string text, Regex line)
    {
        var match = line.Match(text);
        Assert.Equal(match.Success, answer.Verdict == OracleVerdict.Valid);
        if (match.Success)
        {
            Assert.Equal(match.Groups["code"].Value, $"{answer.Code}");
            Assert.Equal(match.Groups["phrase"].Value, text.Substring(answer.PhraseStart, answer.PhraseLength));
            Assert.Equal(text.Length, answer.Consumed);
            return;
        }

        Assert.True(Begins(text[..answer.Offset]), $"what stands before offset {answer.Offset} begins some valid text");
        if (answer.Offset < text.Length)
        {
            Assert.False(Begins(text[..(answer.Offset + 1)]), $"with the unit at offset {answer.Offset} no valid text begins");
        }

        bool Begins(string prefix) => s_completions.Any(completion => line.IsMatch(prefix + completion));
    }

    private static Regex Line(OracleStyles styles, string nonAscii)
    {
        var afterVersion = Has(OracleStyles.AllowExtraWhiteSpace) ? "[ \t]+" : " ";
        var afterCode = Has(OracleStyles.AllowExtraWhiteSpace) ? "[ \t]" : " ";
        const string Reserved = ";/?:@&=+$,";
        const string Unreserved = @"A-Za-z0-9\-_.!~*'()";
        var atom = Has(OracleStyles.AllowFreePhrase)
            ? "[\t\u0020-\u007E\u0080-\\uFFFF]"
            : $"[{Reserved}{Unreserved} \t]|%[0-9A-Fa-f]{{2}}|{nonAscii}";
        var rest = $"{afterCode}(?<phrase>(?:{atom})*)";
        if (Has(OracleStyles.AllowMissingSpace))
        {
            rest = $"(?:{rest})?";
        }

        var lineEnd = Has(OracleStyles.AllowLineFeed) ? "(?:\r?\n)?" : "(?:\r\n)?";
        return new Regex($@"\A[Ss][Ii][Pp]/2\.0{afterVersion}(?<code>[1-6][0-9]{{2}}){rest}{lineEnd}\z", RegexOptions.CultureInvariant);

        bool Has(OracleStyles style) => (styles & style) != 0;
    }
}
