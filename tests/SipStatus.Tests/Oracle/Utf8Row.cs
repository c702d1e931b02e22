namespace SipStatus.Tests.Oracle;

/// <summary>A row of the table of well-formed UTF-8 (Unicode table 3-7, RFC 3629 section 4) for what is not ASCII.</summary>
/// <param name="FirstLead">The least first byte of the row.</param>
/// <param name="LastLead">The greatest first byte of the row.</param>
/// <param name="FirstSecond">The least second byte.</param>
/// <param name="LastSecond">The greatest second byte.</param>
/// <param name="Length">The number of bytes of the sequence; those after the second are 80 to BF.</param>
internal readonly record struct Utf8Row(int FirstLead, int LastLead, int FirstSecond, int LastSecond, int Length)
{
    private static readonly Utf8Row[] s_rows =
    [
        new(0xC2, 0xDF, 0x80, 0xBF, 2),
        new(0xE0, 0xE0, 0xA0, 0xBF, 3),
        new(0xE1, 0xEC, 0x80, 0xBF, 3),
        new(0xED, 0xED, 0x80, 0x9F, 3),
        new(0xEE, 0xEF, 0x80, 0xBF, 3),
        new(0xF0, 0xF0, 0x90, 0xBF, 4),
        new(0xF1, 0xF3, 0x80, 0xBF, 4),
        new(0xF4, 0xF4, 0x80, 0x8F, 4),
    ];

    /// <summary>The row of a first byte, or <see langword="null"/> where none begins so.</summary>
    public static Utf8Row? Find(int lead)
    {
        foreach (var row in s_rows)
        {
            if (lead >= row.FirstLead && lead <= row.LastLead)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Whether a byte may stand at an index (1 and up) of the sequence.</summary>
    public bool Continues(int index, int unit) => index == 1
        ? unit >= FirstSecond && unit <= LastSecond
        : unit is >= 0x80 and <= 0xBF;
}
