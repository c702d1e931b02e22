using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace SipStatus.Package.Tests;

/// <summary>The packed library in a project that knows nothing of this repository.</summary>
[Collection(nameof(PackedLibrary))]
public sealed class StrangerTests(PackedLibrary library) : IDisposable
{
    private readonly StrangersProject _project = new(library);

    [Fact]
    public async Task Stranger_WithThePackageAlone_BuildsAndRuns()
    {
        var output = await _project.BuildAndRunAsync();

        output.Should().Be(
            """
            486 Busy Here
            True
            SIP/2.0 180 Ringing
            487
            RFC 6665, section 8.3.2
            {"Status":200}

            """.ReplaceLineEndings("\n"));
        Directory.GetDirectories(_project.Packages).Select(Path.GetFileName).Should().Equal("sipstatus");
    }

    public void Dispose() => _project.Dispose();
}
