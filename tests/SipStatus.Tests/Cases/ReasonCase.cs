namespace SipStatus.Tests;

/// <summary>A Reason header field value with one reason, and what it says.</summary>
public sealed record ReasonCase(string Input, string Protocol, int? Cause, string? Text, string Canonical)
{
    /// <summary>Whether the strict grammar has it, too.</summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>The token of the location; null where there is none.</summary>
    public string? Location { get; init; }

    /// <summary>A parameter of another name, and its value.</summary>
    public (string Name, string? Value)? Parameter { get; init; }

    public override string ToString() => StatusLineCase.Visible(Input);
}
