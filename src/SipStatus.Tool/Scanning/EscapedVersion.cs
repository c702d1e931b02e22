using System;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// The version of SIP in JSON that escapes slashes, as rsyslog and PHP write it: <c>SIP\/2.0</c>, with more backslashes if the JSON is
/// itself inside JSON. The backslashes are moved in front of the version, so that the line is read like any other and no offset changes.
/// </summary>
internal static class EscapedVersion
{
    private const int MostBackslashes = 7;

    private static ReadOnlySpan<byte> Protocol => "sip"u8;

    private static ReadOnlySpan<byte> Number => "/2.0"u8;

    /// <summary>Moves the backslashes of each version in front of it.</summary>
    public static void Restore(Span<byte> text)
    {
        for (var from = 0; text[from..].IndexOf("\\/"u8) is >= 0 and var found;)
        {
            from += found + 1;
            var backslashes = CountBackslashes(text[..from]);
            var start = from - backslashes - Protocol.Length;
            if (text[from..].StartsWith(Number) && start >= 0 && IsProtocol(text.Slice(start, Protocol.Length)))
            {
                text.Slice(start, Protocol.Length).CopyTo(text[(start + backslashes)..]);
                text.Slice(start, backslashes).Fill((byte)'\\');
            }
        }
    }

    /// <summary>How many bytes at the end of a text may be the beginning of such a version.</summary>
    public static int CountBegun(ReadOnlySpan<byte> text)
    {
        for (var number = 0; number < Number.Length; number++)
        {
            if (text.EndsWith(Number[..number]))
            {
                var backslashes = CountBackslashes(text[..^number]);
                var start = text.Length - number - backslashes - Protocol.Length;
                if (backslashes > 0 && start >= 0 && IsProtocol(text.Slice(start, Protocol.Length)))
                {
                    return text.Length - start;
                }
            }
        }

        return 0;
    }

    /// <summary>How many backslashes end a text, counting no more than an escape may have.</summary>
    public static int CountBackslashes(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < MostBackslashes && count < text.Length && text[^(count + 1)] == '\\')
        {
            count++;
        }

        return count;
    }

    private static bool IsProtocol(ReadOnlySpan<byte> text) => System.Text.Ascii.EqualsIgnoreCase(text, Protocol);
}
