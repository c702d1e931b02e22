#!/usr/bin/env python3
"""Types into real shells, in a terminal, and looks at what they complete with the scripts of `sip-status completion`.

    dotnet build src/SipStatus.Tool
    tests/Scripts/shells.py [bash] [zsh] [fish] [pwsh]

Without arguments it takes each of them that is installed: bash, zsh and fish from Debian's packages, PowerShell by `dotnet tool
install PowerShell`. fish and PowerShell are asked by the function that their tab key calls. Last it looks whether the tool leaves the keys of a terminal as they were.
"""

import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / "src/SipStatus.Tool/bin/Debug/net10.0"
PROMPT = "ready> "
TIME_LIMIT = 60

# What a shell reads first, with the line that the README tells to put there.
STARTS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], [f"PS1='{PROMPT}'", "source <(sip-status completion bash)"]),
    "zsh": (["zsh", "-f", "-i"], [f"PS1='{PROMPT}'", "source <(sip-status completion zsh)"]),
    "fish": (["fish", "--no-config", "-c"], ["sip-status completion fish | source"]),
    "pwsh": (["pwsh", "-NoProfile", "-Command"], ["sip-status completion pwsh | Out-String | Invoke-Expression"]),
}

# What is typed before the tab, and what the line is after it.
LINES = [
    ("sip-status loo", "sip-status lookup"),
    ("sip-status lookup 486 --lan", "sip-status lookup 486 --lang"),
    ("sip-status lookup 486 --lang z", "sip-status lookup 486 --lang zh"),
    ("sip-status completion pw", "sip-status completion pwsh"),
    ("sip-status scan --sty", "sip-status scan --style"),
    ("sip-status scan --style le", "sip-status scan --style lenient"),
    ("sip-status lookup 51", "sip-status lookup 513"),
    ("sip-status scan --only 5xx,51", "sip-status scan --only 5xx,513"),
    ("sip-status scan trace-of-", "sip-status scan trace-of-today.pcap"),
]


class Terminal:
    """A shell in a terminal of its own."""

    def __init__(self, shell, folder):
        command, lines = STARTS[shell]
        environment = dict(os.environ, PATH=f"{TOOL}:{os.environ['PATH']}", TERM="xterm", HOME=folder, LC_ALL="C.UTF-8")
        self.process, self.screen = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)
        self.text = ""
        for line in lines:
            self.type(line + "\r")
            self.read_until(PROMPT)

    def type(self, keys):
        self.text = ""
        os.write(self.screen, keys.encode())

    def read(self, seconds):
        """What is on the screen once nothing has come for so long, without the sequences that place and colour it."""
        while select.select([self.screen], [], [], seconds)[0]:
            self.text += os.read(self.screen, 65536).decode(errors="replace")
        return re.sub(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[=>]|\x07", "", self.text)

    def read_until(self, expected):
        end = time.monotonic() + TIME_LIMIT
        while time.monotonic() < end:
            text = self.read(0.3)
            if expected in text:
                return text
        return self.read(0.3)

    def close(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.screen)


def report(what, passed, seen):
    print(f"{'passed' if passed else 'FAILED'}: {what}{'' if passed else ' ' + repr(seen)}")
    return not passed


def check_terminal(shell, folder):
    failed = 0
    terminal = Terminal(shell, folder)
    for typed, expected in LINES:
        terminal.type(typed + "\t")
        seen = terminal.read_until(expected)
        failed += report(f"{shell}: {typed}<TAB>", expected in seen, seen)
        terminal.type("\x03")
        terminal.read_until(PROMPT)
    terminal.close()
    return failed


# How a shell is asked what it would complete, on one line for each.
QUESTIONS = {
    "fish": lambda typed: f"string join -- ' ' (complete -C '{typed}')",
    "pwsh": lambda typed: f"(TabExpansion2 '{typed}' {len(typed)}).CompletionMatches.CompletionText -join ' '",
}


def check_function(shell, folder):
    command, lines = STARTS[shell]
    asked = [QUESTIONS[shell](typed) for typed, _ in LINES]
    environment = dict(os.environ, PATH=f"{TOOL}:{os.environ['PATH']}", HOME=folder, LC_ALL="C.UTF-8")
    run = subprocess.run(
        command + ["; ".join(lines + asked)], cwd=folder, env=environment, capture_output=True, text=True, timeout=TIME_LIMIT)
    answers = run.stdout.splitlines()
    failed = 0
    for i, (typed, expected) in enumerate(LINES):
        seen = answers[i] if i < len(answers) else run.stderr
        failed += report(f"{shell}: {typed}<TAB>", seen.removeprefix("./") == expected.split(" ")[-1], seen)
    return failed


def check_keys(command, changes, typed=""):
    """Whether a command, in a terminal of its own, switches the keys to application mode and back as often as it should."""
    process, screen = pty.fork()
    if process == 0:
        os.environ.update(PATH=f"{TOOL}:{os.environ['PATH']}", TERM="xterm", LC_ALL="C.UTF-8")
        os.execvp("sh", ["sh", "-c", command])
    seen = ""
    try:
        # What is typed comes when the tool waits for it.
        if typed and select.select([screen], [], [], TIME_LIMIT)[0]:
            time.sleep(1)
            os.write(screen, typed.encode())
        while piece := os.read(screen, 65536):
            seen += piece.decode(errors="replace")
    except OSError:
        pass
    os.waitpid(process, 0)
    os.close(screen)
    counts = [seen.count("\x1b[?1h\x1b="), seen.count("\x1b[?1l\x1b>")]
    return report(f"keys after {command} {typed!r}".rstrip(" '"), counts == [changes, changes], seen)


def main():
    shells = sys.argv[1:] or [shell for shell in STARTS if shutil.which(shell)]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "trace-of-today.pcap").touch()
        for shell in shells:
            failed += check_function(shell, folder) if shell in QUESTIONS else check_terminal(shell, folder)
    for command, changes in [("sip-status lookup 486", 1), ("sip-status --help", 1), ("sip-status lookup 486 | cat", 0),
                             ("sip-status lookup 486 --json", 0), ("sip-status lookup 4070 >/dev/null", 0)]:
        failed += check_keys(command, changes)
    for command in ["sip-status parse", "sip-status parse >/dev/null", "sip-status scan -", "sip-status scan - >/dev/null"]:
        failed += check_keys(command, 1, "SIP/2.0 200 OK\r\x04\x04")
        failed += check_keys(command, 1, "SIP/2.0 200 OK\r\x03")
    sys.exit(min(1, failed))


main()
