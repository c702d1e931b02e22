using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>
/// How long to wait after a 491 before the request is sent again: a random time in steps of 10 ms. The side that made the Call-ID has
/// another range than the other side, so that the two do not collide again (RFC 3261, section 14.1). Immutable.
/// </summary>
/// <remarks>
/// Whether the change of the session is still wanted when the time is over, and what follows another 491, is left to the stack.
/// </remarks>
/// <example>
/// <code>
/// if (SipGlareTimer.Find(SipMethods.Invite, ownsCallId: true) is { } timer)
/// {
///     await Task.Delay(timer.Choose(Random.Shared));   // 2.1 to 4 seconds
/// }
/// </code>
/// </example>
public sealed class SipGlareTimer
{
    internal SipGlareTimer(string method, bool ownsCallId, int minimum, int maximum, int step, SipRfcReference reference)
    {
        Method = method;
        OwnsCallId = ownsCallId;
        Minimum = TimeSpan.FromMilliseconds(minimum);
        Maximum = TimeSpan.FromMilliseconds(maximum);
        Step = TimeSpan.FromMilliseconds(step);
        Reference = reference;
    }

    /// <summary>Every timer.</summary>
    public static IReadOnlyList<SipGlareTimer> All => GlareTimerTable.Rules;

    /// <summary>The method of the request that got the 491, such as <c>INVITE</c>.</summary>
    public string Method { get; }

    /// <summary>Whether the timer is for the side that made the Call-ID of the dialog.</summary>
    public bool OwnsCallId { get; }

    /// <summary>The shortest time.</summary>
    public TimeSpan Minimum { get; }

    /// <summary>The longest time.</summary>
    public TimeSpan Maximum { get; }

    /// <summary>The times are this far apart.</summary>
    public TimeSpan Step { get; }

    /// <summary>The RFC and section that state it.</summary>
    public SipRfcReference Reference { get; }

    /// <summary>Finds the timer of a request.</summary>
    /// <param name="method">
    /// The method of the request that got the 491, such as <see cref="SipMethods.Invite"/>, in its letter case (RFC 3261, section 7.1).
    /// <see langword="null"/> has no timer.
    /// </param>
    /// <param name="ownsCallId">
    /// Whether this side made the Call-ID of the dialog: whether it sent the request that began the dialog.
    /// </param>
    /// <returns>The timer; <see langword="null"/> if no RFC has one for the method.</returns>
    /// <exception cref="ArgumentException"><paramref name="method"/> is no token (RFC 3261, section 25.1).</exception>
    public static SipGlareTimer? Find(string? method, bool ownsCallId) => Find(method.AsSpan(), ownsCallId);

    /// <inheritdoc cref="Find(string?, bool)"/>
    public static SipGlareTimer? Find(ReadOnlySpan<char> method, bool ownsCallId)
    {
        MethodArgument.Check(method);
        for (var i = 0; i < All.Count; i++)
        {
            if (method.SequenceEqual(All[i].Method.AsSpan()) && All[i].OwnsCallId == ownsCallId)
            {
                return All[i];
            }
        }

        return null;
    }

    /// <summary>Chooses a time at random.</summary>
    /// <param name="random">The source of randomness.</param>
    /// <returns>
    /// A whole number of steps from <see cref="Minimum"/> to <see cref="Maximum"/>, both included, each as likely as the others.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="random"/> is <see langword="null"/>.</exception>
    public TimeSpan Choose(Random random)
    {
        if (random is null)
        {
            Throw.ArgumentNull(nameof(random));
        }

        var steps = (Maximum - Minimum).Ticks / Step.Ticks;
        return Minimum + TimeSpan.FromTicks(random.Next((int)steps + 1) * Step.Ticks);
    }

    /// <summary>The timer in one line.</summary>
    /// <returns>For example <c>INVITE, owner of the Call-ID: 2.1 to 4 s (RFC 3261, section 14.1)</c>.</returns>
    public override string ToString()
    {
        var side = OwnsCallId ? "owner" : "not owner";
        return FormattableString.Invariant(
            $"{Method}, {side} of the Call-ID: {Minimum.TotalSeconds} to {Maximum.TotalSeconds} s ({Reference})");
    }
}
