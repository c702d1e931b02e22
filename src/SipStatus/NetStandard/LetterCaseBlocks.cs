using System;
using System.Text;

namespace SipStatus;

/// <summary>The phrases of the table in any letter case, where there are no vectors.</summary>
internal static class LetterCaseBlocks
{
    internal static bool AreEqual(ReadOnlySpan<byte> text, int row) => Ascii.EqualsIgnoreCase(text, StatusCodeTable.Phrase(row));

    internal static bool AreEqual(ReadOnlySpan<char> text, int row) => Ascii.EqualsIgnoreCase(StatusCodeTable.Phrase(row), text);
}
