using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using SipStatus.Rules;
using SipStatus.Tool.Reference;
using Xunit;

namespace SipStatus.Tool.Tests;

public sealed class ReferenceCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sip-status-tests-");

    public static TheoryData<int> Codes => [.. SipStatusRegistry.All.Select(info => info.StatusCode.Value)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_OfEveryCode_IsAResponseThatLacksNothing(int value)
    {
        var code = new SipStatusCode(value);
        var example = ExampleResponse.Of(code);
        var lines = example.Text.Split("\r\n");

        SipStatusLine.Parse(lines[0], SipStatusLineStyles.Strict).Should().Be(new SipStatusLine(code));
        lines[^2..].Should().Equal("", "");
        var fields = lines[1..^2].Select(line => line.Split(": ", 2)).ToDictionary(field => field[0], field => field[1]);
        fields.Values.Should().NotContain("", "a header field that must be there has a value");
        fields["CSeq"].Should().EndWith(" " + example.Method);
        code.GetMissingHeaders(example.Method, [.. fields.Keys]).IsEmpty.Should().BeTrue();
        code.GetProhibition(example.Method, SipRole.Uas).Should().BeNull("a response that must not be sent is no example");
    }

    [Theory]
    [InlineData("486.json")]
    [InlineData("ALL.json")]
    [InlineData("schema.json")]
    [InlineData("../json/code-schema.json")]
    public void Reference_PageInAFileThatJsonWrites_IsRefusedBeforeAnythingIsWritten(string name)
    {
        var folder = Path.Combine(_folder.FullName, "json");
        var output = Path.Combine(folder, name);

        var run = ToolRun.With("reference", "--json", folder, "--output", output);

        run.Should().Be(new ToolRun(
            ExitCode.Usage, "", $"sip-status: Cannot write the page into {output}: --json writes that file.\n"));
        Directory.Exists(folder).Should().BeFalse();
    }

    [Fact]
    public void Reference_PageToAMinus_IsPrinted()
    {
        var run = ToolRun.With("reference", "--output", "-");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().Be(ToolRun.With("reference").Output);
        File.Exists("-").Should().BeFalse();
    }

    [Fact]
    public void Reference_Page_IsOneSmallFileThatAsksNobody()
    {
        var file = Path.Combine(_folder.FullName, "page.html");

        ToolRun.With("reference", "--output", file).Should().Be(new ToolRun(ExitCode.Success, "", ""));

        var page = File.ReadAllText(file);
        Encoding.UTF8.GetByteCount(page).Should().BeLessThan(1_000_000);
        page.Should().Be(ToolRun.With("reference").Output).And.Contain("default-src 'none'");
        Regex.Matches(page, "<(script|img|iframe|link|object|embed|source|video|audio)[^>]*").Select(tag => tag.Value)
            .Should().Equal("<link rel=\"icon\" href=\"data:,\"", "<script");
        page.Should().NotContainAny("@import", "url(", "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon");
        Regex.Matches(page, "href=\"?(https?://[^/\"> ]+)").Select(link => link.Groups[1].Value).Distinct()
            .Should().Equal("https://www.rfc-editor.org");
    }

    [Fact]
    public void Reference_Page_HasEveryCodeAndCauseInBothLanguages()
    {
        var page = ToolRun.With("reference").Output;

        var ids = Regex.Matches(page, "<article id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        ids.Should().OnlyHaveUniqueItems().And.Contain(SipStatusRegistry.All.Select(info => $"{info.StatusCode:D}")).And.Contain(
            ["q850-1", "q850-17", "q850-127", "every-response"]);
        var chinese = JsonSerializer.Deserialize<string[]>(Regex.Match(page, @"const chinese = (\[.*\]);").Groups[1].Value)!;
        Regex.Matches(page, "data-zh=([0-9]+)")
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
            .Distinct()
            .Order()
            .Should().Equal(Enumerable.Range(0, chinese.Length));
        foreach (var info in SipStatusRegistry.All)
        {
            page.Should().Contain(System.Net.WebUtility.HtmlEncode(info.Summary));
            chinese.Should().Contain(info.GetSummary("zh"));
            page.Should().Contain(System.Net.WebUtility.HtmlEncode(info.Reference.Link.AbsoluteUri));
        }

        // An address within the page leads somewhere.
        var addresses = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value);
        Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).Distinct().Should().BeSubsetOf(addresses);
    }

    [Fact]
    public void Reference_Json_HasAFileForEachCodeThatTheSchemaFits()
    {
        var folder = Path.Combine(_folder.FullName, "json");

        ToolRun.With("reference", "--json", folder).Should().Be(new ToolRun(ExitCode.Success, "", ""));

        Directory.GetFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo(
            [.. SipStatusRegistry.All.Select(info => $"{info.StatusCode:D}.json"), "all.json", "schema.json", "code-schema.json"]);
        var (schema, codeSchema) = (Read("schema.json"), Read("code-schema.json"));
        var all = Read("all.json");
        Check(schema, schema, all, "all.json");
        all.GetProperty("codes").GetArrayLength().Should().Be(SipStatusRegistry.All.Count);
        foreach (var code in all.GetProperty("codes").EnumerateArray())
        {
            var name = $"{code.GetProperty("code")}.json";
            var own = Read(name);
            own.GetRawText().Replace(" ", "", StringComparison.Ordinal)
                .Should().Be(code.GetRawText().Replace(" ", "", StringComparison.Ordinal));
            Check(codeSchema, codeSchema, own, name);
        }

        var busy = Read("486.json");
        busy.GetProperty("$schema").GetString().Should().Be("code-schema.json");
        busy.GetProperty("summaries").EnumerateObject().Select(summary => summary.Name).Should().Equal("en", "zh");
        busy.GetProperty("knowledge").GetProperty("q850").GetArrayLength().Should().Be(2);
        busy.GetProperty("knowledge").GetProperty("answers").GetProperty("elsewhere")[0].GetProperty("places")[0].GetString()
            .Should().Be("DifferentServer");

        JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, name))).RootElement;
    }

    [Theory]
    [InlineData("--output")]
    [InlineData("--json")]
    public void Reference_PlaceThatCannotBeWritten_SaysSoAndExitsWithTwo(string option)
    {
        var file = Path.Combine(_folder.FullName, "file");
        File.WriteAllText(file, "");

        var run = ToolRun.With("reference", option, Path.Combine(file, "below"));

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().StartWith("sip-status: ").And.HaveLines(1);
    }

    [Fact]
    public void Reference_PlaceThatIsNoFile_SaysWhatItIs()
    {
        string[] places = [Path.Combine(_folder.FullName, "missing", "page.html"), _folder.FullName, ""];
        string[] reasons = ["There is no such folder.", "It is a folder, or no file may be written there.", "It has no name."];

        places.Select(place => ToolRun.With("reference", "--output", place))
            .Should().Equal(places.Zip(
                reasons, (place, reason) => new ToolRun(ExitCode.Usage, "", $"sip-status: Cannot write {place}: {reason}\n")));
    }

    // As much of JSON schema as is in ours: types, properties, items, enumerations, and which properties must be there.
    private static void Check(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        while (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out var pointer))
        {
            schema = pointer.GetString()!
                .Split('/')
                .Skip(1)
                .Aggregate(root, (element, name) => element.GetProperty(name.Replace("~1", "/", StringComparison.Ordinal)));
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (schema.TryGetProperty("enum", out var members))
        {
            members.EnumerateArray().Select(member => member.ToString()).Should().Contain(value.ToString(), "of {0}", path);
        }

        if (schema.TryGetProperty("type", out var type))
        {
            var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()) : [type.GetString()];
            types.Should().Contain(
                value.ValueKind switch
                {
                    JsonValueKind.Object => "object",
                    JsonValueKind.Array => "array",
                    JsonValueKind.String => "string",
                    JsonValueKind.Number => "integer",
                    JsonValueKind.Null => "null",
                    _ => "boolean",
                },
                "of {0}",
                path);
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Check(root, schema.GetProperty("items"), item, path + "[]");
            }
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (schema.TryGetProperty("required", out var required))
        {
            required.EnumerateArray().Select(name => name.GetString()!)
                .Should().BeSubsetOf(value.EnumerateObject().Select(property => property.Name), "of {0}", path);
        }

        foreach (var property in value.EnumerateObject())
        {
            var isNamed = schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out _);
            (isNamed || schema.TryGetProperty("additionalProperties", out _))
                .Should().BeTrue("{0}.{1} is in the schema", path, property.Name);
            if (isNamed)
            {
                Check(root, properties.GetProperty(property.Name), property.Value, $"{path}.{property.Name}");
            }
        }
    }
}
