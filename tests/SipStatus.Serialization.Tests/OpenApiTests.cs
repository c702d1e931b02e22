using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SipStatus.Q850;
using SipStatus.Serialization.Tests.Recipes;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>The document that ASP.NET Core makes for a minimal API.</summary>
public class OpenApiTests
{
    [Fact]
    public async Task Document_WithTheTransformer_SaysWhatACodeIs()
    {
        using var document = await DocumentAsync();
        var root = document.RootElement;

        var answer = root.GetProperty("components").GetProperty("schemas").GetProperty("Reply").GetProperty("properties");
        Schema(root, answer.GetProperty("answer")).Should().Be(("integer", "100", "699"));
        Schema(root, answer.GetProperty("earlier")).Should().Be(("null or integer", "100", "699"));
        Schema(root, answer.GetProperty("cause")).Should().Be(("integer", "1", "127"));
        foreach (var text in new[] { "line", "location", "reason", "retry" })
        {
            Schema(root, answer.GetProperty(text)).Should().Be(("string", "", ""));
        }
    }

    // The schema may stand in its place, or be referred to.
    private static (string Type, string Minimum, string Maximum) Schema(JsonElement root, JsonElement schema)
    {
        if (schema.TryGetProperty("oneOf", out var alternatives))
        {
            alternatives[0].GetProperty("type").GetString().Should().Be("null");
            var (type, minimum, maximum) = Schema(root, alternatives[1]);
            return ($"null or {type}", minimum, maximum);
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Schema(
                root, root.GetProperty("components").GetProperty("schemas").GetProperty(Path.GetFileName(reference.GetString()!)));
        }

        var types = schema.GetProperty("type");
        var words = types.ValueKind == JsonValueKind.Array ? string.Join(" or ", types.EnumerateArray()) : types.GetString()!;
        return (words, Number("minimum"), Number("maximum"));

        string Number(string name) => schema.TryGetProperty(name, out var number) ? number.GetRawText() : "";
    }

    private static async Task<JsonDocument> DocumentAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer<StatusCodeSchema>());
        await using var app = builder.Build();
        app.MapOpenApi();
        app.MapGet("/reply", () => new Reply(SipStatusCode.BusyHere, null, default, default, default, default, SipStatusCodeSet.Empty));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        return JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
    }

    internal sealed record Reply(
        SipStatusCode Answer, SipStatusCode? Earlier, Q850Cause Cause, SipStatusLine Line, Q850Location Location, SipReason Reason,
        SipStatusCodeSet Retry);
}
