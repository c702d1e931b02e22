using System;

namespace SipStatus;

/// <summary>The second tier, where there are no vectors: it recognises nothing, and the grammar reads the line.</summary>
internal static class OrdinaryLine
{
    internal static bool IsText(ReadOnlySpan<byte> text, SipStatusLineStyles styles, out int statusCode, out int phraseEnd)
    {
        statusCode = 0;
        phraseEnd = 0;
        return false;
    }

    internal static bool IsWire(ReadOnlySpan<byte> source, SipStatusLineStyles styles, int maxLength, out int statusCode, out int phraseEnd)
    {
        statusCode = 0;
        phraseEnd = 0;
        return false;
    }
}
