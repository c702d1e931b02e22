using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>Reasons against the oracle, and against what they were made from.</summary>
public class ReasonPropertyTests
{
    private const int Iterations = 3_000;

    private static readonly SipReasonStyles[] s_allStyles = [.. Enumerable.Range(0, 8).Select(styles => (SipReasonStyles)styles)];

    private static readonly string[] s_fragments =
    [
        "SIP", "Q.850", "q.850", "STIR", "x", ";", ";", ";", "cause", "cause=16", "CAUSE=486", "cause=4294967301", "cause=\"16\"", "cause=\"\\1\\7\"", "cause=016", "text", "=", "\"", "\\",
        "\\\"", "text=\"Terminated\"", "text=Call completed elsewhere", "text=\"a;b=c, d\"", "location=LN", "location=XX", "location=\"L\\n\"", "v=analytics1", "v=\"\\analytics1\"", "text=\"a; \\V=analytics1\"", ",", ",", " ",
        "\t", "\r\n ", "\r\n", "\r", "\n ", "\n", "[2001:db8::1]", "[", "]", "@", "\0", "\u007F", "\u00FC", "\u6B63", "\U0001F600", "1", "%3B",
    ];

    private static readonly Gen<string> s_nearlyReasons = Gen.OneOf(
        Gen.OneOfConst(s_fragments), Gen.Char.Select(unit => unit.ToString()))
        .Array[0, 14].Select(string.Concat);

    // Text with what a quoted string has to protect, but no control character.
    private static readonly Gen<string> s_texts = Gen.OneOfConst(
        "a", "B", " ", "\t", "\"", "\\", ";", ",", "=", "\u00FC", "\u6B63", "\U0001F600", "%", "'")
        .Array[0, 12].Select(string.Concat);

    private static readonly Gen<string?> s_textsOrNone = Gen.OneOf(s_texts.Select(text => (string?)text), Gen.Const((string?)null));

    private static readonly Gen<string> s_spaces = Gen.OneOfConst("", "", "", " ", "\t", "  ", "\r\n ", " \r\n\t");

    [Fact]
    public void TryParse_NearlyReasons_AgreesWithTheOracleInEveryStyleAndEncoding() => s_nearlyReasons.Sample(
        text =>
        {
            var utf8Text = Encoding.UTF8.GetBytes(text);
            foreach (var styles in s_allStyles)
            {
                var offset = ReasonOracle.ErrorOffset(text, styles, isList: false);
                Assert.Equal(offset < 0, SipReason.TryParse(text, styles, out var reason, out var error));
                Assert.Equal(Math.Max(offset, 0), error.Offset);
                Assert.Equal(offset < 0, error.Kind == SipReasonErrorKind.None);
                Assert.Equal(offset < 0, SipReason.TryParse(text.AsSpan(), styles, out var sameReason, out var sameError));
                Assert.Equal((reason, error), (sameReason, sameError));

                var utf8Offset = ReasonOracle.ErrorOffset(utf8Text, styles, isList: false);
                Assert.Equal(utf8Offset < 0, SipReason.TryParse(utf8Text, styles, out var utf8Reason, out var utf8Error));
                Assert.Equal(Math.Max(utf8Offset, 0), utf8Error.Offset);
                if (!text.Any(char.IsSurrogate))
                {
                    Assert.Equal(reason, utf8Reason);
                    Assert.Equal(error.Kind, utf8Error.Kind);
                }
            }
        },
        iter: Iterations);

    [Fact]
    public void TryParseAll_NearlyReasons_AgreesWithTheOracleInEveryStyle() => s_nearlyReasons.Sample(
        text =>
        {
            foreach (var styles in s_allStyles)
            {
                var offset = ReasonOracle.ErrorOffset(text, styles, isList: true);
                Assert.Equal(offset < 0, SipReason.TryParseAll(text, styles, out var reasons, out var error));
                Assert.Equal(Math.Max(offset, 0), error.Offset);
                Assert.Equal(offset < 0, reasons.Count > 0);
                Assert.Equal(offset < 0, SipReason.TryParseAll(text.AsSpan(), styles, out var sameReasons));
                Assert.Equal(reasons, sameReasons);
            }
        },
        iter: Iterations);

    [Fact]
    public void TryParse_AnyBytes_AgreesWithTheOracle() => Gen.OneOf(
            Gen.OneOfConst(s_fragments).Select(Encoding.UTF8.GetBytes),
            Gen.OneOfConst<byte[]>(
                [0x80], [0xC3], [0xE0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90], [0xFF]))
        .Array[0, 10].Select(pieces => pieces.SelectMany(piece => piece).ToArray()).Sample(
            utf8Text =>
            {
                foreach (var styles in s_allStyles)
                {
                    var offset = ReasonOracle.ErrorOffset(utf8Text, styles, isList: true);
                    Assert.Equal(offset < 0, SipReason.TryParseAll(utf8Text, styles, out var reasons, out var error));
                    Assert.Equal(Math.Max(offset, 0), error.Offset);
                    Assert.All(reasons, MustReadBack);
                    MustReadTheSame(utf8Text, styles, reasons, error);
                }
            },
            iter: Iterations);

    [Fact]
    public void TryParse_LooserStyle_ReadsTheSame() => s_nearlyReasons.Sample(
        text =>
        {
            foreach (var styles in s_allStyles)
            {
                if (SipReason.TryParse(text, styles, out var reason))
                {
                    MustReadBack(reason);
                    foreach (var looser in s_allStyles.Where(looser => (looser & styles) == styles))
                    {
                        Assert.True(SipReason.TryParse(text, looser, out var sameReason));
                        Assert.Equal(reason, sameReason);
                        Assert.Equal(reason.ToString(), sameReason.ToString());
                    }
                }
            }
        },
        iter: Iterations);

    // Whatever the order, the spaces, the letter case and the quotes.
    [Fact]
    public void Parse_WrittenInAnyWay_SaysWhatItWasMadeOf() => Gen.Select(
            Gen.OneOfConst("SIP", "sip", "Q.850", "q.850", "STIR", "Preemption", "RELEASE_CAUSE", "X-Own"),
            Gen.Int[-1, 1000],
            s_textsOrNone,
            Gen.Int[-1, 15],
            Gen.Select(Gen.OneOfConst("v", "ppi", "x-y"), s_textsOrNone).Array[0, 3],
            s_spaces.Array[40],
            Gen.Int[0, int.MaxValue])
        .Sample(
            (protocol, cause, text, location, others, spaces, seed) =>
            {
                var random = new Random(seed);
                var place = location >= 0 ? new Q850Location(location) : (Q850Location?)null;
                var parts = new List<string>();
                parts.AddRange(cause >= 0 ? [Written("cause", cause.ToString(provider: null), random)] : []);
                parts.AddRange(text is not null ? [$"{AnyCase("text", random)}={Quoted(text)}"] : []);
                parts.AddRange(place is { } known ? [Written("location", known.Token, random)] : []);
                var shuffled = parts.OrderBy(_ => random.Next()).ToList();
                foreach (var (name, value) in others)
                {
                    shuffled.Insert(random.Next(shuffled.Count + 1), value is null ? name : $"{name}={Quoted(value)}");
                }

                var space = 0;
                var written = shuffled.Aggregate(Space() + protocol, (all, part) => $"{all}{Space()};{Space()}{part}") + Space();

                var reason = SipReason.Parse(written, SipReasonStyles.Strict);

                Assert.Equal(protocol, reason.Protocol, ignoreCase: true);
                Assert.Equal(cause >= 0 ? cause : null, reason.Cause);
                Assert.Equal(text, reason.Text);
                var isQ850 = protocol.Equals("Q.850", StringComparison.OrdinalIgnoreCase);
                Assert.Equal(isQ850 ? place : null, reason.Location);
                Assert.Equal(isQ850 && cause is >= 1 and <= 127 ? cause : 0, reason.Q850Cause.Value);
                var isStatus = protocol.Equals("SIP", StringComparison.OrdinalIgnoreCase) || protocol == "STIR";
                Assert.Equal(isStatus && cause is >= 100 and <= 699 ? cause : 0, reason.StatusCode.Value);
                foreach (var group in others.GroupBy(other => other.Item1))
                {
                    Assert.True(reason.TryGetParameter(group.Key, out var value));
                    Assert.Contains(value, group.Select(other => other.Item2));
                }

                MustReadBack(reason);
                Assert.Equal(reason, SipReason.Parse(Encoding.UTF8.GetBytes(written), SipReasonStyles.Strict));
                Assert.Equal([reason, reason], SipReason.ParseAll($"{written},{written}", SipReasonStyles.Strict));

                string Space() => spaces[space++ % spaces.Length];
            },
            iter: Iterations);

    [Fact]
    public void Make_FromAnyText_CannotBeSplit() => Gen.String.Sample(
        text =>
        {
            var reason = SipReason.ForStatusCode(SipStatusCode.BusyHere).WithSafeText(text);

            Assert.DoesNotContain(reason.ToString(), char.IsControl);
            MustReadBack(reason);
            Assert.True(SipReason.TryParse(reason.ToString(), SipReasonStyles.Strict, out _));
        },
        iter: Iterations);

    // In the strict style, in both encodings, and among others.
    private static void MustReadTheSame(byte[] utf8Text, SipReasonStyles styles, IReadOnlyList<SipReason> reasons, SipReasonError error)
    {
        var reader = new SipReason.Utf8Reader(utf8Text, styles);
        var read = new List<SipReason>();
        while (reader.Read())
        {
            var reason = reader.ToReason();
            Assert.Equal(
                (reason.Cause, reason.StatusCode, reason.Q850Cause, reason.Location, reason.Text is not null),
                (reader.Cause, reader.StatusCode, reader.Q850Cause, reader.Location, reader.HasText));
            Assert.Equal(reason.Protocol, Encoding.UTF8.GetString(reader.Protocol), ignoreCase: true);
            read.Add(reason);
        }

        Assert.Equal(error, reader.Error);
        if (error == default)
        {
            Assert.Equal(reasons, read);
        }
    }

    private static void MustReadBack(SipReason reason)
    {
        var text = reason.ToString();
        Assert.Equal(reason, SipReason.Parse(text, SipReasonStyles.Strict));
        Assert.Equal(text, SipReason.Parse(text, SipReasonStyles.Strict).ToString());
        Assert.Equal(reason, SipReason.Parse(Encoding.UTF8.GetBytes(text), SipReasonStyles.Strict));
        Assert.Equal([reason, SipReason.ForStatusCode(SipStatusCode.OK)], SipReason.ParseAll($"{text},SIP;cause=200"));
        var again = SipReason.Parse(text);
        Assert.Equal(reason.GetHashCode(), again.GetHashCode());
        foreach (var name in new[] { "cause", "text", "location", "v", "x" })
        {
            Assert.Equal(
                (reason.TryGetParameter(name, out var value), value), (again.TryGetParameter(name, out var sameValue), sameValue));
        }

        Assert.Equal(
            SipOutcomeMapping.Default.GetOutcome(SipStatusCode.Decline, reason),
            SipOutcomeMapping.Default.GetOutcome(SipStatusCode.Decline, again));
    }

    private static string Written(string name, string value, Random random) =>
        $"{AnyCase(name, random)}={(random.Next(4) == 0 ? Quoted(value) : AnyCase(value, random))}";

    private static string AnyCase(string text, Random random) =>
        string.Concat(text.Select(unit => random.Next(4) == 0 ? char.ToUpperInvariant(unit) : unit));

    private static string Quoted(string text) =>
        "\"" + string.Concat(text.Select(unit => unit is '"' or '\\' ? $"\\{unit}" : unit.ToString())) + "\"";
}
