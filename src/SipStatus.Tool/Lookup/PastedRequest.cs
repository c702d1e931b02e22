using System;
using System.Linq;

namespace SipStatus.Tool.Lookup;

/// <summary>Tells a pasted request line from other text: the numbers in its address are no status codes.</summary>
internal static class PastedRequest
{
    private const string Version = "SIP/2.0";

    /// <summary>Whether a text is a request line, such as <c>INVITE sip:486@example.com SIP/2.0</c>.</summary>
    public static bool IsRequest(string text) =>
        text.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries) is [var method, var address, var version]
        && version.Trim().Equals(Version, StringComparison.OrdinalIgnoreCase)
        && method.All(char.IsAsciiLetterUpper)
        && address.Contains(':', StringComparison.Ordinal);
}
