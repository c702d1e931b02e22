using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace SipStatus.Rules;

/// <summary>
/// The methods that a rule holds for: all, some, or all but some. Methods are compared as they stand, since their letter case counts (RFC
/// 3261, section 7.1): <c>invite</c> is a method that no rule names. <see cref="SipMethods"/> has a constant for each registered one.
/// Immutable.
/// </summary>
/// <example>
/// <code>
/// SipSendingLimit limit = SipStatusCode.RequestTimeout.GetProhibition("MESSAGE", SipRole.Proxy)!;
/// Console.WriteLine(limit.Methods);                       // all but ACK INVITE
/// Console.WriteLine(limit.Methods.Contains("MESSAGE"));   // True
/// </code>
/// </example>
[TypeConverter(typeof(SipAnswerTypeConverter))]
public sealed class SipMethodSet : IEquatable<SipMethodSet>
{
    private readonly string[] _methods;

    private SipMethodSet(SipMethodScope scope, string[] methods)
    {
        Scope = scope;
        Methods = Array.AsReadOnly(methods);
        _methods = methods;
    }

    /// <summary>How <see cref="Methods"/> is meant.</summary>
    public SipMethodScope Scope { get; }

    /// <summary>The methods listed, in alphabetical order; none if the scope is <see cref="SipMethodScope.Any"/>.</summary>
    public IReadOnlyList<string> Methods { get; }

    internal static SipMethodSet Any { get; } = new(SipMethodScope.Any, []);

    internal static SipMethodSet Only(params string[] methods) => new(SipMethodScope.Only, methods);

    internal static SipMethodSet Except(params string[] methods) => new(SipMethodScope.Except, methods);

    /// <summary>Whether a method is in the set.</summary>
    /// <param name="method">
    /// The method of a request, such as <see cref="SipMethods.Invite"/>, in its letter case; it need not be a registered one.
    /// <see langword="null"/> or empty stands for a method that is not known, but is neither ACK nor CANCEL: an ACK is never answered, and
    /// a CANCEL goes from hop to hop and cannot be sent again (RFC 3261, sections 17 and 9.2).
    /// </param>
    /// <returns>
    /// <see langword="true"/> if the method is in the set. For a method that is not known: if every method but ACK and CANCEL is.
    /// </returns>
    public bool Contains(string? method) => Contains(method.AsSpan());

    /// <inheritdoc cref="Contains(string?)"/>
    public bool Contains(ReadOnlySpan<char> method) => Scope == SipMethodScope.Any
        || (method.IsEmpty ? IsAllButAckAndCancel() : Lists(method) == (Scope == SipMethodScope.Only));

    /// <summary>The set in words.</summary>
    /// <returns>For example <c>any</c>, <c>INVITE</c> or <c>all but ACK INVITE</c>.</returns>
    public override string ToString() => Scope switch
    {
        SipMethodScope.Only => string.Join(" ", Methods),
        SipMethodScope.Except => "all but " + string.Join(" ", Methods),
        _ => "any",
    };

    /// <summary>Compares two sets.</summary>
    /// <param name="other">The other set.</param>
    /// <returns><see langword="true"/> if scope and methods are the same.</returns>
    public bool Equals(SipMethodSet? other) => other is not null && Scope == other.Scope && _methods.AsSpan().SequenceEqual(other._methods);

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is an equal <see cref="SipMethodSet"/>.</returns>
    public override bool Equals(object? obj) => Equals(obj as SipMethodSet);

    /// <summary>A hash code of scope and methods.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Whether two sets are equal.</summary>
    /// <param name="left">The first set.</param>
    /// <param name="right">The second set.</param>
    /// <returns><see langword="true"/> if scope and methods are the same, or both are <see langword="null"/>.</returns>
    public static bool operator ==(SipMethodSet? left, SipMethodSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    /// <param name="left">The first set.</param>
    /// <param name="right">The second set.</param>
    /// <returns><see langword="true"/> if scope or methods differ.</returns>
    public static bool operator !=(SipMethodSet? left, SipMethodSet? right) => !(left == right);

    private bool Lists(ReadOnlySpan<char> method)
    {
        foreach (var listed in _methods)
        {
            if (method.SequenceEqual(listed.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAllButAckAndCancel()
    {
        foreach (var method in _methods)
        {
            if (method is not ("ACK" or "CANCEL"))
            {
                return false;
            }
        }

        return Scope == SipMethodScope.Except;
    }
}
