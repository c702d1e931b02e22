using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.CodeGen.Reading;

/// <summary>
/// The words that a column may hold. Each becomes the member of an enumeration in the library that is spelt alike: <c>must-not</c> is
/// <c>MustNot</c>. A word without its member does not compile.
/// </summary>
internal sealed class Vocabulary(params string[] words)
{
    public static Vocabulary Levels { get; } = new("must", "should", "may", "should-not", "must-not");

    public static Vocabulary Roles { get; } = new(
        "any", "uac", "uas", "client", "proxy", "registrar", "redirect-server", "gateway", "stateless-uas", "stateless-proxy");

    public static Vocabulary Scopes { get; } = new("any", "only", "except");

    /// <summary>The words, in the order of the members.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The members, in their order.</summary>
    public IReadOnlyList<string> Members { get; } = [.. words.Select(Member)];

    /// <summary>The member of a word; <see langword="null"/> if it is not one of the words.</summary>
    public string? Find(string word) => Array.IndexOf(words, word) is >= 0 and var index ? Members[index] : null;

    /// <summary>The member of a word that is written as those of a vocabulary are.</summary>
    public static string Member(string word) =>
        string.Concat(word.Split('-').Select(part => part[..1].ToUpperInvariant() + part[1..]));
}
