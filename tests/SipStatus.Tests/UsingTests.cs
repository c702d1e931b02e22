using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>A habit of the sources that neither the analyzers of the build nor a look at white space alone would see.</summary>
public class UsingTests
{
    [Fact]
    public void Usings_OfEachFile_AreInOrderWithThoseOfTheFrameworkFirst()
    {
        foreach (var path in RepositoryFile.FindSources("src").Concat(RepositoryFile.FindSources("tests")).Where(path => !path.Contains("/obj/")))
        {
            var usings = RepositoryFile.ReadText(path)
                .Split('\n')
                .Select(line => line.Trim())
                .TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
                .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';')
                    && !line.Contains('=') && !line.Contains(" static ") && !line.Contains('('))
                .Select(line => line["using ".Length..^1]).ToList();

            usings.Should().Equal(Sorted(usings), path);
        }
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> namespaces) => namespaces
        .OrderBy(name => name != "System" && !name.StartsWith("System.", StringComparison.Ordinal))
        .ThenBy(name => name, StringComparer.OrdinalIgnoreCase);
}
