using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Tells apart the questions in the words of a command line. A word with white space stood in quotes, and is a question of its own. So is a
/// number, unless the words after it are its phrase. In other words, the longest run of words that is known is a question: <c>busy here
/// decline</c> is two. The words left over between such runs are one question without an answer, unless they are close to a known text as a
/// whole. Of numbers with commas between them, in quotes or not, each is a question.
/// </summary>
/// <param name="isKnown">Whether a text has an answer.</param>
/// <param name="isNear">Whether a text, but for typing errors, has an answer.</param>
internal sealed class Questions(Func<string, bool> isKnown, Func<string, bool> isNear)
{
    // No phrase has more words.
    private const int LongestRun = 10;

    public IReadOnlyList<string> Split(IReadOnlyList<string> arguments)
    {
        string[] words = [.. JoinReferences(arguments).SelectMany(SplitNumbers)];
        var questions = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var end = i + 1;
            while (end < words.Length && IsPart(words[i]) && IsPart(words[end]))
            {
                end++;
            }

            questions.AddRange(SplitStretch([.. words.Skip(i).Take(end - i)]));
            i = end;
        }

        return questions;
    }

    // RFC 5057 is one question, with a space or without.
    private static IEnumerable<string> JoinReferences(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var isWord = arguments[i].Equals("RFC", StringComparison.OrdinalIgnoreCase);
            var text = isWord && i + 1 < arguments.Count ? $"{arguments[i]} {arguments[i + 1]}" : arguments[i];
            if (!RfcSearch.TryRead(text, out var rfc))
            {
                yield return arguments[i];
                continue;
            }

            yield return $"RFC {rfc.ToString(CultureInfo.InvariantCulture)}";
            i += isWord ? 1 : 0;
        }
    }

    // 486,487 and "486, 487" and 486/487.
    private static string[] SplitNumbers(string argument)
    {
        var numbers = argument.Split([',', ';', '/', ' '], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length > 0 && Array.TrueForAll(numbers, IsNumber) && argument.AsSpan().IndexOfAny(",;/") >= 0 ? numbers : [argument];
    }

    private static bool IsPart(string word) => word.Length > 0 && !word.Any(char.IsWhiteSpace);

    private List<string> SplitStretch(string[] words)
    {
        var questions = new List<string>();
        var hasUnknown = false;
        var unknown = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var length = LongestKnown(words.AsSpan(i));
            if (length == 0 && !IsNumber(words[i]))
            {
                unknown.Add(words[i++]);
                continue;
            }

            hasUnknown |= unknown.Count > 0;
            AddUnknown();
            questions.Add(string.Join(' ', words, i, Math.Max(length, 1)));
            i += Math.Max(length, 1);
        }

        hasUnknown |= unknown.Count > 0;
        AddUnknown();
        var whole = string.Join(' ', words.Take(LongestRun + 1));
        return hasUnknown && questions.Count > 1 && !words.Any(IsNumber) && isNear(whole) ? [whole] : questions;

        void AddUnknown()
        {
            if (unknown.Count > 0)
            {
                questions.Add(string.Join(' ', unknown));
                unknown.Clear();
            }
        }
    }

    private int LongestKnown(ReadOnlySpan<string> words)
    {
        for (var length = Math.Min(words.Length, LongestRun); length > 0; length--)
        {
            if (isKnown(string.Join(' ', words[..length]!)))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
