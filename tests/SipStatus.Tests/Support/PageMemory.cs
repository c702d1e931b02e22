using System;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace SipStatus.Tests;

/// <summary>Addresses of the process, some of which cannot be touched: what the system is asked for.</summary>
internal static unsafe partial class PageMemory
{
    /// <summary>Reserves addresses that can be neither read nor written; they take no memory.</summary>
    public static byte* Reserve(nuint size)
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

    /// <summary>Lets some of them be read and written.</summary>
    public static void Open(byte* page, nuint size) =>
        Check(OperatingSystem.IsWindows()
            ? Windows.VirtualAlloc(page, size, Windows.Commit, Windows.ReadWrite) == page
            : Unix.Protect(page, size, Unix.Read | Unix.Write) == 0);

    public static void Release(byte* address, nuint size) =>
        Check(OperatingSystem.IsWindows() ? Windows.VirtualFree(address, 0, Windows.Release) != 0 : Unix.Unmap(address, size) == 0);

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
