using System;
using System.Linq;

namespace SipStatus.Tool.Output;

/// <summary>A language that the tool speaks.</summary>
internal sealed record Language
{
    private static readonly string[] s_localeVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    private Language(string tag) => Tag = tag;

    public static Language English { get; } = new("en");

    public static Language Chinese { get; } = new("zh");

    /// <summary>The tag of the language, as <see cref="SipStatusInfo.GetSummary(string)"/> takes it.</summary>
    public string Tag { get; }

    /// <summary>The text in this language.</summary>
    public string Choose(string english, string chinese) => this == Chinese ? chinese : english;

    /// <summary>Reads a tag such as <c>zh</c>, <c>zh-CN</c>, <c>zh_TW.UTF-8</c> or <c>en</c>; false if it is another language.</summary>
    public static bool TryParse(string tag, out Language language)
    {
        var primary = tag.Split('-', '_', '.', '@')[0];
        language = string.Equals(primary, Chinese.Tag, StringComparison.OrdinalIgnoreCase) ? Chinese : English;
        return string.Equals(primary, language.Tag, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The tag, as the help shows the default.</summary>
    public override string ToString() => Tag;

    /// <summary>
    /// The language of the first locale variable that is set, as every Unix program reads them; English if the tool does not speak it.
    /// </summary>
    public static Language OfEnvironment(Func<string, string?> variable)
    {
        var locale = s_localeVariables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        _ = TryParse(locale ?? "", out var language);
        return language;
    }
}
