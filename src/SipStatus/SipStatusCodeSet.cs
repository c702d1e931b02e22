using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace SipStatus;

/// <summary>
/// A set of SIP Status-Codes, any of the 600 from 100 to 699, registered or not: which responses to retry, to count, to raise an alarm for.
/// Immutable.
/// </summary>
/// <remarks>
/// <para>
/// <b>Text.</b> In configuration, JSON and code a set is written as its items, separated by commas or white space: a code (<c>408</c>), a
/// class (<c>5xx</c>), a range (<c>500-599</c>) or all codes (<c>*</c>). An item with <c>!</c> in front is taken away instead of added.
/// Items count from left to right, so that <c>5xx,!501</c> is every server error but 501. A text that begins with <c>!</c> begins from all
/// codes: <c>!404</c> is everything but 404. The empty text is the empty set.
/// </para>
/// <para><b>Default.</b> There is none: the type is a class, and the empty set is <see cref="Empty"/>.</para>
/// <para><b>Equality and hash code</b> are those of the codes in it, however the set was made.</para>
/// <para><b>Enumeration</b> is ascending by code, and does not allocate in a <c>foreach</c>.</para>
/// <para><b>Threads.</b> Every member may be called from any thread at any time.</para>
/// </remarks>
/// <example>
/// <code>
/// SipStatusCodeSet retry = SipStatusCodeSet.Parse("408, 5xx, !501");
/// Console.WriteLine(retry.Contains(SipStatusCode.ServiceUnavailable));   // True
/// Console.WriteLine(retry.Count);                                       // 100
/// Console.WriteLine(retry);                                             // 408,500,502-599
///
/// SipStatusCodeSet busy = [SipStatusCode.BusyHere, SipStatusCode.BusyEverywhere];
/// Console.WriteLine(retry | busy);                                      // 408,486,500,502-600
/// </code>
/// </example>
[TypeConverter(typeof(SipStatusCodeSetTypeConverter))]
[CollectionBuilder(typeof(SipStatusCodeSet), nameof(Create))]
public sealed partial class SipStatusCodeSet : IEquatable<SipStatusCodeSet>
{
    // One for each class, and the empty set for "no class".
    private static readonly SipStatusCodeSet[] s_ofClass = MakeClasses();

    // Set once: by a constructor, or by the XML reader of a framework that makes the object first and then lets it read itself.
    private ulong[] _words;
    private int _count;

    /// <summary>Makes the set of some codes.</summary>
    /// <param name="codes">The codes, in any order; one that comes twice counts once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// One of <paramref name="codes"/> is <c>default(SipStatusCode)</c>, which is no code.
    /// </exception>
    public SipStatusCodeSet(IEnumerable<SipStatusCode> codes)
    {
        if (codes is null)
        {
            Throw.ArgumentNull(nameof(codes));
        }

        _words = new ulong[StatusCodeBits.WordCount];
        foreach (var code in codes)
        {
            Add(_words, code, nameof(codes));
        }

        _count = StatusCodeBits.Count(_words);
    }

    private SipStatusCodeSet(ReadOnlySpan<ulong> words)
    {
        _words = words.ToArray();
        _count = StatusCodeBits.Count(words);
    }

    /// <summary>The set without a code.</summary>
    public static SipStatusCodeSet Empty => s_ofClass[0];

    /// <summary>The set of all 600 codes from 100 to 699, registered or not.</summary>
    public static SipStatusCodeSet All { get; } = OfRange(SipStatusCode.Smallest, SipStatusCode.Largest);

    /// <summary>The set of the codes that the IANA registry lists: those of <see cref="SipStatusRegistry.All"/>.</summary>
    public static SipStatusCodeSet Registered { get; } = MakeRegistered();

    /// <summary>How many codes are in the set: 0 to 600.</summary>
    public int Count => _count;

    /// <summary>The set of every code of a class, registered or not.</summary>
    /// <param name="statusClass">The class; <see cref="SipStatusClass.None"/> has no code.</param>
    /// <returns>The set, always the same object.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="statusClass"/> is not a value of <see cref="SipStatusClass"/>.
    /// </exception>
    public static SipStatusCodeSet Of(SipStatusClass statusClass)
    {
        if ((uint)statusClass >= (uint)s_ofClass.Length)
        {
            StatusCodeSetThrow.ClassOutOfRange(statusClass);
        }

        return s_ofClass[(int)statusClass];
    }

    /// <summary>Makes the set of some codes.</summary>
    /// <param name="codes">The codes, in any order; one that comes twice counts once.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// One of <paramref name="codes"/> is <c>default(SipStatusCode)</c>, which is no code.
    /// </exception>
    public static SipStatusCodeSet Create(params SipStatusCode[] codes)
    {
        if (codes is null)
        {
            Throw.ArgumentNull(nameof(codes));
        }

        return Create(codes.AsSpan());
    }

    /// <summary>Makes the set of some codes. This is what a collection expression calls.</summary>
    /// <param name="codes">The codes, in any order; one that comes twice counts once.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// One of <paramref name="codes"/> is <c>default(SipStatusCode)</c>, which is no code.
    /// </exception>
    public static SipStatusCodeSet Create(ReadOnlySpan<SipStatusCode> codes)
    {
        Span<ulong> words = stackalloc ulong[StatusCodeBits.WordCount];
        words.Clear();
        foreach (var code in codes)
        {
            Add(words, code, nameof(codes));
        }

        return Of(words);
    }

    /// <summary>Whether a code is in the set.</summary>
    /// <param name="code">The code; <c>default(SipStatusCode)</c> is in no set.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Contains(SipStatusCode code) => StatusCodeBits.Contains(_words, code.Value);

    /// <summary>Whether a number is a code in the set.</summary>
    /// <param name="value">Any number; one that is not from 100 to 699 is in no set.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Contains(int value) => (uint)value <= SipStatusCode.Largest && StatusCodeBits.Contains(_words, value);

    /// <summary>Compares two sets by the codes in them.</summary>
    /// <param name="other">The other set.</param>
    /// <returns><see langword="true"/> if both have the same codes; <see langword="false"/> for <see langword="null"/>.</returns>
    public bool Equals(SipStatusCodeSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is a <see cref="SipStatusCodeSet"/> with the same codes.</returns>
    public override bool Equals(object? obj) => Equals(obj as SipStatusCodeSet);

    /// <summary>A hash code of the codes in the set.</summary>
    /// <returns>The hash code; that of equal sets is equal.</returns>
    public override int GetHashCode()
    {
        var hash = 0UL;
        foreach (var word in _words)
        {
            hash = (hash ^ word) * 0x9E37_79B9_7F4A_7C15;
            hash ^= hash >> 32;
        }

        return (int)hash;
    }

    /// <summary>Whether two sets have the same codes.</summary>
    /// <param name="left">The first set.</param>
    /// <param name="right">The second set.</param>
    /// <returns><see langword="true"/> if they have, or both are <see langword="null"/>.</returns>
    public static bool operator ==(SipStatusCodeSet? left, SipStatusCodeSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    /// <param name="left">The first set.</param>
    /// <param name="right">The second set.</param>
    /// <returns><see langword="true"/> if a code is in one of them only, or one alone is <see langword="null"/>.</returns>
    public static bool operator !=(SipStatusCodeSet? left, SipStatusCodeSet? right) => !(left == right);

    private static SipStatusCodeSet Of(ReadOnlySpan<ulong> words) => StatusCodeBits.Count(words) == 0 ? Empty : new(words);

    private static SipStatusCodeSet OfRange(int first, int last)
    {
        var words = new ulong[StatusCodeBits.WordCount];
        StatusCodeBits.Add(words, first, last);
        return new(words);
    }

    private static SipStatusCodeSet[] MakeClasses()
    {
        var classes = new SipStatusCodeSet[(int)SipStatusClass.GlobalFailure + 1];
        classes[0] = new SipStatusCodeSet(new ulong[StatusCodeBits.WordCount]);
        for (var i = 1; i < classes.Length; i++)
        {
            classes[i] = OfRange(i * 100, (i * 100) + 99);
        }

        return classes;
    }

    private static SipStatusCodeSet MakeRegistered()
    {
        var words = new ulong[StatusCodeBits.WordCount];
        foreach (var code in StatusCodeTable.Codes.Slice(0, StatusCodeTable.Count))
        {
            StatusCodeBits.Add(words, code, code);
        }

        return new(words);
    }

    private static void Add(Span<ulong> words, SipStatusCode code, string parameter)
    {
        if (code == default)
        {
            StatusCodeSetThrow.NoCode(parameter);
        }

        StatusCodeBits.Add(words, code.Value, code.Value);
    }
}
