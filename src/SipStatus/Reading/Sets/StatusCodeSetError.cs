namespace SipStatus;

/// <summary>What is wrong with the text of a <see cref="SipStatusCodeSet"/>: the rule, the item, and the offset.</summary>
internal readonly struct StatusCodeSetError(string rule, int itemStart, int offset)
{
    internal const string Item = "408, 5xx, 500-599 or *, alone or behind one !, expected";
    internal const string Range = "three digits from the first code of the range to 699 expected";
    internal const string Separator = "comma or white space behind the item expected";

    internal string Rule { get; } = rule;

    internal int ItemStart { get; } = itemStart;

    /// <summary>The length of the longest prefix of the text that begins some valid text.</summary>
    internal int Offset { get; } = offset;
}
