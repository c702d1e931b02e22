using System;
using System.Collections.Generic;
using System.CommandLine;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary><c>--style</c>: what counts as a status line.</summary>
internal sealed class StyleOption : Option<string>
{
    public const string Default = "default";
    public const string Lenient = "lenient";

    private static readonly Dictionary<string, SipStatusLineStyles> s_styles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["strict"] = SipStatusLineStyles.Strict,
        [Default] = SipStatusLineStyles.Default,
        [Lenient] = SipStatusLineStyles.Lenient,
    };

    public StyleOption(string defaultStyle)
        : base("--style")
    {
        Description = Language.Say(
            "strict: the grammar of RFC 3261; default: also a missing space or free text in the phrase; "
            + "lenient: also more white space, and LF alone.",
            "strict：RFC 3261 的文法；default：还允许缺少空格或短语为任意文字；lenient：还允许更多空白以及单独的 LF。");
        DefaultValueFactory = _ => defaultStyle;
        this.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. s_styles.Keys]);
    }

    public SipStatusLineStyles GetStyles(ParseResult parsed) => s_styles[parsed.GetValue(this)!];
}
