using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>What the library says, in the oracle's terms.</summary>
internal static class LibraryAnswer
{
    public static OracleAnswer ParseLine(ReadOnlySpan<byte> text, OracleStyles styles)
    {
        var isValid = SipStatusLine.TryParse(text, (SipStatusLineStyles)styles, out var line, out var error);
        return OfText(isValid, text.Length, line, error);
    }

    public static OracleAnswer ParseLine(ReadOnlySpan<char> text, OracleStyles styles)
    {
        var isValid = SipStatusLine.TryParse(text, (SipStatusLineStyles)styles, out var line, out var error);
        return OfText(isValid, text.Length, line, error);
    }

    public static OracleAnswer ParseLine(string text, OracleStyles styles)
    {
        var isValid = SipStatusLine.TryParse(text, (SipStatusLineStyles)styles, out var line, out var error);
        return OfText(isValid, text.Length, line, error);
    }

    public static OracleAnswer ParseView(ReadOnlySpan<byte> text, OracleStyles styles)
    {
        var isValid = SipStatusLineView.TryParse(text, (SipStatusLineStyles)styles, out var view, out var error);
        return OfView(isValid ? OracleVerdict.Valid : OracleVerdict.Invalid, text, view, isValid ? text.Length : 0, error);
    }

    public static OracleAnswer ReadLine(ReadOnlySpan<byte> source, OracleStyles styles, int maxLength = 8192, bool isFinalBlock = false)
    {
        var status = SipStatusLine.Read(
            source, (SipStatusLineStyles)styles, out var line, out int consumed, out var error, maxLength, isFinalBlock);
        return OfLine(Verdict(status), line, consumed, error);
    }

    public static OracleAnswer ReadLine(ReadOnlySpan<char> source, OracleStyles styles, int maxLength = 8192, bool isFinalBlock = false)
    {
        var status = SipStatusLine.Read(
            source, (SipStatusLineStyles)styles, out var line, out int consumed, out var error, maxLength, isFinalBlock);
        return OfLine(Verdict(status), line, consumed, error);
    }

    public static OracleAnswer ReadLine(
        in ReadOnlySequence<byte> source, OracleStyles styles, int maxLength = 8192, bool isFinalBlock = false)
    {
        var status = SipStatusLine.Read(
            source, (SipStatusLineStyles)styles, out var line, out long consumed, out var error, maxLength, isFinalBlock);
        return OfLine(Verdict(status), line, (int)consumed, error);
    }

    public static OracleAnswer ReadView(ReadOnlySpan<byte> source, OracleStyles styles, int maxLength = 8192, bool isFinalBlock = false)
    {
        var status = SipStatusLineView.Read(
            source, (SipStatusLineStyles)styles, out var view, out var consumed, out var error, maxLength, isFinalBlock);
        return OfView(Verdict(status), source, view, consumed, error);
    }

    public static List<OracleMatch> Scan(ReadOnlySpan<byte> input, OracleStyles styles)
    {
        var matches = new List<OracleMatch>();
        var scanner = new SipStatusScanner(input, isFinalBlock: true, (SipStatusLineStyles)styles);
        AddMatches(matches, ref scanner, 0);
        return matches;
    }

    public static List<OracleMatch> Scan(SipStatusStreamScanner scanner)
    {
        var matches = new List<OracleMatch>();
        foreach (var match in scanner)
        {
            var line = match.Line.ToStatusLine();
            Assert.Equal(match.IsWellFormed ? 0 : match.Length, match.Error.Offset);
            matches.Add(new OracleMatch(match.Offset, match.Length, line.StatusCode.Value, line.ReasonPhrase, Kind(match.Error.Kind)));
        }

        return matches;
    }

    /// <summary>Adds all matches of a buffer that begins at a place of the whole input.</summary>
    public static void AddMatches(List<OracleMatch> matches, ref SipStatusScanner scanner, long start)
    {
        while (scanner.MoveNext())
        {
            var match = scanner.Current;
            var kind = Kind(match.Error.Kind);
            Assert.Equal(kind == OracleErrorKind.None, match.IsWellFormed);
            Assert.Equal(kind == OracleErrorKind.None ? 0 : match.Length, match.Error.Offset);
            var line = match.Line.ToStatusLine();
            matches.Add(new OracleMatch(start + match.Offset, match.Length, line.StatusCode.Value, line.ReasonPhrase, kind));
        }
    }

    /// <summary>The kind of an error in the oracle's terms.</summary>
    public static OracleErrorKind Kind(SipStatusLineErrorKind kind) => kind switch
    {
        SipStatusLineErrorKind.None => OracleErrorKind.None,
        SipStatusLineErrorKind.SipVersion => OracleErrorKind.SipVersion,
        SipStatusLineErrorKind.Space => OracleErrorKind.Space,
        SipStatusLineErrorKind.StatusCode => OracleErrorKind.StatusCode,
        SipStatusLineErrorKind.ReasonPhrase => OracleErrorKind.ReasonPhrase,
        SipStatusLineErrorKind.LineEnd => OracleErrorKind.LineEnd,
        SipStatusLineErrorKind.LineTooLong => OracleErrorKind.LineTooLong,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No kind that the oracle knows."),
    };

    private static OracleAnswer OfText(bool isValid, int length, SipStatusLine line, SipStatusLineError error) =>
        OfLine(isValid ? OracleVerdict.Valid : OracleVerdict.Invalid, line, isValid ? length : 0, error);

    private static OracleAnswer OfLine(OracleVerdict verdict, SipStatusLine line, int consumed, SipStatusLineError error) =>
        new(verdict, line.StatusCode.Value, 0, 0, line.ReasonPhrase, consumed, Kind(error.Kind), error.Offset);

    private static OracleAnswer OfView(
        OracleVerdict verdict, ReadOnlySpan<byte> source, SipStatusLineView view, int consumed, SipStatusLineError error)
    {
        var phrase = view.ReasonPhrase;
        var start = 0;
        if (!phrase.IsEmpty && !source.Overlaps(phrase, out start))
        {
            throw new InvalidOperationException("The phrase of a view is no slice of the input.");
        }

        if (!phrase.IsEmpty && view.ReasonPhraseOffset != start)
        {
            throw new InvalidOperationException($"The phrase stands at {start}, and not at {view.ReasonPhraseOffset}.");
        }

        var text = verdict == OracleVerdict.Valid ? view.ToStatusLine().ReasonPhrase : Encoding.UTF8.GetString(phrase);
        return new(verdict, view.StatusCode.Value, start, phrase.Length, text, consumed, Kind(error.Kind), error.Offset);
    }

    private static OracleVerdict Verdict(OperationStatus status) => status switch
    {
        OperationStatus.Done => OracleVerdict.Valid,
        OperationStatus.NeedMoreData => OracleVerdict.Incomplete,
        OperationStatus.InvalidData => OracleVerdict.Invalid,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No status that reading gives."),
    };
}
