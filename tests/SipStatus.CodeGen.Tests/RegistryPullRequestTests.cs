using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace SipStatus.CodeGen.Tests;

/// <summary>
/// The script of the weekly workflow that opens a pull request, with a remote that is a folder, and a gh that writes down what it is asked
/// and answers from files.
/// </summary>
public sealed class RegistryPullRequestTests : IDisposable
{
    private const string Rows = "src/SipStatus/Data/iana-response-codes.csv";
    private const string Date = "src/SipStatus/Data/iana-response-codes.date";
    private const string Branch = "iana-registry-2026-03-02";
    private const string List = $"pr list --head {Branch} --state all --json number --jq .[].number\n";
    private const string Title = "Bring the snapshot of the IANA registry up to date";
    private const string Create = $"pr create --head {Branch} --title {Title} --body IANA has changed";

    private readonly TemporaryFolder _root = new();

    [Fact]
    public void Script_NothingChanged_PushesNothingAndAsksNothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        CloneRepository();

        Run(0);

        Asked.Should().BeEmpty();
        Branches.Should().Be("main\n");
    }

    [Fact]
    public void Script_NewRows_PushesThemToTheirBranchAndOpensAPullRequest()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        CloneRepository();
        BringIn();

        Run(0);

        Asked.Should().StartWith(List + Create).And.Contain("`src/SipStatus/Data/status-codes.csv`");
        Branches.Should().Be($"{Branch}\nmain\n");
        Remote("log", "--format=%an %s", $"main..{Branch}")
            .Should().Be($"github-actions[bot] {Title}\n");
        Remote("diff", "--name-only", "main", Branch).Should().Be($"{Rows}\n{Date}\n");
        Remote("show", $"{Branch}:{Rows}").Should().EndWith("\n609,Made Up,[RFC9999]\n");
    }

    [Fact]
    public void Script_PullRequestThereAlready_LeavesWhatSomebodyAddedToIt()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        CloneRepository();
        BringIn();
        Run(0);
        Git("clone", "--quiet", "--branch", Branch, "remote", "somebody");
        _root.Write("somebody/src/SipStatus/Data/status-codes.csv", "609,MadeUp\n");
        Git("-C", "somebody", "add", ".");
        Git("-C", "somebody", "commit", "--quiet", "--message", "Add the row");
        Git("-C", "somebody", "push", "--quiet", "origin", Branch);
        var before = Remote("rev-parse", Branch);
        CloneRepository();
        BringIn();
        _root.Write("numbers", "7\n");

        Run(0);

        Asked.Should().Be(List);
        Remote("rev-parse", Branch).Should().Be(before);
    }

    [Fact]
    public void Script_PullRequestFailed_IsRedAndOpensItTheNextTime()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        CloneRepository();
        BringIn();
        _root.Write("create", "exit 1\n");
        Run(1);
        var pushed = Remote("rev-parse", Branch);
        CloneRepository();
        BringIn();

        Run(0);

        Asked.Should().StartWith(List + Create);
        Remote("rev-parse", Branch).Should().Be(pushed);
    }

    [Fact]
    public void Script_RemoteOutOfReach_IsRedAndOpensNothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        CloneRepository();
        BringIn();
        Git("-C", "clone", "remote", "set-url", "origin", _root.PathOf("nowhere"));

        Run(128);

        Asked.Should().Be(List);
    }

    public void Dispose() => _root.Dispose();

    private string Asked => File.Exists(_root.PathOf("asked")) ? _root.Read("asked") : "";

    private string Branches => Remote("branch", "--format=%(refname:short)");

    // A fresh clone, as the workflow has one each week, of a remote that is made the first time.
    private void CloneRepository()
    {
        if (!Directory.Exists(_root.PathOf("remote")))
        {
            _root.Write("first/" + Rows, "Response Code,Description,Reference\n100,Trying,\n");
            _root.Write("first/" + Date, "2026-01-07\n");
            var script = Path.Combine(Repository.Root, ".github", "open-registry-pull-request.sh");
            _root.Write("first/.github/open-registry-pull-request.sh", File.ReadAllText(script));
            Git("init", "--quiet", "--initial-branch=main", "first");
            Git("-C", "first", "add", ".");
            Git("-C", "first", "commit", "--quiet", "--message", "Begin");
            Git("clone", "--quiet", "--bare", "first", "remote");
        }

        foreach (var left in new[] { "asked", "numbers", "create" })
        {
            File.Delete(_root.PathOf(left));
        }

        if (Directory.Exists(_root.PathOf("clone")))
        {
            Directory.Delete(_root.PathOf("clone"), recursive: true);
        }

        Git("clone", "--quiet", "remote", "clone");
    }

    private void BringIn()
    {
        File.AppendAllText(_root.PathOf("clone/" + Rows), "609,Made Up,[RFC9999]\n");
        _root.Write("clone/" + Date, "2026-03-02\n");
    }

    [UnsupportedOSPlatform("windows")]
    private void Run(int exitCode)
    {
        _root.Write(
            "bin/gh",
            """
            #!/bin/sh
            printf '%s\n' "$*" >>"$ROOT/asked"
            case "$2" in
                list) [ ! -e "$ROOT/numbers" ] || cat "$ROOT/numbers" ;;
                create) [ ! -e "$ROOT/create" ] || . "$ROOT/create" ;;
            esac
            """);
        File.SetUnixFileMode(_root.PathOf("bin/gh"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Start(exitCode, "bash", _root.PathOf("clone/.github/open-registry-pull-request.sh"));
    }

    private string Remote(params string[] arguments) => Git(["-C", "remote", .. arguments]);

    private string Git(params string[] arguments) => Start(0, "git", arguments);

    // What the user of this machine has set for git does not count.
    private string Start(int exitCode, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _root.Path,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = $"{_root.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["ROOT"] = _root.Path;
        start.Environment["HOME"] = _root.Path;
        start.Environment["XDG_CONFIG_HOME"] = _root.Path;
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        var ofGit = new[] { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_CONFIG_GLOBAL", "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL" };
        foreach (var variable in ofGit)
        {
            start.Environment.Remove(variable);
        }

        _root.Write(".gitconfig", "[user]\n    name = somebody\n    email = somebody@example.com\n");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(exitCode, "of {0} {1}", program, string.Join(' ', arguments));
        return output;
    }
}
