using System.IO;

namespace SipStatus.Tool.Output;

/// <summary>An output takes no more: the disk is full, it was closed, or its reader has gone.</summary>
/// <param name="reason">What the system says.</param>
/// <param name="isClosedByReader">
/// Whether a reader has had enough, as <c>head</c> has: nothing is wrong then, and nobody needs to be told.
/// </param>
internal sealed class OutputException(string reason, bool isClosedByReader) : IOException($"The output cannot be written: {reason}.")
{
    public bool IsClosedByReader { get; } = isClosedByReader;
}
