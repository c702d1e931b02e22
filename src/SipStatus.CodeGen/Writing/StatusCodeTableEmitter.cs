using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using SipStatus.CodeGen.Hashing;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen.Writing;

/// <summary>
/// Writes <c>StatusCodeTable.g.cs</c>: what parsing, formatting and lookup read, as bytes in the assembly's image, which need no
/// code to set up.
/// </summary>
internal static class StatusCodeTableEmitter
{
    private const int LowestCode = 100;
    private const int CodeCount = 600;

    public static Emitter Table { get; } = new("StatusCodeTable.g.cs", Emitter.Core, [StatusCodeRow.File, AliasRow.File], Write);

    private static void Write(CodeWriter writer, RegistryData data)
    {
        var codes = data.Rows(StatusCodeRow.File);
        var phrases = PhraseRow.Of(data);
        var codeHash = CodeHash.Find([.. codes.Select(row => row.Code)]);
        var phraseHash = PhraseHash.Find([.. phrases.Select(row => row.Phrase)]);
        var texts = phrases.Select((row, index) => index < codes.Count ? row.WireLine : row.Phrase).ToList();
        var starts = Starts(texts);

        writer
            .Summary(
                "The registered codes and their phrases as tables. An ordinal numbers the codes, ascending from 0; a row is one phrase of "
                + "one code: first the canonical phrases, whose row is the ordinal, then the aliases by code.")
            .Open("internal static partial class StatusCodeTable")
            .Summary("The number of registered codes.")
            .Constant("int", "Count", $"{codes.Count}")
            .Summary("The number of rows: a canonical phrase for each code, then the aliases.")
            .Constant("int", "RowCount", $"{phrases.Count}")
            .Summary("The length of the longest phrase, canonical or not.")
            .Constant("int", "LongestPhrase", $"{phrases.Max(row => row.Phrase.Length)}")
            .Summary("The first position that the phrase hash looks at, in sixty-fourths of the phrase's length.")
            .Constant("int", "PhraseHashPosition1", $"{phraseHash.Position1}")
            .Summary("The second position that the phrase hash looks at, in sixty-fourths of the phrase's length.")
            .Constant("int", "PhraseHashPosition2", $"{phraseHash.Position2}")
            .Summary("What the key of a phrase is multiplied by.")
            .Constant("uint", "PhraseHashMultiplier", $"0x{phraseHash.Multiplier:X8}")
            .Summary("How far the product is shifted right to give the slot of a phrase.")
            .Constant("int", "PhraseHashShift", $"{phraseHash.Shift}")
            .Summary("What the four bytes of a code and its space, read as a little-endian number, are multiplied by.")
            .Constant("uint", "CodeHashMultiplier", $"0x{codeHash.Multiplier:X8}")
            .Summary("How far the product is shifted right to give the slot of a code.")
            .Constant("int", "CodeHashShift", $"{codeHash.Shift}")
            .Summary("The canonical phrases by ordinal.")
            .List("internal static readonly string[] ReasonPhrases =", codes.Select(row => CSharpText.Literal(row.ReasonPhrase)))
            .Line()
            .Summary("By code less 100: the ordinal plus one, 0 if the code is not registered.")
            .Numbers("Ordinals", Ordinals(codes))
            .Summary("By row: the code.")
            .Numbers("Codes", [.. phrases.Select(row => row.Code)])
            .Summary("By row: where the phrase begins in <see cref=\"Texts\"/>.")
            .Numbers(
                "PhraseStarts", [.. phrases.Select((row, index) => starts[index] + (index < codes.Count ? row.BeforePhrase.Length : 0))])
            .Summary("By row: the length of the phrase.")
            .Numbers("PhraseLengths", [.. phrases.Select(row => row.Phrase.Length)])
            .Summary("By row: the next row that bears the same phrase in any letter case, plus one; 0 if there is none.")
            .Numbers("NextRow", NextRows(phrases))
            .Summary(
                "By slot of the phrase hash: the first row of the phrase that falls there, or of the first of several. "
                + "A free slot holds row 0, whose phrase falls elsewhere.")
            .Numbers("PhraseSlots", [.. phraseHash.Slots.Select(RowOrFirst)])
            .Summary("By row: the first row of another phrase that falls into the same slot, plus one; 0 if there is none.")
            .Numbers("NextInSlot", phraseHash.NextInSlot)
            .Summary(
                "By slot of the code hash: the code, from bit 10 on where its line begins in <see cref=\"Texts\"/>, and from bit 26 on the "
                + "length of the line in wire form. A free slot holds the same of row 0, whose code is not of that slot.")
            .Numbers(
                "CodeSlots",
                [.. codeHash.Slots.Select(RowOrFirst).Select(row => CodeSlot(codes[row].Code, starts[row], texts[row].Length))])
            .Summary("First the line of each code in wire form, by ordinal, then the phrase of each alias.");
        WriteTexts(writer, texts);
        writer.Close();
    }

    private static void WriteTexts(CodeWriter writer, List<string> texts)
    {
        writer.Line("internal static System.ReadOnlySpan<byte> Texts =>");
        foreach (var (row, text) in texts.Index())
        {
            writer.Line($"    {CSharpText.Literal(text)}u8{(row == texts.Count - 1 ? ";" : " +")}");
        }
    }

    // A lookup always compares with the row that its slot leads to, so a free slot may lead to any row and needs no branch.
    private static int RowOrFirst(int rowPlusOne) => Math.Max(rowPlusOne - 1, 0);

    // All that recognises the canonical line of a code, in one number: one read instead of three that depend on each other.
    private static uint CodeSlot(int code, int lineStart, int wireLength) =>
        (uint)code | ((uint)lineStart << 10) | ((uint)wireLength << 26);

    // Where each text begins if one follows the other.
    private static int[] Starts(List<string> texts)
    {
        var starts = new int[texts.Count];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + texts[i - 1].Length;
        }

        return starts;
    }

    private static int[] Ordinals(IReadOnlyList<StatusCodeRow> codes)
    {
        var ordinals = new int[CodeCount];
        foreach (var (ordinal, row) in codes.Index())
        {
            ordinals[row.Code - LowestCode] = ordinal + 1;
        }

        return ordinals;
    }

    private static int[] NextRows(IReadOnlyList<PhraseRow> phrases)
    {
        var next = new int[phrases.Count];
        var rowsByPhrase = phrases.Index().GroupBy(row => row.Item.Phrase, row => row.Index, StringComparer.OrdinalIgnoreCase);
        foreach (var rows in rowsByPhrase)
        {
            foreach (var (row, nextRow) in rows.Zip(rows.Skip(1)))
            {
                next[row] = nextRow + 1;
            }
        }

        return next;
    }

    private static CodeWriter Constant(this CodeWriter writer, string type, string name, string value) => writer
        .Line($"internal const {type} {name} = {value};")
        .Line();

    // The type is the narrowest that holds the numbers.
    private static CodeWriter Numbers<T>(this CodeWriter writer, string name, T[] numbers)
        where T : struct, IBinaryInteger<T>
    {
        var type = uint.CreateChecked(numbers.Max()) switch
        {
            <= byte.MaxValue => "byte",
            <= ushort.MaxValue => "ushort",
            _ => "uint",
        };
        var lines = numbers.Select(number => number.ToString(null, CultureInfo.InvariantCulture)).Chunk(type == "uint" ? 10 : 20);
        return writer
            .List($"internal static System.ReadOnlySpan<{type}> {name} =>", lines.Select(line => string.Join(", ", line)))
            .Line();
    }
}
