using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SipStatus.Readme.Tests;

/// <summary>A page for readers: the README, those of the two packages, and the guides.</summary>
internal sealed record Page(string Path)
{
    private const string Fence = "```";

    public static IReadOnlyList<Page> All { get; } =
    [
        new("README.md"), new("src/SipStatus/README.md"), new("src/SipStatus.Tool/README.md"), new(".github/CONTRIBUTING.md"),
        .. from file in Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryFiles.Root, ".github", "guides"), "*.md")
           select new Page(".github/guides/" + System.IO.Path.GetFileName(file)),
    ];

    public string[] Lines { get; } = RepositoryFiles.ReadLines(Path);

    /// <summary>The blocks of a language on all pages, each as its lines joined by LF.</summary>
    public static IEnumerable<string> AllBlocks(string language) => All.SelectMany(page => page.Blocks(language));

    /// <summary>The blocks of a language, each as its lines joined by LF.</summary>
    public IReadOnlyList<string> Blocks(string language)
    {
        var blocks = new List<string>();
        for (var start = 0; start < Lines.Length; start++)
        {
            if (Lines[start].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(Lines, Fence, start + 1);
                if (Lines[start] == Fence + language)
                {
                    blocks.Add(string.Join('\n', Lines[(start + 1)..end]));
                }

                start = end;
            }
        }

        return blocks;
    }
}
