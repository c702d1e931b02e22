using System;
using System.Linq;
using SipStatus.Rules;

namespace SipStatus.Tool.Lookup;

/// <summary>The name of a member of an enumeration as people read it.</summary>
internal static class MemberWords
{
    /// <summary>A role; the two that are written in capitals in RFC 3261 are so here.</summary>
    public static string Of(SipRole role) => Of<SipRole>(role).Replace("uac", "UAC", StringComparison.Ordinal).Replace("uas", "UAS", StringComparison.Ordinal);

    /// <summary>For example <c>honour retry after</c> for <c>HonourRetryAfter</c>.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum =>
        string.Concat($"{member}".Select((character, index) =>
            char.IsAsciiLetterUpper(character) && index > 0 ? $" {char.ToLowerInvariant(character)}" : $"{char.ToLowerInvariant(character)}"));
}
