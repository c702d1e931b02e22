using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SipStatus.Readme.Tests;

/// <summary>
/// A piece of compiled code for a page: what stands between <c>// &lt;Name&gt;</c> and <c>// &lt;/Name&gt;</c> in the folder
/// Snippets, without its indentation.
/// </summary>
internal sealed record Snippet(string Name, string[] Lines)
{
    private const string Printing = "Console.WriteLine(";
    private const string Comment = "// ";

    public static IReadOnlyList<Snippet> All { get; } = Directory
        .EnumerateFiles(Path.Combine(RepositoryFiles.Root, "tests", "SipStatus.Readme.Tests", "Snippets"), "*.cs")
        .SelectMany(file => ReadFrom(File.ReadAllLines(file)))
        .ToArray();

    public string Text => string.Join('\n', Lines);

    /// <summary>What the snippet says that it prints: the comment behind each <c>Console.WriteLine</c>.</summary>
    public IEnumerable<string> PromisedOutput =>
        from line in Lines
        where line.TrimStart().StartsWith(Printing, StringComparison.Ordinal)
        select line[(line.LastIndexOf(Comment, StringComparison.Ordinal) + Comment.Length)..];

    private static IEnumerable<Snippet> ReadFrom(string[] lines)
    {
        for (var start = 0; start < lines.Length; start++)
        {
            var marker = lines[start].Trim();
            if (marker.StartsWith("// <", StringComparison.Ordinal) && marker.EndsWith('>'))
            {
                var name = marker[4..^1];
                var end = Array.FindIndex(lines, start, line => line.Trim() == $"// </{name}>");
                var indentation = lines[start].Length - lines[start].TrimStart().Length;
                yield return new Snippet(
                    name, Array.ConvertAll(lines[(start + 1)..end], line => line.Length == 0 ? line : line[indentation..]));
                start = end;
            }
        }
    }
}
