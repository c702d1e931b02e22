using System;
using System.Collections.Generic;

namespace SipStatus.Readme.Tests;

/// <summary>The README: its blocks of code by language.</summary>
internal static class Readme
{
    private const string Fence = "```";

    /// <summary>The blocks of a language, each as its lines joined by LF.</summary>
    public static IReadOnlyList<string> Blocks(string language)
    {
        var lines = RepositoryFiles.ReadLines("README.md");
        var blocks = new List<string>();
        for (var start = 0; start < lines.Length; start++)
        {
            if (lines[start].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, Fence, start + 1);
                if (lines[start] == Fence + language)
                {
                    blocks.Add(string.Join('\n', lines[(start + 1)..end]));
                }

                start = end;
            }
        }

        return blocks;
    }
}
