using System;
using System.Collections.Generic;
using System.Globalization;
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

    /// <summary>The language that is spoken now: that of the texts of .NET, which <see cref="Speak"/> sets.</summary>
    public static Language Current =>
        CultureInfo.CurrentUICulture.Name.StartsWith(Chinese.Tag, StringComparison.Ordinal) ? Chinese : English;

    /// <summary>A text in the language that is spoken now.</summary>
    public static string Say(string english, string chinese) => Current.Choose(english, chinese);

    /// <summary>Lets all texts from now on be in this language.</summary>
    public void Speak()
    {
        if (this != Current)
        {
            CultureInfo.CurrentUICulture = this == Chinese ? CultureInfo.GetCultureInfo(Chinese.Tag) : CultureInfo.InvariantCulture;
        }
    }

    /// <summary>
    /// The language that a command line asks for, wherever its option stands; help and errors speak it, too. None if it asks for none, or
    /// not rightly: the command tells.
    /// </summary>
    public static Language? OfArguments(IReadOnlyList<string> arguments)
    {
        const string option = "--lang";
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            var tag = arguments[i] == option && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith($"{option}=", StringComparison.Ordinal)
                    || arguments[i].StartsWith($"{option}:", StringComparison.Ordinal) ? arguments[i][(option.Length + 1)..]
                : null;
            if (tag is not null)
            {
                return TryParse(tag, out var language) ? language : null;
            }
        }

        return null;
    }

    /// <summary>Reads a tag such as <c>zh</c>, <c>zh-CN</c>, <c>zh_TW.UTF-8</c> or <c>en</c>; false if it is another language.</summary>
    public static bool TryParse(string tag, out Language language)
    {
        var primary = TypedText.Trim(tag).Split('-', '_', '.', '@')[0];
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
