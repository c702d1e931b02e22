using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Notes, sources and meanings that the library has in English only; <c>texts-zh.csv</c> beside this file says them in Chinese.
/// </summary>
internal static class ChineseTexts
{
    private static readonly Lazy<Dictionary<string, string>> s_texts =
        new(() => EmbeddedTable.Read("texts-zh.csv").ToDictionary(cells => cells[0], cells => Words.Space(cells[1])));

    /// <summary>The text in a language. A name, which is the same in both, has no words of its own.</summary>
    public static string Of(string english, Language language) =>
        language == Language.Chinese && english.Length > 0 ? s_texts.Value.GetValueOrDefault(english, english) : english;
}
