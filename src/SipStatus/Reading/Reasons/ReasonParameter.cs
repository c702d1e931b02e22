namespace SipStatus;

/// <summary>Where a parameter of a Reason header field value stands in its text.</summary>
internal readonly struct ReasonParameter(int nameStart, int nameLength, int valueStart, int valueLength, ReasonParameterForm form)
{
    internal int NameStart { get; } = nameStart;

    internal int NameLength { get; } = nameLength;

    /// <summary>The first unit of the value, after the quote if there is one.</summary>
    internal int ValueStart { get; } = valueStart;

    /// <summary>The length of the value without quotes, and without white space around it.</summary>
    internal int ValueLength { get; } = valueLength;

    internal ReasonParameterForm Form { get; } = form;

    internal bool HasValue => Form != ReasonParameterForm.Name;
}
