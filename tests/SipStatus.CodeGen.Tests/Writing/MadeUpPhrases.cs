using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen.Tests.Writing;

/// <summary>Phrases that nobody registered, many of which differ from one another as little as two phrases can.</summary>
internal static class MadeUpPhrases
{
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'();/?:@&=+$,";

    /// <summary>A family of the first kind defeats a hash of four characters: each differs from the first in another place.</summary>
    public static IEnumerable<string> TwinsAtEveryPlace(int length) =>
        Enumerable.Range(0, length)
            .Select(place => $"{new string('x', place)}y{new string('x', length - place - 1)}")
            .Prepend(new string('x', length));

    /// <summary>Random phrases and near twins of the phrases that are there, the same for the same seed.</summary>
    public static List<string> Create(IReadOnlyList<string> phrases, int count, int seed)
    {
        var random = new Random(seed);
        var made = new List<string>();
        while (made.Count < count)
        {
            var model = random.Next(3) == 0 && made.Count > 0 ? made[random.Next(made.Count)] : phrases[random.Next(phrases.Count)];
            var phrase = random.Next(4) switch
            {
                0 => RandomPhrase(random),
                1 => model.Insert(random.Next(model.Length), Character(random)),
                2 => model.Remove(random.Next(model.Length), 1),
                _ => model.Remove(random.Next(model.Length), 1).Insert(random.Next(model.Length), Character(random)),
            };
            if (phrase.Length is > 0 and < 100 && phrase == phrase.Trim() && !phrase.Contains("  ", StringComparison.Ordinal))
            {
                made.Add(phrase);
            }
        }

        return made;
    }

    /// <summary>The table with more aliases: each phrase that its code does not bear yet becomes one, of codes in turn.</summary>
    public static RegistryData WithAliases(this RegistryData data, IEnumerable<string> phrases)
    {
        var codes = data.Rows(StatusCodeRow.File);
        var rows = phrases
            .Select((phrase, i) => (codes[i * 7 % codes.Count].Code, Alias: phrase))
            .Concat(data.Rows(AliasRow.File).Select(row => (row.Code, row.Alias)))
            .DistinctBy(row => (row.Code, row.Alias.ToUpperInvariant()))
            .Where(
                row => !codes.Any(code => code.Code == row.Code && code.ReasonPhrase.Equals(row.Alias, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(row => row.Code)
            .ThenBy(row => row.Alias, StringComparer.Ordinal);
        return data.With(AliasRow.File, TestFiles.Aliases.Rows([.. rows.Select(row => $"code={row.Code}|alias={row.Alias}")]));
    }

    /// <summary>The phrases of the data, canonical or not.</summary>
    public static IReadOnlyList<string> Phrases(this RegistryData data) =>
        [.. data.Rows(StatusCodeRow.File).Select(row => row.ReasonPhrase), .. data.Rows(AliasRow.File).Select(row => row.Alias)];

    private static string RandomPhrase(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(6) == 0 ? " " : Character(random)));

    private static string Character(Random random) => Characters[random.Next(Characters.Length)].ToString();
}
