using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SipStatus.CodeGen.Tests.Writing;

/// <summary>
/// Reads the numbers and bytes of a <c>StatusCodeTable.g.cs</c> back from its text, and looks a phrase up in them as the library does, by
/// plain computation that shares nothing with the emitter and with the library.
/// </summary>
internal sealed class StatusCodeTableText
{
    private readonly string _text;
    private readonly (int Position1, int Position2, uint Multiplier, int Shift) _hash;
    private readonly int _longestPhrase;

    public StatusCodeTableText(string text)
    {
        _text = text;
        Texts = ReadTexts();
        PhraseStarts = Numbers("PhraseStarts");
        Phrases = [.. PhraseStarts.Zip(Numbers("PhraseLengths"), (start, length) => string.Concat(Texts).Substring(start, length))];
        Codes = Numbers("Codes");
        NextRow = Numbers("NextRow");
        NextInSlot = Numbers("NextInSlot");
        PhraseSlots = Numbers("PhraseSlots");
        _hash = (
            Constant("PhraseHashPosition1"), Constant("PhraseHashPosition2"), UnsignedConstant("PhraseHashMultiplier"),
            Constant("PhraseHashShift"));
        _longestPhrase = Constant("LongestPhrase");
    }

    /// <summary>The literals of the lines and phrases, one to a line of the source.</summary>
    public string[] Texts { get; }

    public int[] PhraseStarts { get; }

    /// <summary>The phrase of each row.</summary>
    public string[] Phrases { get; }

    public int[] Codes { get; }

    public int[] NextRow { get; }

    public int[] NextInSlot { get; }

    public int[] PhraseSlots { get; }

    public uint[] CodeSlots => [.. Digits("CodeSlots").Select(digits => uint.Parse(digits, CultureInfo.InvariantCulture))];

    public int Constant(string name) =>
        int.Parse(Regex.Match(_text, $@"const int {name} = ([0-9]+);").Groups[1].Value, CultureInfo.InvariantCulture);

    public uint UnsignedConstant(string name) => uint.Parse(
        Regex.Match(_text, $@"const uint {name} = 0x([0-9A-F]{{8}});").Groups[1].Value, NumberStyles.HexNumber,
        CultureInfo.InvariantCulture);

    public int[] Numbers(string name) =>
        [.. Digits(name).Select(digits => int.Parse(digits, CultureInfo.InvariantCulture))];

    public string[] Strings(string name) => [.. Regex.Matches(Body(name), "\"([^\"]*)\"").Select(match => match.Groups[1].Value)];

    /// <summary>The rows that bear a phrase, in any letter case, in the order of the table.</summary>
    public IEnumerable<int> RowsOf(string phrase)
    {
        if (phrase.Length > _longestPhrase)
        {
            yield break;
        }

        var row = PhraseSlots[SlotOf(phrase)];
        while (row >= 0 && !Phrases[row].Equals(phrase, StringComparison.OrdinalIgnoreCase))
        {
            row = NextInSlot[row] - 1;
        }

        for (; row >= 0; row = NextRow[row] - 1)
        {
            yield return row;
        }
    }

    private int SlotOf(string phrase)
    {
        var n = phrase.Length;
        var p1 = n * _hash.Position1 / 64;
        var p2 = n * _hash.Position2 / 64;
        ulong key = ((ulong)phrase[0] | 0x20)
            + (((ulong)phrase[p1] | 0x20) * 0x100)
            + (((ulong)phrase[p2] | 0x20) * 0x1_0000)
            + (((ulong)phrase[n - 1] | 0x20) * 0x100_0000);
        key ^= (ulong)n * 0x9E3779B1 % 0x1_0000_0000;
        return (int)(key * _hash.Multiplier % 0x1_0000_0000 >> _hash.Shift);
    }

    private IEnumerable<string> Digits(string name) => Regex.Matches(Body(name), "[0-9]+").Select(match => match.Value);

    private string Body(string name) => Regex.Match(_text, $@"\b{name} =>?\s*\[([^\]]*)\];").Groups[1].Value;

    private string[] ReadTexts()
    {
        var literals = Regex.Match(_text, " Texts =>\n(.*);\n", RegexOptions.Singleline).Groups[1].Value;
        return [.. Regex.Matches(literals, "\"(.*)\"u8").Select(literal => literal.Groups[1].Value.Replace("\\r", "\r").Replace("\\n", "\n"))];
    }
}
