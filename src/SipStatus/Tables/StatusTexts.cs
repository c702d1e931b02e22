using System.Text;

namespace SipStatus;

/// <summary>The texts of the registered codes and of their canonical lines, each made when it is first asked for and kept.</summary>
internal static class StatusTexts
{
    private const int Length = SipStatusCode.Largest + 1;

    // By code, so that one read finds the text. A race makes an equal string twice, and one of the two stays.
    private static readonly string?[] s_codeTexts = new string?[Length];
    private static readonly string?[] s_lineTexts = new string?[Length];
    private static readonly string?[] s_wireLines = new string?[Length];

    /// <summary>A canonical line in wire form as a string, to compare characters with where there are no vectors.</summary>
    internal static string WireLine(CodeSlot slot) =>
        s_wireLines[slot.StatusCode] ??= Encoding.ASCII.GetString(StatusCodeTable.Texts.Slice(slot.LineStart, slot.WireLength));

    /// <summary>The string <c>486 Busy Here</c>, always the same one; null if nobody has asked for it yet.</summary>
    internal static string? FindCode(int code) => s_codeTexts[code];

    /// <summary>The string <c>SIP/2.0 486 Busy Here</c>, always the same one; null if nobody has asked for it yet.</summary>
    internal static string? FindLine(int code) => s_lineTexts[code];

    /// <summary>Makes the string <c>486 Busy Here</c>, and keeps it; null if the code is not registered.</summary>
    internal static string? MakeCode(int code)
    {
        var ordinal = StatusCodeTable.OrdinalOf(code);
        return ordinal < 0
            ? null
            : s_codeTexts[code] = Encoding.ASCII.GetString(StatusCodeTable.TextLine(ordinal).Slice(StatusLineLayout.CodeStart));
    }

    /// <summary>Makes the string <c>SIP/2.0 486 Busy Here</c>, and keeps it; null if the code is not registered.</summary>
    internal static string? MakeLine(int code)
    {
        var ordinal = StatusCodeTable.OrdinalOf(code);
        return ordinal < 0 ? null : s_lineTexts[code] = Encoding.ASCII.GetString(StatusCodeTable.TextLine(ordinal));
    }
}
