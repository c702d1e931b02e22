using System.Collections;
using System.Collections.Generic;

namespace SipStatus;

public sealed partial class SipStatusCodeSet : IReadOnlyCollection<SipStatusCode>
{
    /// <summary>Goes through the codes of the set, ascending.</summary>
    /// <returns>The enumerator; a <c>foreach</c> over the set allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<SipStatusCode> IEnumerable<SipStatusCode>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the codes of a set, ascending.</summary>
    public struct Enumerator : IEnumerator<SipStatusCode>
    {
        private readonly SipStatusCodeSet _set;
        private int _value;

        internal Enumerator(SipStatusCodeSet set)
        {
            _set = set;
            _value = SipStatusCode.Smallest - 1;
        }

        /// <summary>The code; <c>default(SipStatusCode)</c> before the first and after the last.</summary>
        public readonly SipStatusCode Current => SipStatusCode.TryCreate(_value, out var code) ? code : default;

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next code.</summary>
        /// <returns><see langword="false"/> if there is none.</returns>
        public bool MoveNext()
        {
            while (_value <= SipStatusCode.Largest)
            {
                _value++;
                if (_set.Contains(_value))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Goes back before the first code.</summary>
        public void Reset() => this = new Enumerator(_set);

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
