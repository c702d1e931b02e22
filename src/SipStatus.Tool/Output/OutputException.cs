using System.IO;

namespace SipStatus.Tool.Output;

/// <summary>An output takes no more: the disk is full, it was closed, or its reader has gone.</summary>
/// <param name="reason">What the system says.</param>
/// <param name="isClosedByReader">
/// Whether a reader has read enough, as <c>head</c> does: then nothing is wrong, and nobody needs to be told.
/// </param>
internal sealed class OutputException(string reason, bool isClosedByReader) :
    IOException(Language.Say($"The output cannot be written: {reason}.", $"无法写出结果：{reason}。"))
{
    public bool IsClosedByReader { get; } = isClosedByReader;
}
