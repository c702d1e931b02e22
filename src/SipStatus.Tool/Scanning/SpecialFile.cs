using System;
using System.Runtime.InteropServices;
using System.Text;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Tells the files of a folder from what only looks like one: to open a named pipe may take for ever, and so may it to read a device. It
/// knows them on Linux, where the runtime does not tell.
/// </summary>
internal static class SpecialFile
{
    // The same for every processor: the layout is the one of the system call, not that of a C library.
    private const int LengthOfStatus = 256;
    private const int OffsetOfMode = 28;
    private const int TypeOfMode = 0xF000;
    private const int CurrentDirectory = -100;
    private const uint WantsType = 1;

    /// <summary>What a file is that holds no data of its own; null if it is an ordinary one, or if that is not known.</summary>
    public static string? Describe(string path) => !OperatingSystem.IsLinux() ? null : ModeOf(path) switch
    {
        0x1000 => Language.Say("a named pipe", "命名管道"),
        0x2000 or 0x6000 => Language.Say("a device", "设备"),
        0xC000 => Language.Say("a socket", "套接字"),
        _ => null,
    };

    /// <summary>Whether a file is known to be an ordinary one, or not to be there.</summary>
    public static bool IsOrdinary(string path) => OperatingSystem.IsWindows() || (OperatingSystem.IsLinux() && Describe(path) is null);

    private static int ModeOf(string path)
    {
        var status = new byte[LengthOfStatus];
        try
        {
            return GetStatus(CurrentDirectory, Encoding.UTF8.GetBytes(path + '\0'), 0, WantsType, status) == 0
                ? MemoryMarshal.Read<ushort>(status.AsSpan(OffsetOfMode)) & TypeOfMode
                : 0;
        }
        catch (EntryPointNotFoundException)
        {
            return 0;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetStatus(int folder, byte[] path, int flags, uint wanted, [Out] byte[] status);
}
