using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace SipStatus.Reference.Tests;

/// <summary>An open page, and what it complained of and asked for.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public ILocator Search => Page.Locator("#search");

    /// <summary>The entries that are shown, as a person sees them from top to bottom.</summary>
    public async Task<string[]> ShownAsync() => await Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('article')].filter(e => e.offsetParent !== null)"
        + ".sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map(e => e.id)");

    /// <summary>Whether an element begins in the upper half of the window, and not behind the header.</summary>
    public async Task<bool> IsAtTheTopAsync(string id) => await Page.EvaluateAsync<bool>(
        "id => { const top = document.getElementById(id).getBoundingClientRect().top;"
        + " return top >= document.querySelector('header').getBoundingClientRect().bottom - 1 && top < innerHeight / 2; }",
        id);

    /// <summary>Keeps a picture of the window beside the results of the tests, where those are kept.</summary>
    public async Task PhotographAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("TestResultsFolder") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
