using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>
/// How long a line of the sources may be. The generated ones have a test beside the generator, which knows their rows.
/// </summary>
public partial class LineLengthTests
{
    private const int Longest = 140;

    // A reference to an overload with many parameters cannot be cut.
    [Fact]
    public void Library_EveryLine_IsShortOrAReferenceOfTheDocumentation() =>
        LinesOf("src", text => text)
            .Should().OnlyContain(line => line.Length <= Longest || Reference().IsMatch(line));

    // What stands in quotes counts nothing: a row of a table is as long as its texts, and reads best on one line. Nor does what a snippet
    // of the guides prints, which stands behind the code.
    [Fact]
    public void Tests_EveryLine_IsShortButForWhatStandsInQuotes() =>
        LinesOf("tests", text => Literal().Replace(text, "\"\""))
            .Should().OnlyContain(line => Printed().Replace(line, "").Length <= Longest);

    [Theory]
    [InlineData("a(\"b\", 'c')", "a(\"\", \"\")")]
    [InlineData("a('\"', \"b\")", "a(\"\", \"\")")]
    [InlineData("a(\"b\\\"\") + @\"\\d\"", "a(\"\") + @\"\"")]
    [InlineData("a(\"\"\"\n  \"b\" c\n  \"\"\", d)", "a(\"\", d)")]
    public void Literals_OfEveryKind_CountNothing(string text, string rest) => Literal().Replace(text, "\"\"").Should().Be(rest);

    private static IEnumerable<string> LinesOf(string folder, Func<string, string> reduce) =>
        from path in RepositoryFile.FindSources(folder)
        where !path.Contains("/Generated/") && !path.Contains("/obj/") && !path.Contains("/bin/")
        from line in reduce(RepositoryFile.ReadText(path)).Split('\n')
        select line;

    [GeneratedRegex("(?<=;) *// .*$")]
    private static partial Regex Printed();

    [GeneratedRegex("^ *///.* cref=\"[^\"]*\"/>\\.?$")]
    private static partial Regex Reference();

    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|'(?:\\\\.|[^'\\\\\n])'|\"(?:\\\\.|[^\"\\\\\n])*\"")]
    private static partial Regex Literal();
}
