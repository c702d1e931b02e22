using System.CommandLine;
using System.CommandLine.Parsing;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary><c>--lang</c>: the language of the answer.</summary>
internal sealed class LanguageOption : Option<Language>
{
    public LanguageOption(ToolConsole console)
        : base("--lang")
    {
        Description = "The language of the answer: en or zh. Without it the one of LC_ALL, LC_MESSAGES or LANG.";
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
            argument.AddError($"There is no \"{tag}\" here: the languages are en (English) and zh (Chinese).");
        }

        return language;
    }
}
