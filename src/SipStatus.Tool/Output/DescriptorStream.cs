using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace SipStatus.Tool.Output;

/// <summary>
/// A standard output of a Unix process. The stream that System.Console opens takes a broken pipe for a success, so a program whose reader
/// has gone writes for ever; a FileStream does not move the position that other processes share. This stream calls <c>write</c> and reports
/// every failure.
/// </summary>
internal sealed class DescriptorStream(int descriptor) : Stream
{
    // The numbers are the same on Linux, macOS and the BSDs, except the last, which is 11 on Linux.
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

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

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, in byte buffer, nint count);
}
