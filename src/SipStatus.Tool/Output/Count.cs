using System.Globalization;

namespace SipStatus.Tool.Output;

/// <summary>Numbers as people read them.</summary>
internal static class Count
{
    public static string Of(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A part of a whole, in percent.</summary>
    public static string Share(long count, long total) => (100.0 * count / total).ToString("0.0'%'", CultureInfo.InvariantCulture);

    /// <summary>A number and what it counts: the English word takes an s unless there is one of it.</summary>
    public static string Of(long number, string word) => $"{Of(number)} {word}{(number == 1 ? "" : "s")}";

    /// <summary>A number and what it counts, in the language that is spoken.</summary>
    public static string Of(long number, string word, string chinese) => Language.Say(Of(number, word), $"{Of(number)} {chinese}");
}
