using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Tells apart the questions in the words of a command line. A word with white space stood in quotes, and is a question of its own. So is a
/// number, unless the words after it are its phrase. In other words, the longest run of words that is known is a question: <c>busy here
/// decline</c> is two. The words left over between such runs are one question without an answer, unless they are close to a known text as a
/// whole. Of numbers with commas between them, in quotes or not, each is a question. A text of several lines is taken apart into those that
/// name something, and a text in quotes into its parts if it has several: <c>"480 or 486"</c>. A sentence with one number is one
/// question: <c>rejected with 488</c>. What follows the name of a header field
/// belongs to it. Characters as wide as Chinese ones are read as those of ASCII.
/// </summary>
/// <param name="isKnown">Whether a text has an answer.</param>
/// <param name="isNear">Whether a text, but for typing errors, has an answer.</param>
internal sealed class Questions(Func<string, bool> isKnown, Func<string, bool> isNear)
{
    // No phrase has more words.
    private const int LongestRun = 10;

    // Of more words without quotes, only the numbers are questions of their own.
    private const int MostWords = 2000;

    /// <summary>
    /// The most characters of a question that somebody typed. A longer one was pasted: it is searched for status lines and the like, and
    /// not word by word, which would take long.
    /// </summary>
    public const int LongestTyped = 2000;

    // Between two questions they say nothing themselves.
    private static readonly string[] s_connectives =
        ["or", "and", "vs", "vs.", "versus", "&", "|", "+", "->", "=>", "→", "或", "和", "与", "还是"];

    private static readonly char[] s_separators = [',', ';', '/', '|', '+', '或', '和', '与'];

    public IReadOnlyList<string> Split(IReadOnlyList<string> arguments)
    {
        // The usual question needs none of what follows.
        if (arguments is [{ Length: > 0 } number] && IsNumber(number))
        {
            return [number];
        }

        string[] narrow = [.. arguments.Select(TypedText.Trim).Select(FullWidth.ToAscii).Select(PastedLines.DecodePercent)];
        string[] words =
        [
            .. JoinReferences(JoinHeaders(narrow)).SelectMany(text => PastedLines.Split(text, isKnown)).SelectMany(SplitNumbers)
                .SelectMany(SplitQuoted),
        ];
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

    // Retry-After: 180. Behind a Reason and behind the names that logs give to a code, a number is a question.
    private static List<string> JoinHeaders(string[] arguments)
    {
        var joined = new List<string>();
        for (var i = 0; i < arguments.Length; i++)
        {
            var text = arguments[i];
            if (IsHeaderName(text))
            {
                var whole = new StringBuilder(text);
                var endsAtNumber = !PastedHeader.HoldsOtherNumbers(text);
                while (i + 1 < arguments.Length && !IsHeaderName(arguments[i + 1]) && !(endsAtNumber && IsNumber(arguments[i + 1])))
                {
                    whole.Append(' ').Append(arguments[++i]);
                }

                text = whole.ToString();
            }

            joined.Add(text);
        }

        return joined;
    }

    private static bool IsHeaderName(string word) => word.EndsWith(':') && PastedHeader.TryReadName(word, out var name)
        && name.Length == word.Length - 1;

    // RFC 5057 is one question, with a space or without.
    private static IEnumerable<string> JoinReferences(List<string> arguments)
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

    // 486,487 and "486, 487" and 486/487 and 486或487.
    private static string[] SplitNumbers(string argument)
    {
        var numbers = argument.Split([.. s_separators, ' '], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length > 0 && Array.TrueForAll(numbers, IsNumber) && argument.Any(unit => s_separators.Contains(unit))
            ? numbers
            : [argument];
    }

    // "480 or 486" and "404 Not Found 486 Busy Here"; "486 Not Found" is a number with a phrase.
    private List<string> SplitQuoted(string argument)
    {
        if (IsPart(argument) || argument.Length > LongestTyped || isKnown(argument))
        {
            return [argument];
        }

        string[] words = [.. argument.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(SplitNumbers)];
        var questions = SplitStretch(words);
        var isConnected = questions.Sum(question => question.Count(unit => unit == ' ') + 1) < words.Length;
        return questions.Count > 1
            && questions.TrueForAll(question => isKnown(question))
            && (isConnected || questions.Count(question => char.IsAsciiDigit(question[0])) > 1)
                ? questions
                : [argument];
    }

    private static bool IsPart(string word) => word.Length > 0 && !word.Any(char.IsWhiteSpace);

    private List<string> SplitStretch(string[] words)
    {
        var isPasted = words.Length > MostWords;
        var questions = new List<string>();
        var hasUnknown = false;
        var unknown = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var length = isPasted ? 0 : LongestKnown(words.AsSpan(i));
            if (length == 0 && !IsNumber(words[i]))
            {
                unknown.Add(words[i++]);
                continue;
            }

            if (questions.Count > 0 && unknown is [var word] && s_connectives.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                unknown.Clear();
            }

            hasUnknown |= unknown.Count > 0;
            AddUnknown();
            questions.Add(string.Join(' ', words, i, Math.Max(length, 1)));
            i += Math.Max(length, 1);
        }

        hasUnknown |= unknown.Count > 0;
        AddUnknown();
        if (hasUnknown && !isPasted && IsSentence(words, questions))
        {
            return [string.Join(' ', words)];
        }

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

    // Rejected with 488: a word that is no question itself leads to the only number. In front of it, one word alone may happen to be a
    // phrase. What is close to a known text is a question.
    private bool IsSentence(string[] words, List<string> questions)
    {
        var number = questions.FindIndex(question => question.Split(' ').Any(IsNumber));
        return number > 0
            && words.Count(IsNumber) == 1
            && !isKnown(questions[number - 1]) && !isNear(questions[number - 1])
            && questions.Take(number - 1).All(question => !question.Contains(' ', StringComparison.Ordinal) || !isKnown(question))
            && questions.Skip(number + 1).All(question => !isKnown(question))
            && NumberInText.Find(string.Join(' ', words)) != default;
    }

    private int LongestKnown(ReadOnlySpan<string> words)
    {
        for (var length = Math.Min(words.Length, LongestRun); length > 0; length--)
        {
            if (isKnown(string.Join(' ', words[..length]!)))
            {
                return BeforeNumber(words[..length]);
            }
        }

        return 0;
    }

    // The text of a reason may hold anything, but a number behind a question is the next one.
    private int BeforeNumber(ReadOnlySpan<string> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (IsNumber(words[i]) && isKnown(string.Join(' ', words[..i]!)))
            {
                return i;
            }
        }

        return words.Length;
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
