namespace SipStatus.Tests;

/// <summary>A text, and whether it is a Status-Code.</summary>
public sealed class StatusCodeCase
{
    private StatusCodeCase(string text, int value, int errorOffset)
    {
        Text = text;
        Value = value;
        ErrorOffset = errorOffset;
    }

    public string Text { get; }

    /// <summary>The number; 0 for the default value and where the text is no code.</summary>
    public int Value { get; }

    /// <summary>Where the text is wrong, in chars; -1 where it is right.</summary>
    public int ErrorOffset { get; }

    public bool IsValid => ErrorOffset < 0;

    public static StatusCodeCase Valid(string text, int value) => new(text, value, -1);

    public static StatusCodeCase Invalid(string text, int errorOffset) => new(text, 0, errorOffset);

    public override string ToString() => $"'{StatusLineCase.Visible(Text)}' {(IsValid ? $"is {Value}" : $"is wrong at {ErrorOffset}")}";
}
