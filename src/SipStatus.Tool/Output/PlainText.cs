using Spectre.Console;
using Spectre.Console.Rendering;

namespace SipStatus.Tool.Output;

/// <summary>
/// A file or a pipe as Spectre.Console sees it: without colours, and as wide as it needs to be. A console of its own would look at the
/// terminal, and change it, though nothing is written there.
/// </summary>
internal sealed class PlainText : IReadOnlyCapabilities
{
    // No table is as wide as this, so nothing is ever wrapped.
    public const int Width = 2000;

    private const int Height = 24;

    private PlainText()
    {
    }

    public static RenderOptions Options { get; } = new(new PlainText(), new Size(Width, Height));

    public ColorSystem ColorSystem => ColorSystem.NoColors;

    public bool Ansi => false;

    public bool Links => false;

    public bool Legacy => false;

    public bool Interactive => false;

    public bool Unicode => true;

    public bool AlternateBuffer => false;
}
