using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// How many responses there are in each stretch of time. The number of stretches is limited: when the time from the first to the last
/// response grows beyond them, they become twice as long. Two timelines of the same responses are equal, whatever the order of the
/// responses.
/// </summary>
internal sealed class Timeline
{
    public const int MostStretches = 64;

    private const long ShortestStretch = TimeSpan.TicksPerMillisecond;

    private readonly Dictionary<long, Stretch> _stretches = [];
    private long _length = ShortestStretch;
    private long _first = long.MaxValue;
    private long _last = long.MinValue;

    /// <summary>Whether no response had a time.</summary>
    public bool IsEmpty => _stretches.Count == 0;

    /// <summary>The earliest and the latest time.</summary>
    public (DateTime First, DateTime Last) Range => (new DateTime(_first, DateTimeKind.Utc), new DateTime(_last, DateTimeKind.Utc));

    /// <summary>How long a stretch is.</summary>
    public TimeSpan Length => TimeSpan.FromTicks(_length);

    /// <summary>The stretches from the first to the last, including those without a response.</summary>
    public IEnumerable<Stretch> Stretches
    {
        get
        {
            for (var index = _first / _length; !IsEmpty && index <= _last / _length; index++)
            {
                yield return _stretches.GetValueOrDefault(index);
            }
        }
    }

    public void Add(DateTime time, SipStatusClass statusClass) =>
        Add(time.Ticks, new Stretch(1, statusClass is SipStatusClass.ServerError or SipStatusClass.GlobalFailure ? 1 : 0));

    public void Add(Timeline other)
    {
        if (!other.IsEmpty)
        {
            Reach(other._first);
            Reach(other._last);
            while (_length < other._length)
            {
                Double();
            }
        }

        foreach (var (index, stretch) in other._stretches)
        {
            AddAt(index * other._length / _length, stretch);
        }
    }

    public void Clear()
    {
        _stretches.Clear();
        _length = ShortestStretch;
        (_first, _last) = (long.MaxValue, long.MinValue);
    }

    private void Add(long ticks, Stretch stretch)
    {
        Reach(ticks);
        AddAt(ticks / _length, stretch);
    }

    private void Reach(long ticks)
    {
        (_first, _last) = (Math.Min(_first, ticks), Math.Max(_last, ticks));
        while ((_last / _length) - (_first / _length) >= MostStretches)
        {
            Double();
        }
    }

    private void Double()
    {
        _length *= 2;
        var halves = _stretches.ToList();
        _stretches.Clear();
        foreach (var (index, stretch) in halves)
        {
            AddAt(index / 2, stretch);
        }
    }

    private void AddAt(long index, Stretch stretch)
    {
        var there = _stretches.GetValueOrDefault(index);
        _stretches[index] = new Stretch(there.Responses + stretch.Responses, there.ServerFailures + stretch.ServerFailures);
    }

    /// <summary>The content of a stretch of time.</summary>
    /// <param name="Responses">The responses.</param>
    /// <param name="ServerFailures">Those of them with 5xx and 6xx.</param>
    internal readonly record struct Stretch(long Responses, long ServerFailures);
}
