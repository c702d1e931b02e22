using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Text;
using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;

namespace SipStatus.Benchmarks.Operations;

/// <summary>From a phrase in any letter case to its code.</summary>
/// <remarks>
/// A dictionary of strings has no way in for UTF-8. Its cheapest one decodes to chars on the stack and asks its alternate lookup for
/// spans ("transcoded"); the usual one makes a string ("new string").
/// </remarks>
[MemoryDiagnoser]
public class PhraseLookupBenchmarks
{
    private const int LongestPhrase = 64;

    private readonly string[] _strings;
    private readonly char[] _chars;
    private readonly byte[] _bytes;
    private readonly LineSlice[] _slices;
    private readonly Dictionary<string, int> _dictionary;
    private readonly FrozenDictionary<string, int> _frozenDictionary;

    public PhraseLookupBenchmarks()
    {
        var corpus = new PhraseCorpus();
        _strings = corpus.Strings;
        _chars = corpus.Chars;
        _bytes = corpus.Bytes;
        _slices = corpus.Slices;
        _dictionary = new Dictionary<string, int>(corpus.CodesByPhrase, StringComparer.OrdinalIgnoreCase);
        _frozenDictionary = _dictionary.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Utf8()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            if (SipStatusRegistry.TryGetByReasonPhrase(bytes.AsSpan(slice.Start, slice.Length), out var code))
            {
                sum += code.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Chars()
    {
        var (chars, sum) = (_chars, 0L);
        foreach (var slice in _slices)
        {
            if (SipStatusRegistry.TryGetByReasonPhrase(chars.AsSpan(slice.Start, slice.Length), out var code))
            {
                sum += code.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Strings()
    {
        var sum = 0L;
        foreach (var phrase in _strings)
        {
            if (SipStatusRegistry.TryGetByReasonPhrase(phrase, out var code))
            {
                sum += code.Value;
            }
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long FrozenDictionaryOfUtf8Transcoded()
    {
        var lookup = _frozenDictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        var (bytes, sum) = (_bytes, 0L);
        Span<char> buffer = stackalloc char[LongestPhrase];
        foreach (var slice in _slices)
        {
            var length = Encoding.UTF8.GetChars(bytes.AsSpan(slice.Start, slice.Length), buffer);
            if (lookup.TryGetValue(buffer.Slice(0, length), out var code))
            {
                sum += code;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long FrozenDictionaryOfUtf8NewString()
    {
        var (dictionary, bytes, sum) = (_frozenDictionary, _bytes, 0L);
        foreach (var slice in _slices)
        {
            if (dictionary.TryGetValue(Encoding.UTF8.GetString(bytes.AsSpan(slice.Start, slice.Length)), out var code))
            {
                sum += code;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long DictionaryOfUtf8Transcoded()
    {
        var lookup = _dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        var (bytes, sum) = (_bytes, 0L);
        Span<char> buffer = stackalloc char[LongestPhrase];
        foreach (var slice in _slices)
        {
            var length = Encoding.UTF8.GetChars(bytes.AsSpan(slice.Start, slice.Length), buffer);
            if (lookup.TryGetValue(buffer.Slice(0, length), out var code))
            {
                sum += code;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long FrozenDictionaryOfChars()
    {
        var lookup = _frozenDictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        var (chars, sum) = (_chars, 0L);
        foreach (var slice in _slices)
        {
            if (lookup.TryGetValue(chars.AsSpan(slice.Start, slice.Length), out var code))
            {
                sum += code;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long DictionaryOfChars()
    {
        var lookup = _dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        var (chars, sum) = (_chars, 0L);
        foreach (var slice in _slices)
        {
            if (lookup.TryGetValue(chars.AsSpan(slice.Start, slice.Length), out var code))
            {
                sum += code;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long FrozenDictionaryOfStrings()
    {
        var (dictionary, sum) = (_frozenDictionary, 0L);
        foreach (var phrase in _strings)
        {
            if (dictionary.TryGetValue(phrase, out var code))
            {
                sum += code;
            }
        }

        return sum;
    }
}
