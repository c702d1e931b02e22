using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("completion csh", "Argument 'csh' not recognized. Must be one of: 'bash' 'zsh' 'fish' 'pwsh'")]
    [InlineData("scan --style odd x", "Must be one of: ")]
    public void Run_ValueThatIsNoneOfThose_NamesThemOnOneLine(string line, string expected)
    {
        var run = ToolRun.With(line.Split(' '));

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Split('\n')[0].Should().Contain(expected).And.NotContain("u000A");
    }

    [Theory]
    [InlineData("scan --onyl 5xx x", "--onyl", "--only")]
    [InlineData("lookup 486 --lnag=zh", "--lnag=zh", "--lang")]
    [InlineData("lookup 486 --al", "--al", "--all")]
    [InlineData("scan --verbose x", "--verbose", "")]
    public void Run_UnknownOption_NamesTheNearest(string line, string option, string nearest)
    {
        var run = ToolRun.With(line.Split(' '));

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().StartWith($"sip-status: There is no option {option}. Text that begins with - ")
            .And.Contain(nearest.Length == 0 ? "\nFor help: " : $"\nDid you mean\n{nearest}\nFor help: ");
    }

    [Theory]
    [InlineData("lookup", "sip-status lookup 486")]
    [InlineData("list", "sip-status list 4xx")]
    [InlineData("q850", "sip-status q850 17")]
    [InlineData("parse", "sip-status parse \"SIP/2.0 486 Busy Here\"")]
    [InlineData("scan", "sip-status scan trace.pcap")]
    public void Help_Command_HasExamples(string command, string example)
    {
        foreach (var run in new[] { ToolRun.With(command, "--help"), ToolRun.With("--help") })
        {
            run.ExitCode.Should().Be(ExitCode.Success);
            run.Output.Should().ContainAll("Usage:", "Examples:\n", $"  {example}\n");
            run.Error.Should().BeEmpty();
        }

        ToolRun.With(command, "--help").Output.Should().Contain("--json");
    }

    // What completes an argument is no part of its help.
    [Theory]
    [InlineData("lookup", "<code|phrase|name>")]
    [InlineData("q850", "<cause|code>")]
    [InlineData("list", "<class>")]
    [InlineData("scan", "<file>")]
    [InlineData("scan", "--only <codes>")]
    public void Help_Argument_HasItsName(string command, string name)
    {
        var help = ToolRun.With(command, "--help").Output;

        help.Should().Contain($"\n  {name} ").And.NotContain("486|");
        ToolRun.With("--help").Output.Should().NotContain("486|");
    }

    [Theory]
    [InlineData("lookup", "486")]
    [InlineData("lookup", "busy", "here")]
    [InlineData("lookup", "Not Acceptable")]
    [InlineData("lookup", "RequestTerminated", "--lang", "zh")]
    [InlineData("lookup", "401", "407", "--json")]
    [InlineData("lookup", "481", "--all")]
    [InlineData("q850", "17")]
    [InlineData("q850", "user", "busy")]
    [InlineData("lookup", "401", "407", "decline")]
    [InlineData("lookup", "SIP/2.0 603 Declined")]
    [InlineData("q850", "17", "21", "486")]
    [InlineData("q850", "CALL_REJECTED")]
    [InlineData("q850", "480", "--json")]
    [InlineData("list", "4xx")]
    [InlineData("list", "client-error")]
    [InlineData("list", "--json")]
    [InlineData("parse", "SIP/2.0 486 Busy Here")]
    public void Run_ExampleOfTheHelp_Succeeds(params string[] arguments) =>
        ToolRun.With(arguments).ExitCode.Should().Be(ExitCode.Success);

    [Fact]
    public void Version_Always_NamesToolAndRegistry() =>
        ToolRun.With("--version").Should().Match<ToolRun>(run => run.ExitCode == ExitCode.Success && run.Error == "")
            .And.Subject.As<ToolRun>().Output.Should().MatchRegex(@"^sip-status 1\.\d+\.\d+ \(IANA registry of 20\d\d-\d\d-\d\d\)\n$");

    [Fact]
    public void Run_MistypedCommand_SuggestsTheCommand()
    {
        var run = ToolRun.With("lokup", "486");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be("sip-status: There is no command \"lokup\".\nDid you mean\nlookup\nFor help: sip-status --help\n");
    }

    [Theory]
    [InlineData("486")]
    [InlineData("busy", "here")]
    [InlineData("Q.850;cause=16")]
    public void Run_QuestionWithoutACommand_LeadsToLookup(params string[] words) =>
        ToolRun.With(words).Error.Should().Contain($"Did you mean\nlookup {string.Join(' ', words)}\n");

    [Theory]
    [InlineData("scan")]
    [InlineData("list", "4xx", "5xx")]
    [InlineData("parse", "--style", "loose", "SIP/2.0 200 OK")]
    [InlineData("lookup", "486", "--jsn")]
    [InlineData("lookup", "486", "-j")]
    [InlineData("scan", "--jsn", "file")]
    [InlineData("scan", "")]
    public void Run_WrongCommandLine_IsUsageError(params string[] arguments)
    {
        var run = ToolRun.With(arguments);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("reference", "--lang", "en")]
    [InlineData("reference", "--lang")]
    [InlineData("lookup", "486", "--lang", "--jsn")]
    [InlineData("completion", "--lang")]
    public void Run_OptionThatIsNotThere_IsNamed(params string[] arguments)
    {
        var run = ToolRun.With(arguments);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().MatchRegex("^sip-status: There is no option --(lang|jsn)\\. ").And.EndWith($"sip-status {arguments[0]} --help\n").And.HaveLines(arguments[^1] == "--jsn" ? 4 : 2);
    }

    [Theory]
    [InlineData("scan", "--json", "true")]
    [InlineData("scan", "--csv", "false")]
    [InlineData("scan", "--calls", "true")]
    public void Run_WordAfterAFlag_IsAnArgument(params string[] arguments) =>
        ToolRun.With(arguments).Error.Should().StartWith($"sip-status: Cannot read {arguments[2]}: ");

    [Theory]
    [InlineData("scan", "--only", "4xx", "--only", "5xx", "file")]
    [InlineData("lookup", "486", "--lang", "en", "--lang", "zh")]
    [InlineData("parse", "--style", "strict", "--style", "lenient", "SIP/2.0 200")]
    public void Run_OptionTwice_IsUsageError(params string[] arguments)
    {
        var run = ToolRun.With(arguments);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("expects a single argument");
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("lookup")]
    [InlineData("q850")]
    public void Run_HelpOfACommandWithALanguage_ShowsTheDefaultAsItIsTyped(string command) =>
        ToolRun.With(command, "--help").Output.Should().MatchRegex(@"\[default:\s+(en|zh)\]");

    [Theory]
    [InlineData("--lang", "zh")]
    [InlineData("--lang=zh")]
    public void Run_LanguageAlone_IsHelpInIt(params string[] arguments) =>
        ToolRun.With(arguments).Should().Be(ToolRun.InChinese("--help")).And.Match<ToolRun>(run => run.ExitCode == ExitCode.Success);

    [Theory]
    [InlineData("--lang", "en", "lookup", "486")]
    [InlineData("--lang")]
    public void Run_LanguageBeforeACommand_SaysWhereItBelongs(params string[] arguments) =>
        ToolRun.With(arguments).Should().Match<ToolRun>(run => run.ExitCode == ExitCode.Usage)
            .And.Subject.As<ToolRun>().Error.Should().StartWith("sip-status: --lang stands behind a command.\n");

    [Fact]
    public void Run_NothingAtAll_IsHelp() =>
        ToolRun.With().Should().Be(ToolRun.With("--help")).And.Match<ToolRun>(run => run.ExitCode == ExitCode.Success);

    [Theory]
    [InlineData("list", "a\r\nb\tc")]
    [InlineData("a\r\nb\tc")]
    [InlineData("parse", "--style", "a\r\nb\tc")]
    [InlineData("lookup", "486", "--lang", "a\r\nb\tc")]
    [InlineData("lookup", "486", "--a\r\nb\tc")]
    public void Run_UsageErrorThatQuotesControlCharacters_EscapesThem(params string[] arguments) =>
        ToolRun.With(arguments).Error.Should().Contain(@"a\u000D\u000Ab\u0009c").And.NotContainAny("\r", "\t");

    [Fact]
    public void Run_ManyWrongArguments_ShowsSome()
    {
        var run = ToolRun.With(["list", "4xx", .. Enumerable.Range(0, 50_000).Select(i => $"wrong{i}")]);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().Contain("wrong0").And.Contain("more errors").And.NotContain("wrong5000");
        run.Error.Length.Should().BeLessThan(1000);
    }

    [Fact]
    public void Run_HugeWrongArgument_IsCut() => ToolRun.With("list", new string('a', 1_000_000)).Error.Length.Should().BeLessThan(1000);

    [Theory]
    [InlineData("de")]
    [InlineData("english")]
    [InlineData("")]
    public void Run_LanguageThatIsNotThere_SaysWhichAre(string language)
    {
        var run = ToolRun.With("lookup", "486", "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain($"There is no \"{language}\" here: the languages are en (English) and zh (Chinese).");
    }

    [Fact]
    public void Help_Scan_TellsHowLinesCount() =>
        ToolRun.With("scan", "--help").Output
            .Should().ContainAll("sent again", "message/sipfrag", "TCP segment", "#015#012", "Exit codes: 0");

    [Fact]
    public void Run_BehindTwoDashes_EverythingIsText() =>
        ToolRun.With("parse", "--", "--json").Output.Should().StartWith("malformed  SipVersion at offset 0");

    [Fact]
    public void Run_ArgumentWithAt_IsNoResponseFile() =>
        ToolRun.With("parse", "@no-such-file").Output.Should().Contain("@no-such-file");

    [Theory]
    [InlineData("lookup", "\u001B[31mred")]
    [InlineData("\u001B[31mred")]
    [InlineData("list", "\u001B[31mred")]
    [InlineData("parse", "\u001B[31mred")]
    [InlineData("parse", "SIP/2.0 200 \u009B31mred")]
    [InlineData("parse", "SIP/2.0 200 \u202Ered")]
    [InlineData("parse", "--json", "SIP/2.0 200 \u009B31m\u202E\u007Fred")]
    [InlineData("parse", "--style", "\u001B[31mred")]
    [InlineData("lookup", "x", "--\u001B[31mred")]
    [InlineData("scan", "\u001B[31mred")]
    [InlineData("scan", "\u001B[31mred", "--json")]
    public void Run_ControlCharactersInArguments_NeverReachTheTerminal(params string[] arguments)
    {
        var run = ToolRun.With(arguments);

        (run.Output + run.Error).Should().Contain("red").And.NotContainAny("\u001B", "\u009B", "\u202E", "\u007F");
    }

    [Theory]
    [InlineData("scan", "-")]
    [InlineData("scan", "-", "--json")]
    [InlineData("parse")]
    [InlineData("parse", "--json")]
    public void Run_ControlCharactersInInput_NeverReachTheTerminal(params string[] arguments)
    {
        const string Input =
            "SIP/2.0 200 \u001B[31mred\nSIP/2.0 200 \u009B31m\u202Ered\u0085\u2028\nSIP/2.0 486 [red]markup[/]\nSIP/2.0 7\u001B\n";

        var run = ToolRun.WithInput(Encoding.UTF8.GetBytes(Input), arguments);

        (run.Output + run.Error).Should().Contain("red").And.NotContainAny("\u001B", "\u009B", "\u202E", "\u0085", "\u2028");
        run.Output.Should().Contain("[red]markup[/]");
    }

    [Fact]
    public void Run_TerminalWithoutColours_HasNoColourCodes() =>
        ToolRun.OnTerminal(100, colors: false, "lookup", "486").Output.Should().NotMatchRegex("\u001B\\[[0-9;]*(3[0-9]|4[0-9]|9[0-7])");
}
