namespace System.Text;

/// <summary>What the library uses of the class of this name that .NET 8 brought.</summary>
internal static class Ascii
{
    private const int LetterCaseBit = 0x20;

    internal static bool Equals(ReadOnlySpan<byte> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                return false;
            }
        }

        return true;
    }

    // The right side is ASCII wherever this is called. There is no branch on the letter case: the bit is ignored where the right side has a
    // letter, and only there.
    internal static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        var difference = 0;
        for (var i = 0; i < right.Length; i++)
        {
            difference |= (left[i] ^ right[i]) & ~Ignored(right[i]);
        }

        return difference == 0;
    }

    // Here the left side is ASCII.
    internal static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        var difference = 0;
        for (var i = 0; i < left.Length; i++)
        {
            difference |= (left[i] ^ right[i]) & ~Ignored(left[i]);
        }

        return difference == 0;
    }

    internal static void ToUtf16(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten)
    {
        for (charsWritten = 0; charsWritten < source.Length; charsWritten++)
        {
            destination[charsWritten] = (char)source[charsWritten];
        }
    }

    private static int Ignored(byte ascii) => (uint)((ascii | LetterCaseBit) - 'a') < 26 ? LetterCaseBit : 0;
}
