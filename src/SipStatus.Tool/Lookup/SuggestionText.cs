using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>What the tool says if a question has no answer: what it may mean, and how much more there is.</summary>
internal static class SuggestionText
{
    /// <summary>How many questions without an answer are quoted; of more of them their number is told.</summary>
    public const int MostRefusals = 10;

    private const int MostSuggestions = 5;

    /// <summary>Writes the message, and under it the suggestions.</summary>
    /// <param name="console">The console; all of it goes to the error output.</param>
    /// <param name="message">What is not known.</param>
    /// <param name="hint">What there is instead; said if nothing is suggested.</param>
    /// <param name="suggestions">What may be meant, the likeliest first.</param>
    /// <param name="language">The language of the words around them.</param>
    /// <param name="all">Whether all of them are wanted.</param>
    public static void Write(
        ToolConsole console, string message, string hint, IReadOnlyList<string> suggestions, Language language, bool all)
    {
        var also = suggestions.Count == 1 ? language.Choose("The nearest is", "最接近的是") : language.Choose("It may be", "可能是");
        console.WriteError(message + language.Choose(" ", "") + (suggestions.Count == 0 ? hint : also));
        WriteList(console, suggestions, language, all);
    }

    /// <summary>Writes the suggestions below a message.</summary>
    /// <param name="console">The console.</param>
    /// <param name="suggestions">What may be meant, the likeliest first.</param>
    /// <param name="language">The language of the words around them.</param>
    /// <param name="all">Whether all of them are wanted.</param>
    public static void WriteList(ToolConsole console, IReadOnlyList<string> suggestions, Language language, bool all)
    {
        var shown = all ? suggestions.Count : MostSuggestions;
        foreach (var suggestion in suggestions.Take(shown))
        {
            console.Error.WriteLine($"  {suggestion}");
        }

        if (suggestions.Count > shown)
        {
            var more = (suggestions.Count - shown).ToString(CultureInfo.InvariantCulture);
            console.Error.WriteLine(
                language.Choose($"  and {more} more; --all shows them, more words find fewer", $"  还有 {more} 个；--all 全部显示，多写几个词可缩小范围"));
        }
    }

    /// <summary>Tells how many questions have no answer beyond those that were quoted; writes nothing if there are none.</summary>
    /// <param name="console">The console.</param>
    /// <param name="refusals">How many questions have no answer.</param>
    /// <param name="language">The language.</param>
    public static void WriteMoreRefusals(ToolConsole console, int refusals, Language language)
    {
        if (refusals > MostRefusals)
        {
            console.WriteError(language.Choose(
                $"{Count.Of(refusals - MostRefusals, "more question")} without an answer.", $"另有 {refusals - MostRefusals} 个问题没有答案。"));
        }
    }
}
