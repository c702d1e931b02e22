using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Counts the phrases that are not the canonical one of their code. The first thousand different ones are told apart, by their
/// first bytes; the others are counted together. Counting a phrase again allocates nothing.
/// </summary>
internal sealed class UnusualPhrases
{
    public const int MaxDistinct = 1000;

    /// <summary>Phrases with this many equal first bytes count as the same.</summary>
    public const int MaxBytes = 256;

    /// <summary>The name of the phrases that are counted together.</summary>
    public const string OtherPhrases = "(other)";

    private readonly Dictionary<Key, Entry> _counts = new(Comparer.Instance);

    /// <summary>How many status lines have a phrase that is not among the kept ones.</summary>
    public long Others { get; private set; }

    /// <summary>How many status lines have an unusual phrase.</summary>
    public long Total => _counts.Values.Sum(entry => entry.Count) + Others;

    /// <summary>The phrases that are kept, the most frequent first.</summary>
    public IEnumerable<UnusualPhrase> Kept => _counts
        .Select(pair => new UnusualPhrase(pair.Key.Code, pair.Value.Phrase, pair.Value.Count))
        .OrderByDescending(phrase => phrase.Count)
        .ThenBy(phrase => phrase.Code)
        .ThenBy(phrase => phrase.Phrase, StringComparer.Ordinal);

    /// <summary>Counts a phrase if it is unusual.</summary>
    /// <returns>What it is counted by: the phrase of the registry if that is what was sent.</returns>
    public string Add(SipStatusCode code, ReadOnlySpan<byte> phrase) =>
        Ascii.Equals(phrase, code.ReasonPhrase) ? code.ReasonPhrase : Add(new KeyView(code, Cut(phrase)), 1);

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(UnusualPhrases other)
    {
        foreach (var (key, entry) in other._counts)
        {
            Add(new KeyView(key.Code, key.Phrase), entry.Count);
        }

        Others += other.Others;
    }

    /// <summary>Starts again.</summary>
    public void Clear()
    {
        _counts.Clear();
        Others = 0;
    }

    private string Add(KeyView key, long count)
    {
        var counts = _counts.GetAlternateLookup<KeyView>();
        if (!counts.TryGetValue(key, out var entry))
        {
            if (_counts.Count >= MaxDistinct)
            {
                Others += count;
                return OtherPhrases;
            }

            counts[key] = entry = new Entry(Encoding.UTF8.GetString(key.Phrase));
        }

        entry.Count += count;
        return entry.Phrase;
    }

    // Cuts between two characters if the phrase is UTF-8: of one character, at most three bytes are left out.
    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> phrase)
    {
        if (phrase.Length <= MaxBytes)
        {
            return phrase;
        }

        var length = MaxBytes;
        while (length > MaxBytes - 3 && (phrase[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return phrase[..length];
    }

    private sealed class Entry(string phrase)
    {
        public string Phrase { get; } = phrase;

        public long Count { get; set; }
    }

    private readonly record struct Key(SipStatusCode Code, byte[] Phrase);

    private readonly ref struct KeyView(SipStatusCode code, ReadOnlySpan<byte> phrase)
    {
        public SipStatusCode Code { get; } = code;

        public ReadOnlySpan<byte> Phrase { get; } = phrase;
    }

    private sealed class Comparer : IEqualityComparer<Key>, IAlternateEqualityComparer<KeyView, Key>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(Key x, Key y) => Equals(new KeyView(x.Code, x.Phrase), y);

        public bool Equals(KeyView alternate, Key other) =>
            alternate.Code == other.Code && alternate.Phrase.SequenceEqual(other.Phrase);

        public int GetHashCode([DisallowNull] Key obj) => GetHashCode(new KeyView(obj.Code, obj.Phrase));

        public int GetHashCode(KeyView alternate)
        {
            var hash = default(HashCode);
            hash.Add(alternate.Code.Value);
            hash.AddBytes(alternate.Phrase);
            return hash.ToHashCode();
        }

        public Key Create(KeyView alternate) => new(alternate.Code, alternate.Phrase.ToArray());
    }
}
