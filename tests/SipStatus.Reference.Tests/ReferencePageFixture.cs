using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace SipStatus.Reference.Tests;

/// <summary>The page as the tool writes it, in a browser that is installed: Chromium, or what <c>CHROMIUM</c> names.</summary>
public sealed class ReferencePageFixture : IAsyncLifetime
{
    private static readonly string[] s_browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // As root there is no sandbox; the others keep the browser from looking for anything on its own.
    private static readonly string[] s_arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sip-status-reference-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private OpenPage? _shared;

    public string Address => new Uri(Path.Combine(_folder.FullName, "sip-status.html")).AbsoluteUri;

    public async Task InitializeAsync()
    {
        var tool = Assembly.Load("sip-status").EntryPoint!;
        Assert.Equal(0, tool.Invoke(null, [new[] { "reference", "--output", Path.Combine(_folder.FullName, "sip-status.html") }]));
        _playwright = await Playwright.CreateAsync();
        var browser = Environment.GetEnvironmentVariable("CHROMIUM") ?? s_browsers.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                "The tests need Chromium: apt-get install chromium, or its path in the environment variable CHROMIUM.");
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = browser, Args = s_arguments });
    }

    public async Task DisposeAsync()
    {
        if (_shared is not null)
        {
            await _shared.DisposeAsync();
        }

        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>The page in the window that all share who only search in it; it shows everything.</summary>
    public async Task<OpenPage> OpenSharedAsync()
    {
        _shared ??= await OpenAsync();
        await _shared.Search.FillAsync("");
        return _shared;
    }

    /// <summary>Opens the page, in a window of its own that remembers nothing.</summary>
    public async Task<OpenPage> OpenAsync(
        string fragment = "", int width = 1280, int height = 900, string locale = "en-US", ColorScheme colors = ColorScheme.Light,
        bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = locale,
            ColorScheme = colors,
            JavaScriptEnabled = scripts,
        });
        var page = await context.NewPageAsync();
        var open = new OpenPage(page);
        await page.GotoAsync(Address + fragment);
        return open;
    }
}
