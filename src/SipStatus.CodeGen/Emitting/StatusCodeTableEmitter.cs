using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.CodeGen.Hashing;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>
/// Writes <c>StatusCodeTable.g.cs</c>: what parsing, formatting and lookup read, as bytes in the assembly's image, which need no
/// code to set up.
/// </summary>
internal static class StatusCodeTableEmitter
{
    private const int LowestCode = 100;
    private const int CodeCount = 600;
    private const int NumbersPerLine = 20;

    // Rows begin at multiples of a cache line, and are one long unless an alias is too long for that.
    private const int CacheLine = 64;

    public static string Emit(RegistryTable table)
    {
        var codeHash = CodeHash.Find([.. table.Codes.Select(row => row.Code)]);
        var phraseHash = PhraseHash.Find([.. table.Phrases.Select(row => row.Phrase)]);
        var rowLength = (table.Phrases.Max(row => WireLine(row).Length) / CacheLine + 1) * CacheLine;

        var writer = new CodeWriter()
            .Header("SipStatus", (StatusCodesReader.FileName, table.Codes.Count), (AliasesReader.FileName, table.Aliases.Count))
            .Line("/// <summary>")
            .Line("/// The registered codes and their phrases as tables. An ordinal numbers the codes, ascending from 0; a row is one phrase")
            .Line("/// of one code: first the canonical phrases, whose row is the ordinal, then the aliases by code.")
            .Line("/// </summary>")
            .Open("internal static partial class StatusCodeTable")
            .Line("/// <summary>The number of registered codes.</summary>")
            .Line($"internal const int Count = {table.Codes.Count};")
            .Line()
            .Line("/// <summary>The number of rows: a canonical phrase for each code, then the aliases.</summary>")
            .Line($"internal const int RowCount = {table.Phrases.Count};")
            .Line()
            .Line("/// <summary>The length of a row of <see cref=\"Rows\"/> in bytes. The last of them holds the length of the line.</summary>")
            .Line($"internal const int RowLength = {rowLength};")
            .Line()
            .Line("/// <summary>The length of the longest phrase, canonical or not.</summary>")
            .Line($"internal const int LongestPhrase = {table.Phrases.Max(row => row.Phrase.Length)};")
            .Line()
            .Line("/// <summary>The first position that the phrase hash looks at, in sixty-fourths of the phrase's length.</summary>")
            .Line($"internal const int PhraseHashPosition1 = {phraseHash.Position1};")
            .Line()
            .Line("/// <summary>The second position that the phrase hash looks at, in sixty-fourths of the phrase's length.</summary>")
            .Line($"internal const int PhraseHashPosition2 = {phraseHash.Position2};")
            .Line()
            .Line("/// <summary>What the key of a phrase is multiplied by.</summary>")
            .Line($"internal const uint PhraseHashMultiplier = 0x{phraseHash.Multiplier:X8};")
            .Line()
            .Line("/// <summary>How far the product is shifted right to give the slot of a phrase.</summary>")
            .Line($"internal const int PhraseHashShift = {phraseHash.Shift};")
            .Line()
            .Line("/// <summary>What the four bytes of a code and its space, read as a little-endian number, are multiplied by.</summary>")
            .Line($"internal const uint CodeHashMultiplier = 0x{codeHash.Multiplier:X8};")
            .Line()
            .Line("/// <summary>How far the product is shifted right to give the slot of a code.</summary>")
            .Line($"internal const int CodeHashShift = {codeHash.Shift};")
            .Line()
            .Line("/// <summary>The canonical phrases by ordinal.</summary>")
            .Open("internal static readonly string[] ReasonPhrases =", "[");
        foreach (var row in table.Codes)
        {
            writer.Line($"{CSharpText.Literal(row.ReasonPhrase)},");
        }

        writer
            .Close("];")
            .Line()
            .Line("/// <summary>By code less 100: the ordinal plus one, 0 where the code is not registered.</summary>");
        EmitNumbers(writer, "Ordinals", Ordinals(table));
        writer
            .Line()
            .Line("/// <summary>By row: the code.</summary>");
        EmitNumbers(writer, "Codes", [.. table.Phrases.Select(row => row.Code)]);
        writer
            .Line()
            .Line("/// <summary>By row: the next row that bears the same phrase in any letter case, plus one; 0 where there is none.</summary>");
        EmitNumbers(writer, "NextRow", NextRows(table.Phrases));
        writer
            .Line()
            .Line("/// <summary>")
            .Line("/// By slot of the phrase hash: the first row of the phrase that falls there, or of the first of several. A free slot holds row 0,")
            .Line("/// whose phrase falls elsewhere.")
            .Line("/// </summary>");
        EmitNumbers(writer, "PhraseSlots", [.. phraseHash.Slots.Select(RowOrFirst)]);
        writer
            .Line()
            .Line("/// <summary>")
            .Line("/// By row: the first row of another phrase that falls into the same slot, plus one; 0 where there is none, as for nearly all.")
            .Line("/// </summary>");
        EmitNumbers(writer, "NextInSlot", phraseHash.NextInSlot);
        writer
            .Line()
            .Line("/// <summary>")
            .Line("/// By slot of the code hash: the code, from bit 10 on its row, and from bit 24 on the length of its line in wire form. A free slot")
            .Line("/// holds the same of row 0, whose code is not of that slot.")
            .Line("/// </summary>");
        EmitNumbers(writer, "CodeSlots", [.. codeHash.Slots.Select(slot => CodeSlot(table.Phrases[RowOrFirst(slot)], RowOrFirst(slot)))]);
        writer
            .Line()
            .Line($"/// <summary>By row, {rowLength} bytes each: the status line with its CRLF, zeros, and in the last byte the length of the line.</summary>")
            .Line("internal static System.ReadOnlySpan<byte> Rows =>");
        EmitRows(writer, table.Phrases, rowLength);
        return writer.Close().ToString();
    }

    // Whoever looks a slot up compares with the row it leads to, so a free slot may lead anywhere: no branch is needed for it.
    private static int RowOrFirst(int rowPlusOne) => Math.Max(rowPlusOne - 1, 0);

    // What the canonical line of a code is recognised by, in one number: one read instead of three that depend on each other.
    private static int CodeSlot(PhraseRow phrase, int row) => phrase.Code | (row << 10) | (WireLine(phrase).Length << 24);

    private static string WireLine(PhraseRow row) => $"SIP/2.0 {row.Code} {row.Phrase}\r\n";

    private static int[] Ordinals(RegistryTable table)
    {
        var ordinals = new int[CodeCount];
        for (var ordinal = 0; ordinal < table.Codes.Count; ordinal++)
        {
            ordinals[table.Codes[ordinal].Code - LowestCode] = ordinal + 1;
        }

        return ordinals;
    }

    private static int[] NextRows(IReadOnlyList<PhraseRow> rows)
    {
        var next = new int[rows.Count];
        var lastRowOf = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var row = 0; row < rows.Count; row++)
        {
            if (lastRowOf.TryGetValue(rows[row].Phrase, out var previous))
            {
                next[previous] = row + 1;
            }

            lastRowOf[rows[row].Phrase] = row;
        }

        return next;
    }

    // The type is the narrowest that holds the numbers.
    private static void EmitNumbers(CodeWriter writer, string name, int[] numbers)
    {
        var type = numbers.Max() switch
        {
            <= byte.MaxValue => "byte",
            <= ushort.MaxValue => "ushort",
            _ => "uint",
        };
        writer.Open($"internal static System.ReadOnlySpan<{type}> {name} =>", "[");
        foreach (var line in numbers.Chunk(NumbersPerLine))
        {
            writer.Line(string.Join(", ", line.Select(number => number.ToString(CultureInfo.InvariantCulture))) + ",");
        }

        writer.Close("];");
    }

    private static void EmitRows(CodeWriter writer, IReadOnlyList<PhraseRow> rows, int rowLength)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var line = WireLine(rows[row]);
            var padded = CSharpText.Literal(line.PadRight(rowLength - 1, '\0'))[..^1];
            writer.Line($"    {padded}\\u{line.Length:X4}\"u8{(row == rows.Count - 1 ? ";" : " +")}");
        }
    }
}
