using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SipStatus.Readme.Tests;

/// <summary>The guide for moving over, compared with the members of the enum that it leads away from, and with the registry.</summary>
public class MovingOverTests
{
    private static readonly string s_text = string.Join('\n', RepositoryFiles.ReadLines(".github", "guides", "moving-over.md"));

    // The enum as its assembly has it: name and number.
    private static readonly (string Name, int Number)[] s_members =
    [
        .. from line in RepositoryFiles.ReadLines("tests", "SipStatus.Readme.Tests", "SIPResponseStatusCodesEnum.csv").Skip(1)
           let cells = line.Split(',')
           select (cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture)),
    ];

    private static readonly Dictionary<string, SipStatusInfo> s_byName = SipStatusRegistry.All.ToDictionary(
        entry => entry.Name, StringComparer.Ordinal);

    // From the table of names.
    private static readonly Dictionary<string, SipStatusCode> s_renamed = s_text.Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.EndsWith("` |", StringComparison.Ordinal) && line.Contains("` | `SipStatusCode."))
        .Select(line => line.Split('`'))
        .ToDictionary(parts => parts[1], parts => s_byName[parts[3]["SipStatusCode.".Length..]].StatusCode);

    [Fact]
    public void Counts_OfTheGuide_AreThoseOfTheEnum()
    {
        var same = s_members.Count(member => s_byName.TryGetValue(member.Name, out var entry) && entry.StatusCode.Value == member.Number);
        var otherNumber = s_members.Count(
            member => s_byName.TryGetValue(member.Name, out var entry) && entry.StatusCode.Value != member.Number);
        var phrases = s_members.Count(member => member.Number != 0 && NowCalled(member).ReasonPhrase != member.Name);

        s_text.Should().Contain($"Of its {s_members.Length} members one is `None`, {same} have the same name and number here, "
            + $"{s_renamed.Count} have another name, and {otherNumber} has another number. {NewInTheGuide.Length} codes");
        s_text.Should().Contain($"compares phrases: {phrases} of them change");
    }

    [Fact]
    public void Members_AllButNone_LeadToACode()
    {
        foreach (var member in s_members.Where(member => member.Name is not ("None" or "AlternativeService")))
        {
            NowCalled(member).Value.Should().Be(member.Number, member.Name);
        }

        s_members.Should().Contain(("None", 0)).And.Contain(("AlternativeService", 304));
        SipStatusCode.AlternativeService.Value.Should().Be(380);
        s_renamed.Keys.Should().BeEquivalentTo(s_members.Select(member => member.Name).Except(s_byName.Keys).Except(["None"]));
    }

    // A code that the registry gets later is new to everybody: the guide need not name it.
    [Fact]
    public void NewCodes_OfTheGuide_AreCodesThatTheEnumHasNot()
    {
        NewInTheGuide.Should().NotBeEmpty();
        foreach (var (name, number) in NewInTheGuide)
        {
            s_byName[name].StatusCode.Value.Should().Be(number);
            s_members.Should().NotContain(member => member.Number == number);
        }
    }

    // What the guide promises of code that still compiles.
    [Fact]
    public void Promises_OfTheGuide_AreKept()
    {
        var code = SipStatusCode.BusyHere;

        code.ToString().Should().Be("486 Busy Here");
        $"{(int)code} {code}".Should().Be("486 486 Busy Here");
        code.GetInfo()?.Name.Should().Be("BusyHere");
        code.ReasonPhrase.Should().Be("Busy Here");
        default(SipStatusCode).ToString().Should().Be("0");
        new SipStatusCode(299).IsSuccess.Should().BeTrue();
        FluentActions.Invoking(() => new SipStatusCode(0)).Should().Throw<ArgumentOutOfRangeException>();
        JsonSerializer.Deserialize<SipStatusCode>("486").Should().Be(code);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SipStatusCode>("\"BusyHere\"")).Should().Throw<JsonException>();
    }

    // As configuration and Newtonsoft.Json read them.
    [Fact]
    public void Names_OfTheMembers_AreReadByTheTypeConverterAsTheGuideSaysOrRefused()
    {
        var converter = TypeDescriptor.GetConverter(typeof(SipStatusCode));
        var refused = new List<string>();
        foreach (var member in s_members)
        {
            if (SipStatusRegistry.TryGetByName(member.Name, out _))
            {
                converter.ConvertFrom(member.Name).Should().Be(NowCalled(member));
            }
            else
            {
                FluentActions.Invoking(() => converter.ConvertFrom(member.Name)).Should().Throw<FormatException>();
                refused.Add(member.Name);
            }
        }

        refused.Should().Contain(["None", "Unauthorised"]).And.BeSubsetOf([.. s_renamed.Keys, "None"]);
    }

    // "New are `EarlyDialogTerminated` (199), …"
    private static (string Name, int Number)[] NewInTheGuide =>
    [
        .. from Match match in Regex.Matches(s_text, @"`([A-Za-z]+)` \(([0-9]{3})\)")
           select (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)),
    ];

    private static SipStatusCode NowCalled((string Name, int Number) member) =>
        s_renamed.TryGetValue(member.Name, out var code) ? code : s_byName[member.Name].StatusCode;
}
