using System.Globalization;

namespace SipStatus.Q850;

/// <summary>The whole texts, each made when it is first asked for and kept.</summary>
internal static partial class Q850CauseTable
{
    // A race makes an equal string twice, and one of the two stays.
    private static readonly string?[] s_lines = new string?[Q850Cause.Largest + 1];

    /// <summary>The string <c>17 User busy</c>, the digits alone if there is no text; always the same one.</summary>
    internal static string Line(int value) => s_lines[value] ??= MakeLine(value);

    private static string MakeLine(int value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return Texts[value].Length == 0 ? digits : digits + " " + Texts[value];
    }
}
