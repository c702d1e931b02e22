using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace SipStatus.Reference.Tests;

/// <summary>What a person does with the page of <c>sip-status reference</c>.</summary>
public class ReferencePageTests(ReferencePageFixture fixture) : IClassFixture<ReferencePageFixture>
{
    [Theory]
    [InlineData("486", "486")]
    [InlineData("17", "q850-17")]
    [InlineData("SIP/2.0 603 Not today", "603")]
    [InlineData("12:00 <- SIP/2.0 503 Service Unavailable", "503")]
    [InlineData("Q.850;cause=17;text=\"User busy\"", "q850-17")]
    [InlineData("Reason: SIP ;cause=487 ;text=\"Request Terminated\"", "487")]
    [InlineData("Reason: Q.850;cause=17;text=\"a, b;cause=1\", SIP;cause=600", "600", "q850-17")]
    [InlineData("Q.850;cause=16;cause=17", "q850-16", "q850-17")]
    [InlineData("480 or 486", "480", "486")]
    [InlineData("480, 486/603", "480", "486", "603")]
    [InlineData("486 Not Found", "404", "486")]
    [InlineData("SIP/2.0 480 Gone", "410", "480")]
    [InlineData("SIP/2.0 486 Busy Here\r\nCSeq: 180 INVITE\r\nReason: Q.850;cause=17\r\n\r\nSIP/2.0 603 Decline", "486", "603", "q850-17")]
    [InlineData("AST_CAUSE_USER_BUSY", "q850-17")]
    [InlineData("NORMAL_CLEARING", "q850-16")]
    [InlineData("SIP\\/2.0 486 Busy Here\\r\\nCSeq: 180 INVITE\\r\\nReason: Q.850;cause=17;text=\\\"User busy\\\"\\r\\n", "486", "q850-17")]
    [InlineData("SIP%2F2.0%20486%20Busy%20Here%0D%0ACSeq%3A%20180%20INVITE%0D%0A", "486")]
    [InlineData("SIP%2F2.0+603+Decline%0D%0A", "603")]
    [InlineData("SIP/2.0 404 Not Found#015#012CSeq: 1 OPTIONS#015#012", "404")]
    [InlineData("Q.850;cause=17;text=&quot;User busy&quot;", "q850-17")]
    [InlineData("305 example.com \"Incompatible media format\"", "488", "606")]
    [InlineData("Warning: 305 host \"Incompatible media format\"", "488", "606")]
    [InlineData("Via: SIP/2.0/UDP host\r\nWarning: 380 host \"SIPS Not Allowed\"\r\n", "480")]
    [InlineData("{\"sip_status\": \"486\", \"retry\": 180}", "486")]
    [InlineData("hangup_cause: 17", "q850-17")]
    [InlineData("Status: 486", "486")]
    [InlineData("[12:00:01.180] INFO got 503 of gw-1.example.com:5060", "503")]
    [InlineData("４８６，６０３", "486", "603")]
    [InlineData("ＳＩＰ／２．０　６０３", "603")]
    [InlineData("486、603或480", "480", "486", "603")]
    public async Task Search_NumberOrSomethingPasted_ShowsThatAlone(string query, params string[] expected)
    {
        var open = await fixture.OpenSharedAsync();

        await open.Search.FillAsync(query);

        (await open.ShownAsync()).Should().Equal(expected);
    }

    [Theory]
    [InlineData("busy", "486", "600", "q850-17")]
    [InlineData("BUSY_HERE", "486")]
    [InlineData("event package not supported", "489")]
    [InlineData("min-expires", "423")]
    [InlineData("RFC 8876", "425")]
    [InlineData("overloaded", "503")]
    [InlineData("Retry-After: 180", "486", "503")]
    [InlineData("Min-SE: 90", "422")]
    [InlineData("振铃", "180")]
    [InlineData("请求超时", "408")]
    [InlineData("用户忙", "486", "600", "q850-17")]
    [InlineData("空号", "q850-1")]
    [InlineData("正常的呼叫清除", "q850-16")]
    [InlineData("PJSIP_SC_CALL_TSX_DOES_NOT_EXIST", "481")]
    public async Task Search_Words_ShowsWhatHasThem(string query, params string[] expected)
    {
        var open = await fixture.OpenSharedAsync();

        await open.Search.PressSequentiallyAsync(query);

        (await open.ShownAsync()).Should().Contain(expected);
        (await open.ShownAsync()).Length.Should().BeLessThan(40);
    }

    [Fact]
    public async Task Search_WordsOfAName_ShowsThatFirst()
    {
        var open = await fixture.OpenSharedAsync();

        await open.Search.FillAsync("not found");

        (await open.ShownAsync())[0].Should().Be("404");
    }

    [Fact]
    public async Task Search_WordsOfASymptom_ShowsThoseSideBySideFirst()
    {
        var open = await fixture.OpenSharedAsync();

        await open.Search.FillAsync("no answer");

        (await open.ShownAsync())[..2].Should().Contain("q850-19");
    }

    [Fact]
    public async Task Search_NothingFits_SaysSoAndEscapeClears()
    {
        var open = await fixture.OpenSharedAsync();

        await open.Search.FillAsync("xyzzy plugh");
        (await open.ShownAsync()).Should().BeEmpty();
        (await open.Page.Locator("#nothing").IsVisibleAsync()).Should().BeTrue();

        await open.Page.Keyboard.PressAsync("Escape");
        (await open.ShownAsync()).Should().HaveCountGreaterThan(140);
        (await open.Page.Locator("#nothing").IsVisibleAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Filter_Classes_ShowsTheirCodes()
    {
        await using var open = await fixture.OpenAsync();

        await open.Page.Locator("button[data-class='6']").ClickAsync();
        (await open.ShownAsync()).Should().Equal("600", "603", "604", "606", "607", "608");
        await open.Page.Locator("button[data-class='3']").ClickAsync();
        (await open.ShownAsync()).Should().Contain(["302", "600"]);
        await open.Page.Locator("button[data-class='6']").ClickAsync();
        await open.Search.FillAsync("proxy");
        (await open.ShownAsync()).Should().Contain("305").And.OnlyContain(id => id.StartsWith('3'));
    }

    [Theory]
    [InlineData("486", 1280)]
    [InlineData("486", 360)]
    [InlineData("q850-17", 1280)]
    [InlineData("q850-17", 360)]
    public async Task DeepLink_OfACodeOrACause_ShowsIt(string id, int width)
    {
        await using var open = await fixture.OpenAsync($"#{id}", width: width);

        (await open.IsAtTheTopAsync(id)).Should().BeTrue();
        (await open.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be(id);
    }

    [Fact]
    public async Task DeepLink_FollowedFromASearch_ShowsItsTarget()
    {
        await using var open = await fixture.OpenAsync("#q850-17");
        await open.Search.FillAsync("q850 nothing");

        await open.Page.EvaluateAsync("() => { location.hash = '#603'; }");

        await open.Page.WaitForFunctionAsync("() => document.activeElement.id === '603'");
        (await open.Search.InputValueAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Keyboard_SlashArrowsAndEnter_GoThroughTheEntries()
    {
        await using var open = await fixture.OpenAsync();

        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("busy");
        await open.Page.Keyboard.PressAsync("Enter");
        var shown = await open.ShownAsync();
        (await open.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be(shown[0]);
        await open.Page.Keyboard.PressAsync("ArrowDown");
        (await open.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be(shown[1]);
        await open.Page.Keyboard.PressAsync("k");
        (await open.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be(shown[0]);
    }

    [Theory]
    [InlineData("en-US", "Busy Here", "The callee was reached", "被叫")]
    [InlineData("zh-CN", "Busy Here", "被叫", "The callee was reached")]
    [InlineData("de-DE", "Busy Here", "The callee was reached", "被叫")]
    public async Task Language_OfTheBrowser_IsSpokenAndTheButtonChangesIt(string locale, string phrase, string spoken, string silent)
    {
        await using var open = await fixture.OpenAsync("#486", locale: locale);
        var entry = open.Page.Locator("[id='486']");

        (await entry.InnerTextAsync()).Should().Contain(phrase).And.Contain(spoken).And.NotContain(silent);
        await open.Page.Locator("#language").ClickAsync();
        (await entry.InnerTextAsync()).Should().Contain(phrase).And.Contain(silent).And.NotContain(spoken);
        await open.Page.ReloadAsync();
        (await entry.InnerTextAsync()).Should().Contain(silent, "the choice is remembered");
    }

    [Fact]
    public async Task Language_Chinese_NamesCodesAndCauses()
    {
        await using var open = await fixture.OpenAsync("#486", locale: "zh-CN");

        (await open.Page.Locator("[id='486'] h2").InnerTextAsync()).Should().Be("486 Busy Here 此处忙");
        (await open.Page.Locator("[id='486'] a[href='#q850-17']").First.InnerTextAsync()).Should().Be("17 用户忙");
        (await open.Page.Locator("[id='q850-17'] h2").TextContentAsync()).Should().Be("17 用户忙 User busy");
        await open.Page.Locator("#language").ClickAsync();
        (await open.Page.Locator("[id='486'] h2").InnerTextAsync()).Trim().Should().Be("486 Busy Here");
        (await open.Page.Locator("[id='q850-17'] h2").TextContentAsync())!.Trim().Should().Be("17 User busy");
    }

    [Fact]
    public async Task Theme_OfTheSystem_IsFollowedAndTheButtonChangesIt()
    {
        await using var open = await fixture.OpenAsync(colors: ColorScheme.Dark);

        (await Ground()).Should().Be("rgb(20, 22, 27)");
        await open.Page.Locator("#theme").ClickAsync();
        (await Ground()).Should().Be("rgb(255, 255, 255)");

        async Task<string> Ground() => await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Page_AnyWidth_FitsAndComplainsOfNothingAndAsksNobody(int width)
    {
        await using var open = await fixture.OpenAsync(width: width);
        await open.Search.FillAsync("401");
        await open.Page.Locator("[id='401'] summary").Last.ClickAsync();

        (await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        (await open.Page.Locator("[id='401'] pre").InnerTextAsync()).Should().Contain("WWW-Authenticate: Digest");
        await open.PhotographAsync($"page-{width}");
        open.Complaints.Should().BeEmpty();
        open.Requests.Where(request => !request.StartsWith("data:", StringComparison.Ordinal)).Should().Equal(fixture.Address);
    }

    [Fact]
    public async Task Print_Page_ShowsTheEntriesWithoutTheControls()
    {
        await using var open = await fixture.OpenAsync();

        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await open.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        (await open.Page.Locator("header").IsVisibleAsync()).Should().BeFalse();
        (await open.Page.Locator("#index").IsVisibleAsync()).Should().BeFalse();
        (await open.Page.Locator("[id='486'] pre").IsVisibleAsync()).Should().BeTrue();
        await open.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        (await open.Page.Locator("details[open]").CountAsync()).Should().Be(0, "the screen is as it was before");
    }

    // Paper is white, and browsers leave backgrounds out.
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Print_AnyTheme_IsDarkOnWhite(ColorScheme colors)
    {
        await using var open = await fixture.OpenAsync(colors: colors);
        await open.Page.EvaluateAsync("() => { document.documentElement.dataset.theme = 'dark'; }");

        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var inks = await open.Page.EvaluateAsync<string[]>(
            "() => ['body', 'article p', '.badge', 'article a', 'small'].map(name => getComputedStyle(document.querySelector(name)).color)");
        inks.SelectMany(ink => Regex.Matches(ink, "[0-9]+").Select(part => int.Parse(part.Value, CultureInfo.InvariantCulture)).Take(2))
            .Should().OnlyContain(part => part < 128);
    }

    [Theory]
    [InlineData("180", "May I send?", "To Q.850")]
    [InlineData("486", "Again?", "nothing")]
    public async Task Entry_Questions_AreThoseThatHaveAnAnswer(string id, string asked, string notAsked)
    {
        await using var open = await fixture.OpenAsync($"#{id}");

        (await open.Page.Locator($"[id='{id}'] h3").AllTextContentsAsync()).Should().Contain(asked).And.NotContain(notAsked);
        (await open.Page.Locator($"[id='{id}'] .answers").TextContentAsync()).Should().NotContain("–");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Index_Classes_StandBesideEachOther(int width)
    {
        await using var open = await fixture.OpenAsync(width: width);

        var corners = await open.Page.EvaluateAsync<double[][]>(
            "() => [...document.querySelectorAll('#index section')].map(e => e.getBoundingClientRect()).map(r => [r.left, r.top, r.right, r.bottom])");

        corners.Should().HaveCount(6);
        corners.SelectMany((first, i) => corners.Skip(i + 1).Select(second => (first, second)))
            .Should().OnlyContain(pair =>
                pair.first[2] <= pair.second[0] || pair.second[2] <= pair.first[0]
                || pair.first[3] <= pair.second[1] || pair.second[3] <= pair.first[1]);
        await open.PhotographAsync($"index-{width}");
    }

    [Fact]
    public async Task Index_LinkOfACode_LeadsToIt()
    {
        await using var open = await fixture.OpenAsync();

        await open.Page.Locator("#index a[href='#603']").ClickAsync();

        await open.Page.WaitForFunctionAsync("() => document.activeElement.id === '603'");
        (await open.IsAtTheTopAsync("603")).Should().BeTrue();
    }

    [Fact]
    public async Task LookAlikes_StandSideBySide()
    {
        await using var open = await fixture.OpenAsync();

        (await open.Page.Locator("#look-alikes thead tr").AllTextContentsAsync())
            .Select(row => string.Join(' ', Regex.Matches(row, "[0-9]{3}").Select(match => match.Value)))
            .Should().Equal("480 486 487 600 603", "401 407", "404 604", "406 488 606", "408 503 504", "603 607 608");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task LookAlikes_FromACodeOfTheGroup_ShowTheirTable(int width)
    {
        await using var open = await fixture.OpenAsync("#600", width: width);

        await open.Page.Locator("[id='600'] a[href='#alike-480-603']").ClickAsync();

        await open.Page.Locator("#alike-480-603 table").WaitForAsync();
        (await open.IsAtTheTopAsync("alike-480-603")).Should().BeTrue();
        (await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"))
            .Should().BeLessThanOrEqualTo(width, "the table scrolls, and not the page");
        var cells = open.Page.Locator("#alike-480-603 tbody tr:nth-child(3) td");
        (await cells.AllTextContentsAsync()).Take(2).Should().SatisfyRespectively(
            first => first.Should().Contain("a different server").And.Contain("RFC 3261 §21.4"),
            second => second.Should().Contain("a different server"));
    }

    [Fact]
    public async Task Page_WithoutItsScript_ShowsEveryEntryInEnglish()
    {
        await using var open = await fixture.OpenAsync("#486", scripts: false);

        (await open.Page.Locator("article").CountAsync()).Should().BeGreaterThan(140);
        (await open.Page.Locator("[id='486']").InnerTextAsync()).Should().Contain("The callee was reached");
    }
}
