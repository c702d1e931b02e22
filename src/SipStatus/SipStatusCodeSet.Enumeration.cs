using System.Collections;
using System.Collections.Generic;
using System.Numerics;

namespace SipStatus;

public sealed partial class SipStatusCodeSet : IReadOnlyCollection<SipStatusCode>
{
    /// <summary>Goes through the codes of the set, ascending.</summary>
    /// <returns>The enumerator; a <c>foreach</c> over the set allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(_words);

    /// <inheritdoc/>
    IEnumerator<SipStatusCode> IEnumerable<SipStatusCode>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the codes of a set, ascending.</summary>
    public struct Enumerator : IEnumerator<SipStatusCode>
    {
        private readonly ulong[] _words;
        private ulong _rest;
        private int _word;

        internal Enumerator(ulong[] words)
        {
            _words = words;
            _rest = words[0];
            _word = 0;
            Current = default;
        }

        /// <summary>The code; <c>default(SipStatusCode)</c> before the first and behind the last.</summary>
        public SipStatusCode Current { get; private set; }

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next code.</summary>
        /// <returns><see langword="false"/> where there is none.</returns>
        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (_word == StatusCodeBits.WordCount - 1)
                {
                    Current = default;
                    return false;
                }

                _word++;
                _rest = _words[_word];
            }

            Current = SipStatusCode.OfDigits((_word * StatusCodeBits.BitsOfWord) + BitOperations.TrailingZeroCount(_rest));
            _rest &= _rest - 1;
            return true;
        }

        /// <summary>Goes back before the first code.</summary>
        public void Reset() => this = new Enumerator(_words);

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
