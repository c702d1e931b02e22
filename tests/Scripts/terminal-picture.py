#!/usr/bin/env python3
"""Runs commands in a terminal of 100 columns and 24 rows and draws what they print as an SVG picture.

usage: terminal-picture.py OUTPUT.svg COMMAND...

Each command is run by sh. The picture of the README is made from the tool as it is:
  PATH=folder-of-sip-status:$PATH tests/Scripts/terminal-picture.py .github/sip-status.svg \
      'sip-status lookup 486' 'sip-status scan tests/Captures/trace.log'
"""
import fcntl
import html
import os
import pty
import re
import struct
import sys
import termios
import unicodedata

COLUMNS, ROWS = 100, 24
FONT_WIDTH, LINE_HEIGHT, MARGIN = 8.43, 18, 16
COLORS = {30: "#16181d", 31: "#f2777a", 32: "#92d192", 33: "#e8c05f", 34: "#79b8ff", 35: "#d8a0df", 36: "#6fd3d3", 37: "#d5d8df",
          90: "#8d929c", 91: "#f2777a", 92: "#92d192", 93: "#e8c05f", 94: "#79b8ff", 95: "#d8a0df", 96: "#6fd3d3", 97: "#ffffff"}
# The palette of 256 colours begins with the same sixteen.
PALETTE = {i: COLORS[30 + i] for i in range(8)} | {i + 8: COLORS[90 + i] for i in range(8)}


def run(command):
    """The output of a command that takes it for a terminal."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS=str(COLUMNS), LANG="C.UTF-8")
        os.environ.pop("NO_COLOR", None)
        os.execvp("sh", ["sh", "-c", command])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    output = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        output += piece
    os.waitpid(pid, 0)
    return output.decode("utf-8").replace("\r\n", "\n")


def spans(line):
    """The pieces of a line with their colours: (text, colour, background, bold)."""
    color, background, bold = None, None, False
    for piece in re.split(r"(\x1b\[[0-9;?]*[A-Za-z])", line):
        match = re.fullmatch(r"\x1b\[([0-9;]*)m", piece)
        if not match:
            if piece and not piece.startswith("\x1b"):
                yield piece, color, background, bold
            continue
        codes = [int(code or 0) for code in match[1].split(";")]
        while codes:
            code = codes.pop(0)
            if code == 0:
                color, background, bold = None, None, False
            elif code == 1:
                bold = True
            elif code in (38, 48) and codes[:1] == [5]:
                chosen = PALETTE.get(codes[1])
                codes = codes[2:]
                color, background = (chosen, background) if code == 38 else (color, chosen)
            elif code in COLORS:
                color = COLORS[code]
            elif code - 10 in COLORS:
                background = COLORS[code - 10]


def columns(text):
    """Chinese characters take two columns each."""
    return sum(2 if unicodedata.east_asian_width(unit) in "WF" else 1 for unit in text)


def draw(lines):
    width = COLUMNS * FONT_WIDTH + 2 * MARGIN
    height = len(lines) * LINE_HEIGHT + 2 * MARGIN
    yield (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}" '
           'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="14">')
    yield '<rect width="100%" height="100%" rx="8" fill="#16181d"/>'
    for row, line in enumerate(lines):
        column, top = 0, MARGIN + row * LINE_HEIGHT
        for text, color, background, bold in spans(line):
            left = MARGIN + column * FONT_WIDTH
            if background:
                yield f'<rect x="{left:.2f}" y="{top}" width="{columns(text) * FONT_WIDTH:.2f}" height="{LINE_HEIGHT}" fill="{background}"/>'
            if text.strip():
                weight = ' font-weight="bold"' if bold else ""
                yield (f'<text x="{left:.2f}" y="{top + 13.5}" fill="{color or "#d5d8df"}"{weight} xml:space="preserve" '
                       f'textLength="{columns(text) * FONT_WIDTH:.2f}">{html.escape(text, quote=False)}</text>')
            column += columns(text)
    yield "</svg>"


def main():
    output, commands = sys.argv[1], sys.argv[2:]
    lines = []
    for command in commands:
        lines += ["\x1b[92m$\x1b[0m " + command, *run(command).rstrip("\n").split("\n"), ""]
    with open(output, "w", encoding="utf-8") as file:
        file.write("\n".join(draw(lines[:-1])) + "\n")


main()
