using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Benchmarks.Corpora;
using SipStatus.Benchmarks.Operations;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>The operations of the library, what each is compared with, and the limits it has to keep.</summary>
internal static class TargetTable
{
    /// <summary>All the rows.</summary>
    internal static IEnumerable<Row> Rows() =>
    [
        CodeToPhrase(), ClassOfCode(), .. PhraseToCode(),
        .. ParsingCanonical(), .. ParsingMixed(), .. ParsingCustom(), .. ParsingChars(), .. ParsingSequences(),
        .. Formatting(), .. Texts(), Scanning(), CodeInSet(), .. Reasons(),
    ];

    /// <summary>
    /// The library's own passes by operation. Another copy of this assembly calls it, bound to another build of the library.
    /// </summary>
    internal static Dictionary<string, Func<long>> SubjectPasses() => Rows().ToDictionary(row => row.Operation, row => row.Subject.Pass);

    private static Row CodeToPhrase()
    {
        var lookup = new LookupBenchmarks();
        return Create("code to phrase", "SipStatusCode.ReasonPhrase", lookup.ReasonPhrase)
            .Yardstick("string[] by index", lookup.StringArrayByIndex, atMost: 2.0)
            .Rival("FrozenDictionary", lookup.FrozenDictionary)
            .Rival("Dictionary", lookup.Dictionary)
            .Rival("Enum.ToString", lookup.EnumToString, faster: 15, sameJob: false)
            .Rival("ASP.NET's ReasonPhrases (HTTP codes)", lookup.AspNetReasonPhrases, sameJob: false);
    }

    private static Row ClassOfCode()
    {
        var classification = new ClassificationBenchmarks();
        return Create("class of a code", "SipStatusCode.Class", classification.Class)
            .Yardstick("value / 100", classification.DivideBy100, atMost: 1.2);
    }

    private static IEnumerable<Row> PhraseToCode()
    {
        var lookup = new PhraseLookupBenchmarks();
        yield return Create("phrase to code, UTF-8", "TryGetByReasonPhrase", lookup.Utf8)
            .Rival("FrozenDictionary, transcoded on the stack", lookup.FrozenDictionaryOfUtf8Transcoded, faster: 2.5)
            .Rival("FrozenDictionary, new string", lookup.FrozenDictionaryOfUtf8NewString, faster: 2.5)
            .Rival("Dictionary, transcoded on the stack", lookup.DictionaryOfUtf8Transcoded);
        yield return Create("phrase to code, chars", "TryGetByReasonPhrase", lookup.Chars)
            .Rival("FrozenDictionary, alternate lookup", lookup.FrozenDictionaryOfChars, faster: 1.8)
            .Rival("Dictionary, alternate lookup", lookup.DictionaryOfChars);
        yield return Create("phrase to code, string", "TryGetByReasonPhrase", lookup.Strings)
            .Rival("FrozenDictionary", lookup.FrozenDictionaryOfStrings, faster: 1.8);
    }

    private static IEnumerable<Row> ParsingCanonical()
    {
        var exact = ParsingBytes(LineKind.Canonical, LineLayout.Exact);
        var open = ParsingBytes(LineKind.Canonical, LineLayout.Open);
        var bare = ParsingBytes(LineKind.Canonical, LineLayout.WithoutLineEnd);
        yield return Against(exact, Create("Read, canonical, exact slices", "SipStatusLine.Read", exact.Read));
        yield return Against(exact, Create("Read by view, canonical, exact slices", "SipStatusLineView.Read", exact.ViewRead));
        yield return Against(open, Create("Read, canonical, open buffers", "SipStatusLine.Read", open.Read));
        yield return Against(open, Create("Read by view, canonical, open buffers", "SipStatusLineView.Read", open.ViewRead));
        yield return Against(exact, Create("TryParse, canonical, with CRLF", "SipStatusLine.TryParse", exact.TryParse));
        yield return Against(bare, Create("TryParse, canonical, without CRLF", "SipStatusLine.TryParse", bare.TryParse));
        yield return Against(bare, Create("TryParse by view, canonical, without CRLF", "SipStatusLineView.TryParse", bare.ViewTryParse));

        static Row Against(ParsingBytesBenchmarks parsing, Row row) => row
            .Floor("SequenceEqual", parsing.SequenceEqual, atMost: 1.8)
            .Rival("Split", parsing.Split, faster: 20)
            .Rival("Regex, source-generated", parsing.RegexGenerated, faster: 45)
            .Rival("Regex, interpreted", parsing.RegexInterpreted);
    }

    private static IEnumerable<Row> ParsingMixed()
    {
        var exact = ParsingBytes(LineKind.Mixed, LineLayout.Exact);
        var open = ParsingBytes(LineKind.Mixed, LineLayout.Open);
        yield return AgainstDefault(exact, Create("Read by view, mixed, Default", "SipStatusLineView.Read", exact.ViewRead));
        yield return AgainstStrict(exact, Create("Read by view, mixed, Strict", "SipStatusLineView.Read", exact.ViewReadStrict));
        yield return AgainstDefault(open, Create("Read by view, mixed, Default, open buffers", "SipStatusLineView.Read", open.ViewRead));
        yield return AgainstStrict(
            open, Create("Read by view, mixed, Strict, open buffers", "SipStatusLineView.Read", open.ViewReadStrict));
        yield return AgainstDefault(exact, CreateWithNewStrings("Read, mixed, Default", "SipStatusLine.Read", exact.Read));
        yield return AgainstStrict(exact, CreateWithNewStrings("Read, mixed, Strict", "SipStatusLine.Read", exact.ReadStrict));

        static Row AgainstDefault(ParsingBytesBenchmarks parsing, Row row) => row
            .Floor("SequenceEqual", parsing.SequenceEqual)
            .Rival("Split", parsing.Split, faster: 12)
            .Rival("Regex, source-generated", parsing.RegexGenerated, faster: 30)
            .Rival("Regex, interpreted", parsing.RegexInterpreted);

        static Row AgainstStrict(ParsingBytesBenchmarks parsing, Row row) => row
            .Floor("SequenceEqual", parsing.SequenceEqual)
            .Yardstick("plain byte loop", parsing.PlainByteLoopStrict)
            .Rival("Split", parsing.SplitStrict, faster: 12)
            .Rival("Regex, source-generated", parsing.RegexGeneratedStrict, faster: 30)
            .Rival("Regex, interpreted", parsing.RegexInterpretedStrict);
    }

    private static IEnumerable<Row> ParsingCustom()
    {
        var ascii = ParsingBytes(LineKind.CustomAscii, LineLayout.Exact);
        var utf8 = ParsingBytes(LineKind.Utf8, LineLayout.Exact);
        yield return Create("Read by view, custom ASCII, Strict", "SipStatusLineView.Read", ascii.ViewReadStrict)
            .Yardstick("plain byte loop", ascii.PlainByteLoopStrict, atMost: 0.6)
            .Floor("SequenceEqual", ascii.SequenceEqual)
            .Floor("Utf8.IsValid", ascii.Utf8IsValid);
        yield return Create("Read by view, UTF-8, Strict", "SipStatusLineView.Read", utf8.ViewReadStrict)
            .Yardstick("plain byte loop with UTF-8 checking", utf8.PlainByteLoopStrict, atMost: 0.7)
            .Floor("SequenceEqual", utf8.SequenceEqual)
            .Floor("Utf8.IsValid", utf8.Utf8IsValid);
    }

    private static IEnumerable<Row> ParsingChars()
    {
        var exact = ParsingChars(LineLayout.Exact);
        var bare = ParsingChars(LineLayout.WithoutLineEnd);
        yield return Against(exact, Create("TryParse from chars, canonical, with CRLF", "SipStatusLine.TryParse", exact.TryParse));
        yield return Against(bare, Create("TryParse from chars, canonical, without CRLF", "SipStatusLine.TryParse", bare.TryParse));

        yield return Create("Read from chars, canonical", "SipStatusLine.Read", exact.Read)
            .Yardstick("the same from our bytes", exact.ReadUtf8, atMost: 1.4)
            .Floor("SequenceEqual of the chars", exact.SequenceEqual, atMost: 2.2);

        static Row Against(ParsingCharsBenchmarks parsing, Row row) => row
            .Yardstick("the same from our bytes", parsing.TryParseUtf8, atMost: 1.4)
            .Floor("SequenceEqual of the chars", parsing.SequenceEqual, atMost: 2.2)
            .Rival("Split", parsing.Split);
    }

    private static IEnumerable<Row> ParsingSequences()
    {
        var canonical = ParsingSequences(LineKind.Canonical);
        yield return Create("Read of a sequence of one segment, canonical", "SipStatusLine.Read", canonical.ReadOneSegment)
            .Yardstick("the same of a span", canonical.ReadSpan, atMost: 2.5);
        yield return Create("Read of a sequence, canonical, in the first segment", "SipStatusLine.Read", canonical.ReadLineInFirstSegment)
            .Yardstick("the same of a span", canonical.ReadSpan, atMost: 2.5);
        yield return Create("Read of a sequence, canonical, in two segments", "SipStatusLine.Read", canonical.ReadLineInTwoSegments)
            .Yardstick("the same of a span", canonical.ReadSpan);
    }

    private static IEnumerable<Row> Formatting()
    {
        var formatting = new FormattingBenchmarks();
        yield return Create("TryWrite, canonical", "SipStatusLine.TryWrite", formatting.TryWrite)
            .Yardstick("CopyTo from a ready array", formatting.CopyTo, atMost: 0.8)
            .Rival("interpolation + GetBytes", formatting.InterpolationAndGetBytes, faster: 25);
        yield return Create("WriteTo, canonical", "SipStatusLine.WriteTo", formatting.WriteTo)
            .Yardstick("TryWrite", formatting.TryWrite, atMost: 1.6);
    }

    private static IEnumerable<Row> Texts()
    {
        var texts = new ToStringBenchmarks();
        yield return Create("ToString of a registered code", "SipStatusCode.ToString", texts.CodeToString)
            .Yardstick("string[] by index", texts.StringArrayByIndexOfCode, atMost: 1.5)
            .Rival("Enum.ToString", texts.EnumToString, sameJob: false);
        yield return Create("ToString of a canonical line", "SipStatusLine.ToString", texts.LineToString)
            .Yardstick("string[] by index", texts.StringArrayByIndexOfLine, atMost: 1.5)
            .Rival("interpolation", texts.InterpolationOfLine, sameJob: false);
    }

    private static Row Scanning()
    {
        var scanning = new ScanningBenchmarks();
        return new Row("scanning whole messages (per message)", "SipStatusScanner", MessageCorpus.Count, scanning.Scanner)
            .Floor("copy of the buffer", scanning.Copy, atMost: 5)
            .Floor("IndexOf(\"SIP/2.0 \")", scanning.IndexOf)
            .Rival("GetString + Split", scanning.GetStringAndSplit);
    }

    private static Row CodeInSet()
    {
        var sets = new CodeSetBenchmarks();
        return Create("code in a set", "SipStatusCodeSet.Contains", sets.Contains)
            .Yardstick("bool[] by index", sets.ArrayByIndex, atMost: 3.0)
            .Rival("FrozenSet", sets.FrozenSet, faster: 1.5)
            .Rival("HashSet", sets.HashSet, faster: 1.5);
    }

    private static IEnumerable<Row> Reasons()
    {
        var reasons = new ReasonBenchmarks();
        yield return Create("cause of a Reason, string", "SipReason.TryParse", reasons.CauseOfString)
            .Rival("Split", reasons.CauseOfSplit, faster: 1)
            .Rival("Regex, source-generated", reasons.CauseOfRegexGenerated, faster: 2.5)
            .Rival("Regex, interpreted", reasons.CauseOfRegexInterpreted);
        yield return CreateWithNewStrings("cause and text of a Reason, string", "SipReason.TryParse", reasons.TextOfString)
            .Rival("Split", reasons.TextOfSplit, faster: 1)
            .Rival("Regex, source-generated", reasons.TextOfRegexGenerated, faster: 1.2)
            .Rival("Regex, interpreted", reasons.TextOfRegexInterpreted);
        yield return CreateWithNewStrings("cause of a Reason, UTF-8", "SipReason.TryParse", reasons.CauseOfUtf8)
            .Rival("GetString + Split", reasons.CauseOfUtf8Split, faster: 1);
        yield return Create("cause of a Reason, UTF-8 in place", "SipReason.Utf8Reader", reasons.CauseOfBuffer)
            .Rival("GetString + Split", reasons.CauseOfUtf8Split, faster: 1.2);
    }

    private static Row Create(string operation, string name, Func<long> pass) => new(operation, name, LineCorpus.Count, pass);

    private static Row CreateWithNewStrings(string operation, string name, Func<long> pass) =>
        Row.WithNewStrings(operation, name, LineCorpus.Count, pass);

    private static ParsingBytesBenchmarks ParsingBytes(LineKind lines, LineLayout layout)
    {
        var parsing = new ParsingBytesBenchmarks { Lines = lines, Layout = layout };
        parsing.SetUp();
        return parsing;
    }

    private static ParsingSequenceBenchmarks ParsingSequences(LineKind lines)
    {
        var parsing = new ParsingSequenceBenchmarks { Lines = lines };
        parsing.SetUp();
        return parsing;
    }

    private static ParsingCharsBenchmarks ParsingChars(LineLayout layout)
    {
        var parsing = new ParsingCharsBenchmarks { Lines = LineKind.Canonical, Layout = layout };
        parsing.SetUp();
        return parsing;
    }
}
