using System;
using System.Buffers;

namespace SipStatus;

/// <content>How lines end in logs.</content>
public ref partial struct SipStatusScanner
{
    private const int ShortestLine = VersionLength + 1 + StatusLineLayout.CodeLength;
    private const int FirstLook = 256;

    // Reads the line if a log ends it soon. Where messages follow one another with no line end, each would else be read as far as the
    // longest line goes.
    private bool TryReadShortLogLine(int start, ReadOnlySpan<byte> candidate)
    {
        candidate = candidate.Slice(0, Math.Min(candidate.Length, FirstLook));
        var (to, phrase) = (candidate.Length, StartOfPhrase(candidate));
        var status = LogLineEnd.Find(candidate, ShortestLine, to, phrase, isFinal: false, out var end, out var length);
        if (status != OperationStatus.Done || !SipStatusLineView.TryParse(candidate.Slice(0, end), _styles, out var line, out _))
        {
            return false;
        }

        Current = new SipStatusMatch(start, end + length, line);
        return true;
    }

    // Reads the line up to the end that a log gives it; InvalidData if it has no end but its own. The wire form is known up to an index.
    private OperationStatus TryReadLogLine(int start, ReadOnlySpan<byte> candidate, int known, bool isDone, SipStatusLineView line)
    {
        // What lies beyond the longest line is not waited for, so that no more than that is ever held.
        var isFinal = _isFinalBlock || candidate.Length >= MaxLength;
        candidate = candidate.Slice(0, Math.Min(candidate.Length, MaxLength));
        var to = Math.Min(known, candidate.Length);
        var from = Math.Min(ShortestLine, to);
        var status = LogLineEnd.Find(candidate, from, to, StartOfPhrase(candidate), isFinal, out var end, out var length);
        if (status == OperationStatus.Done)
        {
            var text = candidate.Slice(0, end);
            Current = SipStatusLineView.TryParse(text, _styles, out line, out var error)
                ? new SipStatusMatch(start, end + length, line)
                : new SipStatusMatch(start, error);
            return OperationStatus.Done;
        }

        if (status == OperationStatus.InvalidData && isDone && EndsWithDot(candidate, known))
        {
            status = StandsForCr(candidate, known, line, isFinal);
            if (status == OperationStatus.Done)
            {
                _ = SipStatusLineView.TryParse(candidate.Slice(0, known - 2), _styles, out line, out _);
                Current = new SipStatusMatch(start, known, line);
            }
        }

        return status;
    }

    // After the version, white space, three digits and one SP. A line without them is malformed before any phrase.
    private static int StartOfPhrase(ReadOnlySpan<byte> candidate)
    {
        var position = VersionLength;
        while (position < candidate.Length && candidate[position] is (byte)' ' or (byte)'\t')
        {
            position++;
        }

        return position + StatusLineLayout.CodeLength + 1;
    }

    // Whether the line, whose end is an LF, has a dot before it, which then is the last character of a phrase.
    private static bool EndsWithDot(ReadOnlySpan<byte> candidate, int length) => candidate[length - 2] == '.';

    private static OperationStatus StandsForCr(ReadOnlySpan<byte> candidate, int length, SipStatusLineView line, bool isFinal)
    {
        var phrase = line.ReasonPhrase;
        if (SipStatusRegistry.TryGetByReasonPhrase(phrase.Slice(0, phrase.Length - 1), line.StatusCode.Class, out var code)
            && code == line.StatusCode)
        {
            return OperationStatus.Done;
        }

        var next = candidate.Slice(length).IndexOf((byte)'\n');
        return next < 0
            ? isFinal ? OperationStatus.InvalidData : OperationStatus.NeedMoreData
            : candidate[length + next - 1] == '.' ? OperationStatus.Done : OperationStatus.InvalidData;
    }
}
