using System.IO;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>The package of the tool holds libraries of others, whose licence asks for a notice.</summary>
public class NoticesTests
{
    [Fact]
    public void ThirdPartyNotices_NameEveryLibraryThatTheToolIsShippedWith()
    {
        var folder = Path.Combine(Repository.Root, "src", "SipStatus.Tool");
        var notices = File.ReadAllText(Path.Combine(folder, "THIRD-PARTY-NOTICES.txt"));
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "obj", "project.assets.json")));

        var libraries = assets.RootElement.GetProperty("targets").GetProperty("net10.0").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package" && library.Value.TryGetProperty("runtime", out _))
            .Select(library => library.Name.Split('/')[0])
            .ToList();

        libraries.Should().Contain("Spectre.Console").And.OnlyContain(name => IsNamed(notices, name));
    }

    // As a word of a line that names libraries, not as the beginning of another one.
    private static bool IsNamed(string notices, string name) =>
        notices.Split('\n').Any(line => line.Split(", ").Contains(name));
}
