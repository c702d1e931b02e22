using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SipStatus.Benchmarks.Corpora;

/// <summary>
/// As many phrases in random order as a corpus of lines has lines: canonical phrases and aliases that belong to one code, in equal
/// parts as registered, in capitals and in small letters.
/// </summary>
internal sealed class PhraseCorpus
{
    private const int Seed = 3261;

    internal PhraseCorpus()
    {
        CodesByPhrase = Unambiguous();
        var phrases = CodesByPhrase.Keys.Order(StringComparer.Ordinal).ToArray();
        var random = new Random(Seed);
        Strings = new string[LineCorpus.Count];
        for (var i = 0; i < Strings.Length; i++)
        {
            var phrase = phrases[random.Next(phrases.Length)];
            Strings[i] = (i % 3) switch { 0 => phrase, 1 => phrase.ToUpperInvariant(), _ => phrase.ToLowerInvariant() };
        }

        random.Shuffle(Strings);

        // All the phrases are ASCII: a slice of the chars is one of the bytes, too.
        Slices = new LineSlice[Strings.Length];
        var start = 0;
        for (var i = 0; i < Strings.Length; i++)
        {
            Slices[i] = new LineSlice(start, Strings[i].Length, Strings[i].Length);
            start += Strings[i].Length;
        }

        Chars = string.Concat(Strings).ToCharArray();
        Bytes = Encoding.ASCII.GetBytes(Chars);
    }

    /// <summary>The code of every phrase of the corpus, as registered: what a rival's dictionary is made of.</summary>
    internal IReadOnlyDictionary<string, int> CodesByPhrase { get; }

    internal string[] Strings { get; }

    internal char[] Chars { get; }

    internal byte[] Bytes { get; }

    internal LineSlice[] Slices { get; }

    private static Dictionary<string, int> Unambiguous()
    {
        var codes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var phrases = SipStatusRegistry.All.SelectMany(info => info.Aliases.Select(alias => alias.Phrase).Prepend(info.ReasonPhrase));
        foreach (var phrase in phrases)
        {
            if (SipStatusRegistry.TryGetByReasonPhrase(phrase, out var code))
            {
                codes[phrase] = code.Value;
            }
        }

        return codes;
    }
}
