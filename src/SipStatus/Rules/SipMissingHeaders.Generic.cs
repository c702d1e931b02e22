using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Rules;

/// <summary>
/// The header fields that a response must have but has not, as
/// <see cref="SipStatusCodeRules.GetMissingHeaders{TState}(SipStatusCode, string?, TState, Func{TState, string, bool})"/> finds them. Each
/// field comes once, even if several RFCs ask for it.
/// </summary>
/// <typeparam name="TState">The type of the message, or whatever else knows its header fields.</typeparam>
/// <remarks>
/// The search goes on while it is enumerated, and allocates nothing. It is a ref struct, since the method and the message may be spans: it
/// cannot be held across an <see langword="await"/>, and no serializer can take it. Visual Basic has no ref structs: there, go through
/// <see cref="SipStatusCodeRules.GetHeaderRules"/> and ask <see cref="SipHeaderRule.Matches"/>.
/// </remarks>
public readonly ref struct SipMissingHeaders<TState>
#if NET9_0_OR_GREATER
    where TState : allows ref struct
#endif
{
    private readonly IReadOnlyList<SipHeaderRule>? _rules;
    private readonly ReadOnlySpan<char> _method;
    private readonly TState _message;
    private readonly Func<TState, string, bool> _hasHeader;

    internal SipMissingHeaders(
        IReadOnlyList<SipHeaderRule> rules, ReadOnlySpan<char> method, TState message, Func<TState, string, bool> hasHeader)
    {
        _rules = rules;
        _method = method;
        _message = message;
        _hasHeader = hasHeader;
    }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>Goes through the rules that are not met.</summary>
    /// <returns>An enumerator that stands before the first of them.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The rules that are not met, as an array.</summary>
    /// <returns>A new array; if nothing is missing, an empty one that is shared.</returns>
    public SipHeaderRule[] ToArray()
    {
        List<SipHeaderRule>? missing = null;
        foreach (var rule in this)
        {
            (missing ??= []).Add(rule);
        }

        return missing?.ToArray() ?? [];
    }

    /// <summary>The names of the fields that are missing.</summary>
    /// <returns>For example <c>Via, From, To</c>; empty if nothing is missing.</returns>
    public override string ToString() => string.Join(", ", ToArray().Select(rule => rule.Name));

    /// <summary>Goes through the rules that are not met.</summary>
    public ref struct Enumerator
    {
        private readonly SipMissingHeaders<TState> _headers;
        private int _index;

        internal Enumerator(SipMissingHeaders<TState> headers)
        {
            _headers = headers;
            _index = -1;
        }

        /// <summary>The rule that is not met: its field is missing.</summary>
        public readonly SipHeaderRule Current => _headers._rules![_index];

        /// <summary>Goes to the next rule that is not met.</summary>
        /// <returns><see langword="true"/> if there is one.</returns>
        public bool MoveNext()
        {
            if (_headers._rules is { } rules)
            {
                while (++_index < rules.Count)
                {
                    if (HeaderDemands.IsFirstDemand(rules, _index, _headers._method) && !IsPresent(rules[_index]))
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        private readonly bool IsPresent(SipHeaderRule rule) =>
            _headers._hasHeader(_headers._message, rule.Name)
            || (rule.CompactForm.Length > 0 && _headers._hasHeader(_headers._message, rule.CompactForm));
    }
}
