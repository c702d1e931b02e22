using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// What a scan counts. All counts are exact. Memory is bounded: only the first unusual phrases and malformed lines are kept.
/// </summary>
internal sealed class Tally
{
    public const int MaxMalformedLines = 100;

    private const int SmallestCode = 100;
    private const int CodeCount = 600;

    private readonly long[] _codes = new long[CodeCount];
    private readonly long[] _errors = new long[Enum.GetValues<SipStatusLineErrorKind>().Length];
    private readonly List<MalformedLine> _malformedLines = [];

    /// <summary>The bytes that were scanned.</summary>
    public long Bytes { get; set; }

    /// <summary>How many status lines there are.</summary>
    public long Responses => _codes.Sum();

    /// <summary>How many status lines stand in the text of a hex dump, which cuts them.</summary>
    public long InHexDump { get; private set; }

    /// <summary>How many malformed lines there are.</summary>
    public long Malformed => _errors.Sum();

    /// <summary>The first malformed lines.</summary>
    public IReadOnlyList<MalformedLine> MalformedLines => _malformedLines;

    /// <summary>The phrases that are not the canonical one of their code.</summary>
    public UnusualPhrases UnusualPhrases { get; } = new();

    /// <summary>The codes by the methods they answer.</summary>
    public MethodCounts Methods { get; } = new();

    /// <summary>The same, and behind them the codes of the responses without a CSeq; nothing if no response has one.</summary>
    public IEnumerable<(string Method, IEnumerable<(SipStatusCode Code, long Count)> Codes)> ByMethod
    {
        get
        {
            var methods = Methods.All.ToList();
            var known = methods.SelectMany(method => method.Codes).ToLookup(code => code.Code, code => code.Count);
            var others = Codes
                .Select(code => (code.Code, Count: code.Count - known[code.Code].Sum()))
                .Where(code => code.Count > 0)
                .ToList();
            return methods.Count == 0 || others.Count == 0 ? methods : methods.Append((ScanLabels.NoCSeq, others));
        }
    }

    /// <summary>The Reason header fields beside the codes.</summary>
    public ReasonCounts Reasons { get; } = new();

    /// <summary>The responses that have a phrase or a reason of their own. They are not added up over files.</summary>
    public ResponseKinds Kinds { get; } = new();

    /// <summary>The responses in the course of time.</summary>
    public Timeline Timeline { get; } = new();

    /// <summary>The codes that occur, in ascending order, and how often they do.</summary>
    public IEnumerable<(SipStatusCode Code, long Count)> Codes => _codes
        .Select((count, index) => (new SipStatusCode(SmallestCode + index), count))
        .Where(code => code.count > 0);

    /// <summary>The errors that occur, and how often they do.</summary>
    public IEnumerable<(SipStatusLineErrorKind Error, long Count)> Errors => _errors
        .Select((count, index) => ((SipStatusLineErrorKind)index, count))
        .Where(error => error.count > 0);

    /// <summary>How many status lines have a code of a class.</summary>
    public long CountOf(SipStatusClass statusClass) => Codes.Where(code => code.Code.Class == statusClass).Sum(code => code.Count);

    /// <summary>Counts a status line.</summary>
    public void Add(FoundResponse response)
    {
        var code = response.Line.StatusCode;
        _codes[code.Value - SmallestCode]++;
        Kinds.Add(
            Methods.Add(response.Head.Method, code), code, UnusualPhrases.Add(code, response.Phrase), Reasons.Add(response));
        if (response.Time is { } time)
        {
            Timeline.Add(time, code.Class);
        }
    }

    /// <summary>Tells that a status line stands in the text of a hex dump.</summary>
    public void AddHexDump() => InHexDump++;

    /// <summary>Counts a malformed line; the parameters are those of <see cref="MalformedLine.Create"/>.</summary>
    public void AddMalformed(string file, long offset, long errorOffset, SipStatusLineError error, ReadOnlySpan<byte> utf8Text)
    {
        _errors[(int)error.Kind]++;
        if (_malformedLines.Count < MaxMalformedLines)
        {
            _malformedLines.Add(MalformedLine.Create(file, offset, errorOffset, error, utf8Text));
        }
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(Tally other)
    {
        Bytes += other.Bytes;
        InHexDump += other.InHexDump;
        AddTo(_codes, other._codes);
        AddTo(_errors, other._errors);
        UnusualPhrases.Add(other.UnusualPhrases);
        Methods.Add(other.Methods);
        Reasons.Add(other.Reasons);
        Timeline.Add(other.Timeline);
        _malformedLines.AddRange(other._malformedLines.Take(MaxMalformedLines - _malformedLines.Count));
    }

    /// <summary>Starts again, for the next file.</summary>
    public void Clear()
    {
        Bytes = 0;
        InHexDump = 0;
        Array.Clear(_codes);
        Array.Clear(_errors);
        _malformedLines.Clear();
        UnusualPhrases.Clear();
        Methods.Clear();
        Reasons.Clear();
        Kinds.Clear();
        Timeline.Clear();
    }

    private static void AddTo(long[] sums, long[] counts)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += counts[i];
        }
    }
}
