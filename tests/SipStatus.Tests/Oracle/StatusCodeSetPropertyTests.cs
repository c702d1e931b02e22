using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>Sets against the oracle and against sets of numbers: text both ways, the operators, the order.</summary>
public class StatusCodeSetPropertyTests
{
    private const int Iterations = 20_000;

    private static readonly Gen<string> s_code = Gen.Int[90, 710].Select(code => code.ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<string> s_item = Gen.OneOf(
        s_code,
        Gen.Select(s_code, s_code, (first, last) => $"{first}-{last}"),
        Gen.Select(Gen.Int[0, 7], Gen.OneOfConst("xx", "XX", "xX", "x"), (digit, tail) => $"{digit}{tail}"),
        Gen.OneOfConst("*", "!", "-", "", "Busy", "4\u0665\u0666", "\uD83D"));

    private static readonly Gen<string> s_separator = Gen.OneOfConst(
        ",", ", ", " ", "  ", " ,", "\t", "\r\n", "\n", "", ",,", "\u00A0", ";", "\v");

    private static readonly Gen<string> s_nearlyASet = Gen.Select(
        Gen.OneOfConst("", "!"), s_item, s_separator, (sign, item, separator) => sign + item + separator)
        .Array[0, 6].Select(string.Concat);

    // Runs as well as single codes: what the canonical text has a form for.
    private static readonly Gen<bool[]> s_codes = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 699], Gen.Int[1, 250]).Array[0, 12].Select(runs =>
    {
        var codes = new bool[700];
        foreach (var (kind, start, length) in runs)
        {
            var first = Math.Max(100, kind > 30 ? start / 100 * 100 : start);
            var last = Math.Min(699, kind > 30 ? first + 99 : first + (kind > 20 ? length : kind % 4));
            for (var code = first; code <= last; code++)
            {
                codes[code] = true;
            }
        }

        return codes;
    });

    [Fact]
    public void TryParse_NearlyASet_AgreesWithTheOracleInBothAlphabets() => s_nearlyASet.Sample(MustAgree, iter: Iterations);

    [Fact]
    public void TryParse_EveryShortText_AgreesWithTheOracle()
    {
        const string Units = "146x-!*, ";
        var texts = new List<string> { "" };
        for (var i = 0; i < texts.Count && texts[i].Length < 5; i++)
        {
            texts.AddRange(Units.Select(unit => texts[i] + unit));
        }

        texts.ForEach(MustAgree);
    }

    [Fact]
    public void ToString_AnySet_ReadsBackAsTheSetAndIsTheShortestOfItsForm() => s_codes.Sample(
        codes =>
        {
            var set = Of(codes);
            var text = set.ToString();
            Assert.Equal(set, SipStatusCodeSet.Parse(text));
            Assert.Equal(CanonicalText(codes), text);
        },
        iter: Iterations / 10);

    [Fact]
    public void Operators_AnySets_AreThoseOfSetsOfNumbers() => Gen.Select(s_codes, s_codes).Sample(
        (left, right) =>
        {
            MustBe(Of(left) | Of(right), code => left[code] || right[code]);
            MustBe(Of(left) & Of(right), code => left[code] && right[code]);
            MustBe(Of(left) - Of(right), code => left[code] && !right[code]);
            MustBe(~Of(left), code => !left[code]);
            Assert.Equal(left.SequenceEqual(right), Of(left) == Of(right));
            Assert.True(Of(left) != Of(right) || Of(left).GetHashCode() == Of(right).GetHashCode());
        },
        iter: Iterations / 10);

    private static void MustAgree(string text)
    {
        var expected = StatusCodeSetOracle.Read(text);
        var utf8Text = Encoding.UTF8.GetBytes(text);
        Assert.Equal(expected is not null, SipStatusCodeSet.TryParse(text, out var set));
        Assert.Equal(expected is not null, SipStatusCodeSet.TryParse(utf8Text, out var sameSet));
        Assert.Equal(set, sameSet);
        if (expected is not null)
        {
            MustBe(set!, expected.Contains);
            return;
        }

        Assert.Null(set);
        var offset = StatusCodeSetOracle.ErrorOffset(text);
        var utf8Offset = Encoding.UTF8.GetByteCount(text[..offset]);
        Assert.Contains(
            $" at offset {offset} of ", Assert.Throws<FormatException>(() => SipStatusCodeSet.Parse(text)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            $" at offset {utf8Offset} of ", Assert.Throws<FormatException>(() => SipStatusCodeSet.Parse(utf8Text)).Message,
            StringComparison.Ordinal);
    }

    private static void MustBe(SipStatusCodeSet set, Func<int, bool> contains)
    {
        var expected = Enumerable.Range(100, 600).Where(contains).ToArray();
        set.Select(code => code.Value).Should().Equal(expected);
        Assert.Equal(expected.Length, set.Count);
        for (var value = -1; value <= 800; value++)
        {
            Assert.Equal(value is >= 100 and <= 699 && contains(value), set.Contains(value));
        }
    }

    private static SipStatusCodeSet Of(bool[] codes) =>
        new(Enumerable.Range(100, 600).Where(code => codes[code]).Select(code => new SipStatusCode(code)));

    // The runs of a text of one character for each code: classes first, then what is left between them.
    private static string CanonicalText(bool[] codes)
    {
        var items = new List<(int First, string Text)>();
        var rest = (bool[])codes.Clone();
        for (var start = 100; start < 700; start += 100)
        {
            if (codes[start..(start + 100)].All(isIn => isIn))
            {
                items.Add((start, $"{start / 100}xx"));
                Array.Clear(rest, start, 100);
            }
        }

        var picture = string.Concat(rest.Select(isIn => isIn ? '#' : '.')) + ".";
        for (int first = picture.IndexOf('#', StringComparison.Ordinal), end; first >= 0; first = picture.IndexOf('#', end))
        {
            end = picture.IndexOf('.', first);
            items.AddRange(
                end - first > 2 ? [(first, $"{first}-{end - 1}")] : Enumerable.Range(first, end - first).Select(code => (code, $"{code}")));
        }

        return string.Join(',', items.OrderBy(item => item.First).Select(item => item.Text));
    }
}
