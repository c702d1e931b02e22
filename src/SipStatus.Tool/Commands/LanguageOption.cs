using System.CommandLine;
using System.CommandLine.Parsing;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary><c>--lang</c>: the language of the answer.</summary>
internal sealed class LanguageOption : Option<Language>
{
    public const string LongName = "--lang";

    public LanguageOption(ToolConsole console)
        : base(LongName)
    {
        Description = Language.Say(
            "The language of the answer: en or zh. Without it the one of LC_ALL, LC_MESSAGES or LANG.",
            "回答所用的语言：en 或 zh；未给出时取自 LC_ALL、LC_MESSAGES 或 LANG。");
        HelpName = "en|zh";
        DefaultValueFactory = _ => console.Language;
        CustomParser = Parse;
        CompletionSources.Add(Language.English.Tag, Language.Chinese.Tag);
    }

    private static Language Parse(ArgumentResult argument)
    {
        var tag = argument.Tokens[0].Value;
        if (!Language.TryParse(tag, out var language))
        {
            argument.AddError(Language.Say(
                $"There is no \"{tag}\" here: the languages are en (English) and zh (Chinese).",
                $"没有“{tag}”这种语言：只有 en（英文）和 zh（中文）。"));
        }

        return language;
    }
}
