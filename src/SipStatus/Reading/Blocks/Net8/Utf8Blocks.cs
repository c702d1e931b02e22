using System;
using System.Text.Unicode;

namespace SipStatus;

/// <summary>Whether the phrase of a line is well-formed UTF-8, where a table of 16 bytes cannot be looked up in one instruction.</summary>
internal static class Utf8Blocks
{
    internal static bool IsWellFormed(ReadOnlySpan<byte> line, int end) => Utf8.IsValid(line.Slice(0, end));
}
