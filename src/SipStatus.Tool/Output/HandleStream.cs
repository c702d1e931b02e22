using System;
using System.Runtime.InteropServices;

namespace SipStatus.Tool.Output;

/// <summary>A standard output of a Windows process.</summary>
/// <param name="descriptor">Which one, by the number that it has on Unix.</param>
internal sealed class HandleStream(int descriptor) : WriteOnlyStream
{
    // Input, output and error are -10, -11 and -12.
    private const int HandleOfInput = -10;

    // A pipe whose reader has gone, and one whose reader is going.
    private const int BrokenPipe = 109;
    private const int NoData = 232;

    private readonly nint _handle = GetStdHandle(HandleOfInput - descriptor);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (!WriteFile(_handle, in MemoryMarshal.GetReference(buffer), buffer.Length, out var written, overlapped: 0))
            {
                var error = Marshal.GetLastPInvokeError();
                throw new OutputException(
                    Marshal.GetPInvokeErrorMessage(error).TrimEnd('.'), isClosedByReader: error is BrokenPipe or NoData);
            }

            buffer = buffer[written..];
        }
    }

    [DllImport("kernel32", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int number);

    [DllImport("kernel32", ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool WriteFile(nint handle, in byte buffer, int count, out int written, nint overlapped);
}
