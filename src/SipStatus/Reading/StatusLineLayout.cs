using System;

namespace SipStatus;

/// <summary>
/// Where the elements stand in a line as everybody writes it, <c>SIP/2.0 486 Busy Here</c> and CRLF (RFC 3261, sections 7.2 and 25.1).
/// </summary>
internal static class StatusLineLayout
{
    /// <summary>What every line begins with when it is written.</summary>
    internal const string VersionAndSpaceText = "SIP/2.0 ";

    /// <summary>The length of <c>SIP/2.0</c>.</summary>
    internal const int VersionLength = 7;

    /// <summary>Where the Status-Code stands.</summary>
    internal const int CodeStart = 8;

    /// <summary>The number of digits of a Status-Code.</summary>
    internal const int CodeLength = 3;

    /// <summary>Where the Reason-Phrase stands.</summary>
    internal const int PhraseStart = 12;

    /// <summary>The length of CRLF.</summary>
    internal const int LineEndLength = 2;

    /// <summary><see cref="VersionAndSpaceText"/> in ASCII.</summary>
    internal static ReadOnlySpan<byte> VersionAndSpace => "SIP/2.0 "u8;

    /// <summary><c>SIP/2.0</c> in ASCII.</summary>
    internal static ReadOnlySpan<byte> Version => VersionAndSpace.Slice(0, VersionLength);

    /// <summary>CRLF.</summary>
    internal static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    /// <summary>The length of a line whose phrase has a length, in bytes, its CRLF counted.</summary>
    /// <exception cref="OverflowException">It is greater than <see cref="int.MaxValue"/>.</exception>
    internal static int WireLength(long phraseLength) => checked((int)(PhraseStart + phraseLength + LineEndLength));

    /// <summary>Writes <c>SIP/2.0 486 </c>: <see cref="PhraseStart"/> bytes.</summary>
    internal static void WriteBeforePhrase(SipStatusCode statusCode, Span<byte> destination)
    {
        VersionAndSpace.CopyTo(destination);
        NumberedText.WriteDigits(statusCode.Value, destination.Slice(CodeStart));
        destination[PhraseStart - 1] = (byte)' ';
    }
}
