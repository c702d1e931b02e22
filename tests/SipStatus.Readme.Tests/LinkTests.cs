using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SipStatus.Readme.Tests;

/// <summary>The links of the pages: what they lead to within the repository is there.</summary>
public partial class LinkTests
{
    private static readonly string[] s_addressesOfTheRepository =
    [
        "https://github.com/sipstatus/sipstatus/blob/main/", "https://raw.githubusercontent.com/sipstatus/sipstatus/main/",
    ];

    public static TheoryData<string, string> Links
    {
        get
        {
            var links = new TheoryData<string, string>();
            foreach (var page in Page.All)
            {
                var targets = page.Lines.SelectMany(line => Link().Matches(line)).Select(match => match.Groups[1].Value).Distinct();
                foreach (var target in targets)
                {
                    links.Add(page.Path, target);
                }
            }

            return links;
        }
    }

    [Theory]
    [MemberData(nameof(Links))]
    public void Link_WithinTheRepository_LeadsToAFileAndAHeading(string page, string target)
    {
        var own = s_addressesOfTheRepository.FirstOrDefault(address => target.StartsWith(address, StringComparison.Ordinal));
        if (own is null && target.StartsWith("https://", StringComparison.Ordinal))
        {
            return;
        }

        var (path, heading) = target.Split('#') switch { var parts => (parts[0], parts.ElementAtOrDefault(1)) };
        var file = own is not null ? path[own.Length..]
            : path.Length == 0 ? page
            : Path.GetRelativePath(RepositoryFiles.Root, Path.Combine(RepositoryFiles.Root, Path.GetDirectoryName(page)!, path));

        File.Exists(Path.Combine(RepositoryFiles.Root, file)).Should().BeTrue();
        if (heading is not null)
        {
            RepositoryFiles.ReadLines(file).Where(line => line.StartsWith('#')).Select(Anchor).Should().Contain(heading);
        }
    }

    // A page that is packed is read where nothing lies beside it.
    [Theory]
    [InlineData("src/SipStatus/README.md")]
    [InlineData("src/SipStatus.Tool/README.md")]
    public void Link_OfAPackedPage_IsAnAddress(string page) =>
        Links.Where(row => (string)row[0] == page).Select(row => (string)row[1]).Should().NotBeEmpty()
            .And.OnlyContain(target => target.StartsWith("https://") || target.StartsWith('#'));

    // As GitHub makes it.
    private static string Anchor(string heading) =>
        new([
            .. heading.TrimStart('#').Trim().ToLowerInvariant()
                .Where(unit => char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '_')
                .Select(unit => unit == ' ' ? '-' : unit),
        ]);

    [GeneratedRegex(@"\]\(([^()\s]+)\)")]
    private static partial Regex Link();
}
