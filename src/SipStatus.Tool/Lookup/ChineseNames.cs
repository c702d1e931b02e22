using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Q850;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The Chinese names of numbers: of the causes those that the Chinese standards of the telephone network have, of the codes what people
/// call them. The first name of a number is shown, and all of them are found.
/// </summary>
internal sealed class ChineseNames
{
    private readonly Lazy<ILookup<int, string>> _names;

    private ChineseNames(string table) => _names = new(
        () => EmbeddedTable.Read(table).ToLookup(cells => int.Parse(cells[0], CultureInfo.InvariantCulture), cells => cells[1]));

    /// <summary>The names of the codes, in <c>phrases-zh.csv</c>.</summary>
    public static ChineseNames OfCodes { get; } = new("phrases-zh.csv");

    /// <summary>The names of the causes of Q.850, in <c>causes-zh.csv</c>.</summary>
    public static ChineseNames OfCauses { get; } = new("causes-zh.csv");

    /// <summary>The names of a number; none if it has no meaning.</summary>
    public IEnumerable<string> Of(int number) => _names.Value[number];

    /// <summary>The names of a number if a question in Chinese may be about one of them; none for any other question.</summary>
    public IEnumerable<string> Of(int number, string question) => question.Any(Words.IsChinese) ? Of(number) : [];

    /// <summary>The name of a number that is shown; empty if it has none.</summary>
    public string FirstOf(int number) => Of(number).FirstOrDefault("");

    /// <summary>The text of a cause in a language.</summary>
    public static string TextOf(Q850Cause cause, Language language) =>
        cause.IsDefined && language == Language.Chinese && OfCauses.FirstOf(cause.Value) is { Length: > 0 } name ? name : cause.Text;

    /// <summary>A cause with its number and, if it is defined, its text in a language.</summary>
    public static string WithNumber(Q850Cause cause, Language language) =>
        cause.IsDefined && language == Language.Chinese ? $"{cause.Value} {TextOf(cause, language)}" : cause.ToString();
}
