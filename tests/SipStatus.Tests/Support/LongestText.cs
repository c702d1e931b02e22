using System;

namespace SipStatus.Tests;

/// <summary>
/// A text of 2,147,483,647 units, the longest there can be, all zero but for an end of its own. It takes no memory: addresses that are only
/// read share one page of zeros, and unless the whole is asked for, none but the last 4096 units may be touched at all.
/// </summary>
internal sealed unsafe class LongestText<T> : IDisposable
    where T : unmanaged
{
    private const int EndLength = 4096;

    private readonly nuint _size = Pages(int.MaxValue);
    private readonly byte* _start;

    public LongestText(bool isReadFromTheStart = false)
    {
        _start = PageMemory.Reserve(_size);
        var open = isReadFromTheStart ? _size : Pages(EndLength);
        PageMemory.Open(_start + _size - open, open);
    }

    /// <summary>All of it, to write into.</summary>
    public Span<T> Whole => new(_start + _size - ((nuint)int.MaxValue * (nuint)sizeof(T)), int.MaxValue);

    /// <summary>The text with another end.</summary>
    public ReadOnlySpan<T> EndingWith(ReadOnlySpan<T> end)
    {
        var text = Whole;
        text[^EndLength..].Clear();
        end.CopyTo(text[^end.Length..]);
        return text;
    }

    public void Dispose() => PageMemory.Release(_start, _size);

    private static nuint Pages(int length)
    {
        var pageSize = (nuint)Environment.SystemPageSize;
        return (((nuint)length * (nuint)sizeof(T)) + pageSize - 1) / pageSize * pageSize;
    }
}
