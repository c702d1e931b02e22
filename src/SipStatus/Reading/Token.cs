using System;

namespace SipStatus;

/// <summary>The rule <c>token</c> of RFC 3261, section 25.1.</summary>
internal static class Token
{
    /// <summary>Whether all of a text is one token.</summary>
    internal static bool IsWhole(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!ReasonReader<char, Utf16Text>.IsTokenUnit(unit))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
