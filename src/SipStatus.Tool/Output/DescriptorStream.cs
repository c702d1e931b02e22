using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace SipStatus.Tool.Output;

/// <summary>A standard output of a Unix process.</summary>
internal sealed class DescriptorStream(int descriptor) : WriteOnlyStream
{
    // The numbers are the same on Linux, macOS and the BSDs, except the last, which is 11 on Linux.
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    private static int WouldBlock => OperatingSystem.IsLinux() ? 11 : 35;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = Write(descriptor, in MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error == WouldBlock)
            {
                Thread.Sleep(1);
            }
            else if (error != Interrupted)
            {
                throw new OutputException(Marshal.GetPInvokeErrorMessage(error), isClosedByReader: error == BrokenPipe);
            }
        }
    }

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, in byte buffer, nint count);
}
