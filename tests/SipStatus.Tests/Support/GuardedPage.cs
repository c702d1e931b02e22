using System;
using System.ComponentModel;
using System.Runtime.InteropServices;

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
internal sealed unsafe partial class GuardedPage : IDisposable
{
    private static readonly int s_length = Environment.SystemPageSize;

    private readonly byte* _guard;
    private readonly byte* _page;

    public GuardedPage()
    {
        _guard = Reserve(3 * (nuint)s_length);
        _page = _guard + s_length;
        Open(_page, (nuint)s_length);
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

    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            Check(Windows.VirtualFree(_guard, 0, Windows.Release) != 0);
        }
        else
        {
            Check(Unix.Unmap(_guard, 3 * (nuint)s_length) == 0);
        }
    }

    // Memory that can be neither read nor written.
    private static byte* Reserve(nuint size)
    {
        if (OperatingSystem.IsWindows())
        {
            var reserved = Windows.VirtualAlloc(null, size, Windows.Reserve, Windows.NoAccess);
            Check(reserved != null);
            return reserved;
        }

        var anonymous = OperatingSystem.IsLinux() ? Unix.AnonymousOnLinux : Unix.AnonymousOnBsd;
        var mapped = Unix.Map(null, size, Unix.NoAccess, Unix.Private | anonymous, -1, 0);
        Check(mapped != (byte*)-1);
        return mapped;
    }

    private static void Open(byte* page, nuint size) =>
        Check(OperatingSystem.IsWindows()
            ? Windows.VirtualAlloc(page, size, Windows.Commit, Windows.ReadWrite) == page
            : Unix.Protect(page, size, Unix.Read | Unix.Write) == 0);

    private static void Check(bool succeeded)
    {
        if (!succeeded)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    private static partial class Unix
    {
        public const int NoAccess = 0;
        public const int Read = 1;
        public const int Write = 2;
        public const int Private = 2;
        public const int AnonymousOnLinux = 0x20;
        public const int AnonymousOnBsd = 0x1000; // macOS is one.

        [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
        public static partial byte* Map(byte* address, nuint length, int protection, int flags, int file, nint offset);

        [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
        public static partial int Protect(byte* address, nuint length, int protection);

        [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
        public static partial int Unmap(byte* address, nuint length);
    }

    private static partial class Windows
    {
        public const int Commit = 0x1000;
        public const int Reserve = 0x2000;
        public const int Release = 0x8000;
        public const int NoAccess = 1;
        public const int ReadWrite = 4;

        [LibraryImport("kernel32", SetLastError = true)]
        public static partial byte* VirtualAlloc(byte* address, nuint size, int allocation, int protection);

        [LibraryImport("kernel32", SetLastError = true)]
        public static partial int VirtualFree(byte* address, nuint size, int type);
    }
}
