using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using SipStatus.Readme.Tests.Snippets;
using Xunit;

namespace SipStatus.Readme.Tests;

public class SnippetTests
{
    public static TheoryData<string> PrintingSnippets =>
        [.. Methods.Select(method => method.Name)];

    private static IEnumerable<MethodInfo> Methods =>
        new[] { typeof(Tour), typeof(Recipes), typeof(Reasons), typeof(Calls), typeof(Sets) }.SelectMany(
            type => type.GetMethods(BindingFlags.Public | BindingFlags.Static));

    [Fact]
    public void Pages_CodeBlocks_AreTheCompiledSnippets() =>
        Page.AllBlocks("csharp").Should().BeEquivalentTo(Snippet.All.Select(snippet => snippet.Text));

    [Theory]
    [MemberData(nameof(PrintingSnippets))]
    public void Snippet_Run_PrintsWhatItsCommentsSay(string name)
    {
        var promised = Snippet.All.Single(snippet => snippet.Name == name).PromisedOutput.ToArray();

        var printed = Run(Methods.Single(method => method.Name == name).CreateDelegate<Action>());

        promised.Should().NotBeEmpty();
        printed.Should().Equal(promised);
    }

    // The snippets print to the console and read files of the repository: both belong to the whole process, and no other test here uses
    // them.
    private static string[] Run(Action snippet)
    {
        var (console, folder) = (Console.Out, Environment.CurrentDirectory);
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = RepositoryFiles.Root;
            snippet();
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
        }

        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
