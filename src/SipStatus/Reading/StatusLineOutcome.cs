namespace SipStatus;

/// <summary>How a match of the grammar ended.</summary>
internal enum StatusLineOutcome
{
    /// <summary>A unit stands where the grammar does not allow it.</summary>
    Malformed,

    /// <summary>The text ended where a line cannot end.</summary>
    EndedEarly,

    /// <summary>The text ended where a line may end, without its line end.</summary>
    Open,

    /// <summary>The line ended with its line end; more text may follow.</summary>
    LineEnded,
}
