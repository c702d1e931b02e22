using Spectre.Console;

namespace SipStatus.Tool.Output;

/// <summary>The colours of the tool, from the 16 that every terminal has.</summary>
internal static class Styles
{
    public static Style Quiet { get; } = new(Color.Grey);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    public static Style Bad { get; } = new(Color.Red);

    public static Color ColorOf(SipStatusClass statusClass) => statusClass switch
    {
        SipStatusClass.Provisional => Color.Blue,
        SipStatusClass.Success => Color.Green,
        SipStatusClass.Redirection => Color.Aqua,
        SipStatusClass.ClientError => Color.Yellow,
        SipStatusClass.ServerError => Color.Red,
        _ => Color.Fuchsia,
    };

    public static Style Of(SipStatusClass statusClass) => new(ColorOf(statusClass));

    /// <summary>Dark text on the colour of the class.</summary>
    public static Style BadgeOf(SipStatusClass statusClass) => new(Color.Black, ColorOf(statusClass), Decoration.Bold);
}
