using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Rules;

/// <summary>
/// The header fields that a response must have but has not, as
/// <see cref="SipStatusCodeRules.GetMissingHeaders(SipStatusCode, string?, ReadOnlySpan{string})"/> finds them. Each field comes once, even
/// if several RFCs ask for it.
/// </summary>
/// <remarks>
/// The search goes on while it is enumerated, and allocates nothing. It is a ref struct, since the names are a span: it cannot be held
/// across an <see langword="await"/>.
/// </remarks>
public readonly ref struct SipMissingHeaders
{
    private readonly IReadOnlyList<SipHeaderRule>? _rules;
    private readonly ReadOnlySpan<char> _method;
    private readonly ReadOnlySpan<string> _headerNames;

    internal SipMissingHeaders(IReadOnlyList<SipHeaderRule> rules, ReadOnlySpan<char> method, ReadOnlySpan<string> headerNames)
    {
        _rules = rules;
        _method = method;
        _headerNames = headerNames;
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
        private readonly SipMissingHeaders _headers;
        private int _index;

        internal Enumerator(SipMissingHeaders headers)
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

        private readonly bool IsPresent(SipHeaderRule rule)
        {
            foreach (var name in _headers._headerNames)
            {
                if (rule.Matches(name))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
