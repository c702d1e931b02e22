using System;

namespace SipStatus.Tests;

/// <summary>An end of a <see cref="GuardedPage"/>.</summary>
internal enum PageEdge
{
    /// <summary>The slice begins with the page: one unit before it cannot be touched.</summary>
    Start,

    /// <summary>The slice ends with the page: one unit behind it cannot be touched.</summary>
    End,
}

/// <summary>
/// A page of memory between two others that can be neither read nor written: whoever goes beyond the slice at that edge ends the process.
/// </summary>
internal sealed unsafe class GuardedPage : IDisposable
{
    private static readonly int s_length = Environment.SystemPageSize;

    private readonly byte* _guard;
    private readonly byte* _page;

    public GuardedPage()
    {
        _guard = PageMemory.Reserve(3 * (nuint)s_length);
        _page = _guard + s_length;
        PageMemory.Open(_page, (nuint)s_length);
    }

    /// <summary>A slice at an edge of the page; what it holds is what was last written there.</summary>
    public Span<T> Slice<T>(int length, PageEdge edge)
        where T : unmanaged
    {
        var size = checked(length * sizeof(T));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, s_length, nameof(length));
        return new Span<T>(edge == PageEdge.Start ? _page : _page + s_length - size, length);
    }

    /// <summary>A copy at an edge of the page.</summary>
    public Span<T> Copy<T>(ReadOnlySpan<T> content, PageEdge edge)
        where T : unmanaged
    {
        var slice = Slice<T>(content.Length, edge);
        content.CopyTo(slice);
        return slice;
    }

    public void Dispose() => PageMemory.Release(_guard, 3 * (nuint)s_length);
}
