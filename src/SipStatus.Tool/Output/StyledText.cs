using Spectre.Console;

namespace SipStatus.Tool.Output;

/// <summary>A piece of text and how a terminal shows it.</summary>
internal readonly record struct StyledText(string Text, Style? Style = null)
{
    public static implicit operator StyledText(string text) => new(text);
}
