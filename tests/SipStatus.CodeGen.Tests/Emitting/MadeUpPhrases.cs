using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Tests.Emitting;

/// <summary>Phrases that nobody registered, many of which differ from one another as little as two phrases can.</summary>
internal static class MadeUpPhrases
{
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'();/?:@&=+$,";

    /// <summary>A family of the first kind defeats a hash of four characters: each differs from the first in another place.</summary>
    public static IEnumerable<string> TwinsAtEveryPlace(int length) =>
        Enumerable.Range(0, length).Select(place => $"{new string('x', place)}y{new string('x', length - place - 1)}").Prepend(new string('x', length));

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
    public static RegistryTable WithAliases(this RegistryTable table, IEnumerable<string> phrases)
    {
        var aliases = phrases
            .Select((phrase, i) => new AliasRow(table.Codes[i * 7 % table.Codes.Count].Code, phrase, AliasKind.Implementation, null, "made up"))
            .Concat(table.Aliases)
            .DistinctBy(alias => (alias.Code, alias.Alias.ToUpperInvariant()))
            .Where(alias => !table.Codes.Any(row => row.Code == alias.Code && row.ReasonPhrase.Equals(alias.Alias, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(alias => alias.Code)
            .ThenBy(alias => alias.Alias, StringComparer.Ordinal);
        return new RegistryTable(table.Codes, [.. aliases], table.LastUpdated) { Knowledge = table.Knowledge };
    }

    private static string RandomPhrase(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(6) == 0 ? " " : Character(random)));

    private static string Character(Random random) => Characters[random.Next(Characters.Length)].ToString();
}
