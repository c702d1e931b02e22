using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Package.Tests;

/// <summary>
/// The examples of the documentation that ships with the package: those that print are compiled, run, and print what they say.
/// </summary>
[Collection(nameof(PackedLibrary))]
public sealed class DocumentationExampleTests(PackedLibrary library) : IDisposable
{
    private const string Printing = "Console.WriteLine(";
    private const string Comment = "   // ";
    private const string Heading = "### ";

    private readonly StrangersProject _project = new(library);

    [Fact]
    public async Task Examples_ThatPrint_PrintWhatTheirCommentsSay()
    {
        var examples = ReadExamples();
        examples.Should().HaveCountGreaterThan(15);
        _project.Write("Program.cs", Program(examples));
        _project.Write("trace.pcap", "SIP/2.0 180 Ringing\r\n");

        var printed = (await _project.BuildAndRunAsync()).Split(Heading, StringSplitOptions.RemoveEmptyEntries);

        printed.Should().HaveSameCount(examples);
        foreach (var (example, output) in examples.Zip(printed))
        {
            var lines = output.Split('\n').Skip(1);
            var promised = example.Code.Split('\n').Where(line => line.Contains(Printing) && line.Contains(Comment))
                .Select(line => line[(line.LastIndexOf(Comment, StringComparison.Ordinal) + Comment.Length)..].TrimEnd());

            lines.Should().ContainInOrder(promised, "{0} says so", example.Member);
        }
    }

    public void Dispose() => _project.Dispose();

    private List<(string Member, string Code)> ReadExamples()
    {
        using var package = library.OpenPackage();
        using var stream = package.GetEntry("lib/net10.0/SipStatus.xml")!.Open();
        return
        [
            .. from member in XDocument.Load(stream).Descendants("member")
               from code in member.Descendants("code")
               where code.Value.Contains(Printing)
               select (member.Attribute("name")!.Value, code.Value),
        ];
    }

    private static string Program(IEnumerable<(string Member, string Code)> examples)
    {
        var text = new StringBuilder("using SipStatus;\nusing SipStatus.Q850;\nusing SipStatus.Rules;\n\n");
        foreach (var (member, code) in examples)
        {
            text.Append("await Task.Run(async () =>\n{\n").Append("await Task.Yield();\n")
                .Append("Console.WriteLine(\"").Append(Heading).Append(member).Append("\");\n").Append(code).Append("\n});\n");
        }

        return text.ToString();
    }
}
