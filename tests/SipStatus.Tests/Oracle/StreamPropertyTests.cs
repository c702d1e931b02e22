using System;
using System.Collections.Generic;
using CsCheck;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>A stream of lines, read as a connection delivers it: whatever the cuts, the lines and the end are those of the whole.</summary>
public class StreamPropertyTests
{
    [Fact]
    public void Read_StreamInAnyPieces_GivesTheLinesOfTheWhole() =>
        Gen.Select(StatusLineGenerator.Utf8.Stream, Gen.OneOfConst(StatusLineGenerator.AllStyles), StatusLineGenerator.Cuts).Sample(
            (stream, styles, cuts) =>
            {
                var expected = ReadWhole(stream, styles);
                Assert.Equal(expected, ReadPieces(StatusLineGenerator.Cut(stream, cuts), styles));
            },
            iter: 10_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} cut at {string.Join(' ', sample.Item3)}");

    [Fact]
    public void Read_StreamByteByByte_GivesTheLinesOfTheWhole() =>
        Gen.Select(StatusLineGenerator.Utf8.Stream, Gen.OneOfConst(StatusLineGenerator.AllStyles)).Sample(
            (stream, styles) => Assert.Equal(
                ReadWhole(stream, styles), ReadPieces(Array.ConvertAll(stream, unit => new[] { unit }), styles)),
            iter: 1_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2}");

    // By the oracle, with the whole stream before it: a line of text for each status line, one for how it ends.
    private static List<string> ReadWhole(byte[] stream, OracleStyles styles)
    {
        var events = new List<string>();
        var start = 0;
        while (true)
        {
            var answer = StatusLineOracle.ReadWire(stream.AsSpan(start), styles);
            if (answer.Verdict != OracleVerdict.Valid)
            {
                events.Add(End(answer.Verdict, answer.Kind, start + answer.Offset, start + answer.Consumed));
                return events;
            }

            events.Add(Line(answer.Code, answer.Phrase, start + answer.Consumed));
            start += answer.Consumed;
        }
    }

    // By the library, which is given what came so far and not yet consumed: all a reader of a connection can do.
    private static List<string> ReadPieces(IReadOnlyList<byte[]> pieces, OracleStyles styles)
    {
        var events = new List<string>();
        var pending = Array.Empty<byte>();
        var start = 0;
        foreach (var piece in pieces)
        {
            pending = [.. pending, .. piece];
            OracleAnswer answer;
            do
            {
                answer = LibraryAnswer.ReadLine(pending, styles);
                if (answer.Verdict == OracleVerdict.Invalid)
                {
                    events.Add(End(answer.Verdict, answer.Kind, start + answer.Offset, start + answer.Consumed));
                    return events;
                }

                pending = pending[answer.Consumed..];
                start += answer.Consumed;
                if (answer.Verdict == OracleVerdict.Valid)
                {
                    events.Add(Line(answer.Code, answer.Phrase, start));
                }
            }
            while (answer.Verdict == OracleVerdict.Valid);
        }

        events.Add(End(OracleVerdict.Incomplete, OracleErrorKind.None, 0, start));
        return events;
    }

    private static string Line(int code, string phrase, int end) => $"{code} {phrase} up to {end}";

    private static string End(OracleVerdict verdict, OracleErrorKind kind, int offset, int consumed) =>
        verdict == OracleVerdict.Invalid ? $"{kind} at {offset}, {consumed} consumed" : $"incomplete, {consumed} consumed";
}
