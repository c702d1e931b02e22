using System;

namespace SipStatus;

/// <summary>Puts the canonical text of a reason together, or only measures it: what does not fit is counted and not written.</summary>
internal ref struct ReasonWriter
{
    private const int MaxDigits = 10;

    private readonly Span<char> _destination;

    internal ReasonWriter(Span<char> destination) => _destination = destination;

    /// <summary>The length of what was written, or would have been: a text may double if it is put in quotes.</summary>
    internal long Length { get; private set; }

    internal void Append(scoped ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            Append(unit);
        }
    }

    internal void AppendNumber(int number)
    {
        Span<char> digits = stackalloc char[MaxDigits];
        var start = MaxDigits;
        do
        {
            digits[--start] = (char)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0);

        Append(digits.Slice(start));
    }

    /// <summary>Writes a value in quotes, with a backslash before a quote and before a backslash.</summary>
    internal void AppendQuoted(scoped ReadOnlySpan<char> value, ReasonParameterForm form)
    {
        Append('"');
        foreach (var unit in new ReasonValueUnits(value, form))
        {
            if (unit is '"' or '\\')
            {
                Append('\\');
            }

            Append(unit);
        }

        Append('"');
    }

    private void Append(char unit)
    {
        if (Length < _destination.Length)
        {
            _destination[(int)Length] = unit;
        }

        Length++;
    }
}
