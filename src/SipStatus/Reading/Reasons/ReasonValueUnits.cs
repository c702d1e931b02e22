using System;

namespace SipStatus;

/// <summary>
/// The characters that the value of a parameter stands for: without the backslashes of a quoted string, and with one SP where a line was
/// folded (RFC 3261, section 7.3.1).
/// </summary>
internal ref struct ReasonValueUnits
{
    private readonly ReadOnlySpan<char> _value;
    private readonly bool _isQuoted;
    private int _next;
    private int _whiteSpaceEnd;

    internal ReasonValueUnits(ReadOnlySpan<char> value, ReasonParameterForm form)
    {
        _value = value;
        _isQuoted = form == ReasonParameterForm.Quoted;
        _next = 0;
        _whiteSpaceEnd = 0;
        Current = default;
    }

    public char Current { get; private set; }

    public readonly ReasonValueUnits GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next == _value.Length)
        {
            return false;
        }

        // The reader has made sure that something follows a backslash.
        var isPair = _isQuoted && _value[_next] == '\\';
        _next += isPair ? 1 : 0;
        if (!isPair && _next >= _whiteSpaceEnd && SkipFold())
        {
            Current = ' ';
            return true;
        }

        Current = _value[_next];
        _next++;
        return true;
    }

    // Each run of white space is looked at once.
    private bool SkipFold()
    {
        var end = _next;
        while (end < _value.Length && _value[end] is ' ' or '\t' or '\r' or '\n')
        {
            end++;
        }

        var isFold = _value.Slice(_next, end - _next).IndexOfAny('\r', '\n') >= 0;
        _next = isFold ? end : _next;
        _whiteSpaceEnd = end;
        return isFold;
    }
}
