using System;
using System.IO;
using System.Linq;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// The standard input of the process. Where it was closed (<c>&lt;&amp;-</c> in a shell), the runtime opens a pipe of its own under that
/// number, from which nothing ever comes: reading is an error then.
/// </summary>
internal sealed class StandardInput(Stream input) : ReadOnlyStream
{
    private const string Descriptors = "/proc/self/fd/";
    private const string DescriptorInfos = "/proc/self/fdinfo/";

    private bool _isOpen;

    /// <summary>Called before the first byte is read.</summary>
    public Action? BeforeReading { get; init; }

    public override int Read(Span<byte> buffer)
    {
        if (!_isOpen)
        {
            if (OperatingSystem.IsLinux() && IsPipeOfThisProcess())
            {
                throw new IOException("Standard input is closed.");
            }

            BeforeReading?.Invoke();
            _isOpen = true;
        }

        return input.Read(buffer);
    }

    // The end to which a pipe is written is somebody else's otherwise. A shell may well hand over the end that is read under two numbers.
    private static bool IsPipeOfThisProcess()
    {
        var target = TargetOf("0");
        return target is not null && target.StartsWith("pipe:", StringComparison.Ordinal)
            && new DirectoryInfo(Descriptors).EnumerateFileSystemInfos()
                .Any(entry => TargetOf(entry.Name) == target && IsWritten(entry.Name));
    }

    // The descriptor of the enumeration itself is gone when it is looked at.
    private static string? TargetOf(string descriptor)
    {
        try
        {
            return new FileInfo(Descriptors + descriptor).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }

    // The flags are octal, and their last digit is how the descriptor was opened: 0 to read, 1 to write.
    private static bool IsWritten(string descriptor) => File.ReadLines(DescriptorInfos + descriptor)
        .Any(line => line.StartsWith("flags:", StringComparison.Ordinal) && line.EndsWith('1'));
}
