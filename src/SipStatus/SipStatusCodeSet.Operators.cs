using System;

namespace SipStatus;

public sealed partial class SipStatusCodeSet
{
    /// <summary>The codes that are in this set, in another, or in both.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The set of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public SipStatusCodeSet Union(SipStatusCodeSet other) => this | other;

    /// <summary>The codes that are both in this set and in another.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The set of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public SipStatusCodeSet Intersect(SipStatusCodeSet other) => this & other;

    /// <summary>The codes that are in this set and not in another.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The set of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public SipStatusCodeSet Except(SipStatusCodeSet other) => this - other;

    /// <summary>The codes from 100 to 699 that are not in this set.</summary>
    /// <returns>The set of them.</returns>
    public SipStatusCodeSet Complement() => ~this;

    /// <summary>The codes that are in either set, or in both.</summary>
    /// <param name="left">The first set.</param>
    /// <param name="right">The second set.</param>
    /// <returns>The set of them.</returns>
    /// <exception cref="ArgumentNullException">One of the sets is <see langword="null"/>.</exception>
    public static SipStatusCodeSet operator |(SipStatusCodeSet left, SipStatusCodeSet right)
    {
        MustBeSets(left, right);
        Span<ulong> words = stackalloc ulong[StatusCodeBits.WordCount];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = left._words[i] | right._words[i];
        }

        return Of(words);
    }

    /// <summary>The codes that are in both sets.</summary>
    /// <param name="left">The first set.</param>
    /// <param name="right">The second set.</param>
    /// <returns>The set of them.</returns>
    /// <exception cref="ArgumentNullException">One of the sets is <see langword="null"/>.</exception>
    public static SipStatusCodeSet operator &(SipStatusCodeSet left, SipStatusCodeSet right)
    {
        MustBeSets(left, right);
        Span<ulong> words = stackalloc ulong[StatusCodeBits.WordCount];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = left._words[i] & right._words[i];
        }

        return Of(words);
    }

    /// <summary>The codes that are in the first set and not in the second.</summary>
    /// <param name="left">The first set.</param>
    /// <param name="right">The second set.</param>
    /// <returns>The set of them.</returns>
    /// <exception cref="ArgumentNullException">One of the sets is <see langword="null"/>.</exception>
    public static SipStatusCodeSet operator -(SipStatusCodeSet left, SipStatusCodeSet right)
    {
        MustBeSets(left, right);
        Span<ulong> words = stackalloc ulong[StatusCodeBits.WordCount];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = left._words[i] & ~right._words[i];
        }

        return Of(words);
    }

    /// <summary>The codes from 100 to 699 that are not in a set.</summary>
    /// <param name="set">The set.</param>
    /// <returns>The set of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is <see langword="null"/>.</exception>
    public static SipStatusCodeSet operator ~(SipStatusCodeSet set) => All - set;

    private static void MustBeSets(SipStatusCodeSet left, SipStatusCodeSet right)
    {
        if (left is null)
        {
            Throw.ArgumentNull(nameof(left));
        }

        if (right is null)
        {
            Throw.ArgumentNull(nameof(right));
        }
    }
}
