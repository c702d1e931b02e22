using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SipStatus.Rules;
using SipStatus.Tool.Scanning;

namespace SipStatus.Tool.Lookup;

/// <summary>Finds the codes that a number, a phrase or a name means, or a pasted text that contains one of them.</summary>
internal static class StatusCodeSearch
{
    private const int CodeLength = 3;
    private const int LongestShortWord = 3;

    /// <summary>The questions in the words of a command line.</summary>
    public static Questions Questions { get; } = new(IsKnown, text => Near(text).Any());

    /// <summary>
    /// Every code that fits a query: as a number, with or without a phrase after it; as a Reason header field; else as a C# name or a
    /// constant of C, as a canonical phrase, as an alias, and as a name in Chinese; else as a name of another stack; else as a status line
    /// with any text before it; else as a number or a constant with a label; else as the only registered number of a text. Only the last
    /// one has to be registered.
    /// </summary>
    public static IReadOnlyList<SipStatusCode> Find(string query) =>
        FindNamed(query) is { Count: > 0 } named ? named
        : OwnCauses.Find(query) is { } own && own.StatusCode != default ? [own.StatusCode]
        : NumberInText.Find(query) is var code && code != default && PastedReason.Read(query).Count == 0 ? [code]
        : [];

    /// <summary>Whether a query is a text with one number in it, and only that number is read.</summary>
    public static bool IsSentence(string query) =>
        FindNamed(query).Count == 0 && OwnCauses.Find(query) is null && NumberInText.Find(query) != default
        && PastedReason.Read(query).Count == 0;

    // All but the last one.
    private static IReadOnlyList<SipStatusCode> FindNamed(string query)
    {
        if (TryReadCode(query, out var code))
        {
            return [code];
        }

        if (PastedReason.Read(query) is { Count: > 0 } reasons)
        {
            return PastedReason.CodesOf(reasons);
        }

        if (query.Length > Questions.LongestTyped)
        {
            return FindLines(query);
        }

        var named = SipStatusRegistry.All
            .Where(info => Letters(query).Length > 0 && ChineseOf(info, query).Prepend(info.Name).Any(name => IsName(query, name)))
            .Select(info => info.StatusCode);
        var known = named.Concat(SipStatusRegistry.FindByReasonPhrase(query)).Concat(FindUnregistered(query)).Distinct().ToList();
        return known.Count > 0 ? known
            : StackNames.Find(query).ToList() is { Count: > 0 } elsewhere ? elsewhere
            : FindLines(query) is { Count: > 0 } lines ? lines
            : PastedLabel.TryTake(query, out var rest, out var kind) && kind != NumberKind.Cause ? FindNamed(rest)
            : [];
    }

    /// <summary>
    /// The codes that a query without an answer may mean, the likeliest first: those that begin with a number; those that an RFC speaks of;
    /// those behind a symptom or an option tag, or whose responses carry a header field;
    /// those whose name or phrase contains it; those whose name or
    /// phrase it is, but for typing errors; those whose phrases, summaries and words for the outcome of a call contain all of its words.
    /// </summary>
    public static IReadOnlyList<SipStatusCode> Suggest(string query)
    {
        if (string.IsNullOrWhiteSpace(query) || query.Length > Questions.LongestTyped || PastedRequest.IsRequest(query))
        {
            return [];
        }

        if (RfcSearch.TryRead(query, out var rfc))
        {
            return [.. RfcSearch.Find(rfc)];
        }

        // 48, 48x
        var digits = query.TrimEnd('x', 'X', '?', '*');
        return digits.Length > 0 && digits.All(char.IsAsciiDigit)
            ? [.. Codes(info => info.ToString().StartsWith(digits, StringComparison.Ordinal))]
            : Symptoms.Find(query).Concat(Carriers(query)).ToList() is { Count: > 0 } known
            ? [.. known.Concat(Parts(query)).Concat(Described(query)).Distinct()]
            : [.. Constants(query).Concat(Parts(query)).Concat(Near(query)).Concat(Described(query)).Distinct()];
    }

    /// <summary>Whether a text that was not in quotes is one question: after a number come only the words of its own phrase.</summary>
    public static bool IsKnown(string text) =>
        SipStatusLine.TryParse(text, SipStatusLineStyles.Lenient, out var line) ? HasPhrase(line.StatusCode, line.ReasonPhrase)
        : TryReadCode(text, out var code) ? HasPhrase(code, text.Length > CodeLength ? text[(CodeLength + 1)..] : "")
        : PastedReason.Read(text).Count > 0
            || (PastedLabel.TryTake(text, out var rest, out var kind)
                ? kind != NumberKind.Cause && IsKnown(rest)
                : FindNamed(text).Count > 0);

    /// <summary>The code and the phrase of a text that is a status line or begins with a number; false for any other text.</summary>
    public static bool TryReadLine(string text, out SipStatusCode code, out string phrase)
    {
        var line = text.Trim();
        if (TryReadCode(line, out code))
        {
            phrase = line[CodeLength..].Trim();
            return true;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        EscapedVersion.Restore(bytes);
        var scanner = new SipStatusScanner(bytes, isFinalBlock: true, SipStatusLineStyles.Lenient);
        var isRead = scanner.MoveNext() && scanner.Current.IsWellFormed;
        (code, phrase) = isRead
            ? (scanner.Current.Line.StatusCode, PastedLines.BeforeEnd(PhraseOf(scanner.Current, bytes)))
            : (default, "");
        return isRead || (PastedLabel.TryTake(text, out var rest, out _) && TryReadLine(rest, out code, out phrase));
    }

    // What stands around the line may end it, as in a log.
    private static string PhraseOf(SipStatusMatch match, ReadOnlySpan<byte> text)
    {
        var line = match.Line;
        var length = Math.Min(line.ReasonPhraseOffset + line.ReasonPhrase.Length + 1, text.Length - match.Offset);
        var end = ClosingMark.Find(text[..match.Offset], text.Slice(match.Offset, length));
        return end >= 0 && SipStatusLine.TryParse(text.Slice(match.Offset, end), SipStatusLineStyles.Lenient, out var closed)
            ? closed.ReasonPhrase
            : line.ToStatusLine().ReasonPhrase;
    }

    /// <summary>Whether a code is registered with a phrase, or known to be sent with it.</summary>
    public static bool HasPhrase(SipStatusCode code, string phrase) => phrase.Length == 0
        || SipStatusRegistry.FindByReasonPhrase(phrase).Contains(code)
        || FindUnregistered(phrase).Contains(code);

    private static IEnumerable<SipStatusCode> FindUnregistered(string phrase) => SipStatusRegistry.Unregistered
        .Where(use => phrase.Equals(use.ReasonPhrase, StringComparison.OrdinalIgnoreCase))
        .Select(use => use.StatusCode);

    // Pasted from a log or a trace. If the line stands alone, its phrase does not matter.
    private static List<SipStatusCode> FindLines(string query)
    {
        var codes = new List<SipStatusCode>();
        var text = Encoding.UTF8.GetBytes(query);
        EscapedVersion.Restore(text);
        var scanner = new SipStatusScanner(text, isFinalBlock: true, SipStatusLineStyles.Lenient);
        while (scanner.MoveNext())
        {
            if (scanner.Current.IsWellFormed && !codes.Contains(scanner.Current.Line.StatusCode))
            {
                codes.Add(scanner.Current.Line.StatusCode);
            }
        }

        return codes;
    }

    // PJSIP_SC_BUSY_HERE, Status486BusyHere, sip_486: an identifier of another program that contains the number or the name.
    private static IEnumerable<SipStatusCode> Constants(string query)
    {
        var words = string.Join(' ', query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !IsAddress(word)));
        var numbers = new string([.. words.Select(unit => char.IsAsciiDigit(unit) ? unit : ' ')]).Split(
            ' ', StringSplitOptions.RemoveEmptyEntries);
        var codes = numbers.Where(number => number.Length == CodeLength)
            .Select(number => TryReadCode(number, out var code) ? code : default)
            .Where(code => code.IsRegistered)
            .ToList();
        if (codes.Count > 0)
        {
            return codes;
        }

        return query.Contains('_', StringComparison.Ordinal)
            ? SipStatusRegistry.All
                .Where(info => Letters(query).EndsWith(info.Name, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(info => info.Name.Length)
                .Select(info => info.StatusCode)
                .Take(1)
            : [];
    }

    // A name of several words, so that an ordinary word is none.
    private static IReadOnlyList<SipStatusCode> Carriers(string query) =>
        query.Contains('-', StringComparison.Ordinal) ? PastedHeader.CarriersOf(query.Trim()) : [];

    // Of a user or of a host.
    private static bool IsAddress(string word) => word.TrimEnd('.').AsSpan().ContainsAny('@', '.');

    // A whole word of a phrase comes before the beginning of a word, and that before any other part.
    private static IEnumerable<SipStatusCode> Parts(string query)
    {
        var part = query.Trim();
        return Codes(info => NamesOf(info, part).Any(name => $" {name} ".Contains($" {part} ", StringComparison.OrdinalIgnoreCase)))
            .Concat(Codes(info => NamesOf(info, part).Any(name => $" {name}".Contains($" {part}", StringComparison.OrdinalIgnoreCase))))
            .Concat(Codes(info => NamesOf(info, part).Any(name => name.Contains(part, StringComparison.OrdinalIgnoreCase))));
    }

    private static IEnumerable<SipStatusCode> Near(string query)
    {
        var typed = Letters(query);
        return typed.Length == 0
            ? []
            : SipStatusRegistry.All
                .SelectMany(info => NamesOf(info, query).Select(Letters).Where(name => EditDistance.AreClose(typed, name))
                    .Select(name => (info.StatusCode, Distance: EditDistance.Of(typed, name))))
                .OrderBy(candidate => candidate.Distance)
                .Select(candidate => candidate.StatusCode)
                .Distinct();
    }

    private static IEnumerable<SipStatusCode> Described(string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Codes(info => Array.TrueForAll(
            words, word => NamesOf(info, query).Concat(DescriptionsOf(info)).Any(text => HasWord(text, word))));
    }

    private static string[] DescriptionsOf(SipStatusInfo info)
    {
        string[] summaries = [info.Summary, info.GetSummary("zh")];
        var outcome = SipOutcomeMapping.Default.GetOutcome(info.StatusCode);
        return outcome == SipOutcome.None ? summaries : [.. summaries, outcome.GetWord("en"), outcome.GetWord("zh")];
    }

    private static IEnumerable<SipStatusCode> Codes(Func<SipStatusInfo, bool> predicate) =>
        SipStatusRegistry.All.Where(predicate).Select(info => info.StatusCode);

    private static IEnumerable<string> NamesOf(SipStatusInfo info, string query) =>
        info.Aliases.Select(alias => alias.Phrase).Append(info.ReasonPhrase).Append(info.Name).Concat(ChineseOf(info, query));

    private static IEnumerable<string> ChineseOf(SipStatusInfo info, string query) =>
        ChineseNames.OfCodes.Of(info.StatusCode.Value, query);

    // At the start of a word of the text; a short word only as a whole word. Chinese has no spaces: there a word begins and ends anywhere.
    private static bool HasWord(string text, string word)
    {
        for (var found = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            found >= 0;
            found = text.IndexOf(word, found + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = found + word.Length;
            if ((found == 0 || !AreOneWord(text[found - 1], word[0]))
                && (word.Length > LongestShortWord || end == text.Length || !AreOneWord(word[^1], text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOneWord(char left, char right) => char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right);

    private static bool IsName(string query, string name) =>
        string.Equals(Letters(query), Letters(name), StringComparison.OrdinalIgnoreCase);

    // BUSY_HERE, busy-here and Busy Here are the same name.
    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static bool TryReadCode(string text, out SipStatusCode code) =>
        SipStatusCode.TryParse(text.Trim(), out code) && code != default;
}
