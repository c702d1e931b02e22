using System;

namespace SipStatus.Rules;

/// <summary>
/// What became of INVITE and REGISTER requests, and the ratios that RFC 6076 makes of it: SER, SEER, ISA, SCR and IRA, in percent.
/// </summary>
/// <remarks>
/// <para>
/// <b>What it needs.</b> The final response to each new INVITE, seen where the calls begin (sections 4.6 and 4.7: at the originating UA),
/// without retransmissions, and for a fork only the response that reached the caller (section 5.4). An INVITE inside a dialog begins no
/// session, and does not count. An INVITE that was challenged and the one with credentials that followed are two, as the RFC counts them: a
/// 401 or a 407 is in every total and in no numerator. To count calls instead of requests, add only the result of the last INVITE of each
/// call.
/// </para>
/// <para>
/// <b>What responses alone do not tell.</b> That an INVITE got none; whether an INVITE began a session or changed one; whether a session
/// was completed, which is why <see cref="GetSessionCompletionRatio"/> asks for it; and that the same element was asked twice. A client
/// that has timed out or lost its transport adds the code that this counts as, 408 or 503 (RFC 3261, section 8.1.3.1).
/// </para>
/// <para>
/// <b>What is not here.</b> The delays and the duration of RFC 6076 (RRD, SRD, SDD and SDT): they need clocks instead of codes.
/// </para>
/// <para>
/// <b>Codes.</b> What counts as what is in <see cref="SipStatusCodeSets"/>. Of the 2xx the RFC names 200 alone, and so do the ratios.
/// </para>
/// <para>
/// <b>Undefined ratios</b> are <see langword="null"/>: the RFC calls a ratio without a denominator undefined (section 4). No ratio is
/// infinite or NaN.
/// </para>
/// <para>
/// <b>Threads.</b> One thread at a time, as with a list. Let each of several threads count for itself, and put the counts together with
/// <see cref="Add"/>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var counts = SipPerformanceCounts.Create();
/// counts.AddInvites(SipStatusCode.OK, 40);
/// counts.AddInvites(SipStatusCode.BusyHere, 24);
/// counts.AddInvites(SipStatusCode.ServiceUnavailable, 16);
/// counts.AddInvites(SipStatusCode.MovedTemporarily, 20);
/// Console.WriteLine(counts.SessionEstablishmentRatio);                // 50
/// Console.WriteLine(counts.SessionEstablishmentEffectivenessRatio);   // 80
/// Console.WriteLine(counts.IneffectiveSessionAttempts);               // 16
/// Console.WriteLine(counts.IneffectiveRegistrationAttempts is null);  // True
/// </code>
/// </example>
public sealed class SipPerformanceCounts
{
    private const double LargestBelow100 = 99.99999999999998;

    private readonly long[] _invites;
    private readonly long[] _registers;

    // Not a public constructor without parameters: a serializer would take it, and read counts back as none.
    private SipPerformanceCounts(int length)
    {
        _invites = new long[length];
        _registers = new long[length];
    }

    /// <summary>The number of INVITE requests that were added.</summary>
    public long Invites { get; private set; }

    /// <summary>The number of REGISTER requests that were added.</summary>
    public long Registers { get; private set; }

    /// <summary>Makes counts of nothing yet.</summary>
    /// <returns>The counts.</returns>
    public static SipPerformanceCounts Create() => new(SipStatusCode.Largest + 1);

    /// <summary>
    /// SER (<see href="https://www.rfc-editor.org/rfc/rfc6076#section-4.6">RFC 6076, section 4.6</see>): the percentage of INVITEs that
    /// established a session; redirected INVITEs do not count. 0 to 100; <see langword="null"/> if no other INVITE was added.
    /// </summary>
    public double? SessionEstablishmentRatio => Percent(CountInvites(SipStatusCodeSets.EstablishedSessions), SessionRequests);

    /// <summary>
    /// SEER (<see href="https://www.rfc-editor.org/rfc/rfc6076#section-4.7">RFC 6076, section 4.7</see>): the percentage of INVITEs that
    /// established a session or found that the person called did not want it (480, 486, 600, 603); redirected INVITEs do not count. 0 to
    /// 100; <see langword="null"/> if no other INVITE was added.
    /// </summary>
    public double? SessionEstablishmentEffectivenessRatio => Percent(CountInvites(SipStatusCodeSets.EffectiveSessions), SessionRequests);

    /// <summary>
    /// ISA (<see href="https://www.rfc-editor.org/rfc/rfc6076#section-4.8">RFC 6076, section 4.8</see>): the percentage of INVITEs that an
    /// element gave up, since it failed or had too much to do (408, 500, 503, 504). Redirected INVITEs count here. 0 to 100;
    /// <see langword="null"/> if no INVITE was added.
    /// </summary>
    public double? IneffectiveSessionAttempts => Percent(CountInvites(SipStatusCodeSets.IneffectiveSessions), Invites);

    /// <summary>
    /// IRA (<see href="https://www.rfc-editor.org/rfc/rfc6076#section-4.2">RFC 6076, section 4.2</see>): the percentage of REGISTERs that
    /// failed. A 401, 402 or 407 is no failure, but counts in the total. 0 to 100; <see langword="null"/> if no REGISTER was added.
    /// </summary>
    public double? IneffectiveRegistrationAttempts => Percent(CountRegisters(SipStatusCodeSets.IneffectiveRegistrations), Registers);

    // What SER and SEER divide by.
    private long SessionRequests => Invites - CountInvites(SipStatusCodeSets.RedirectedSessions);

    /// <summary>Adds INVITE requests that ended alike.</summary>
    /// <param name="result">
    /// The code of the final response, or what counts as it. It is <c>default(SipStatusCode)</c> or a provisional code if no final response
    /// is known: such an INVITE is in the totals and in no numerator.
    /// </param>
    /// <param name="count">How many; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OverflowException">There would be more than <see cref="long.MaxValue"/>; nothing is added then.</exception>
    public void AddInvites(SipStatusCode result, long count = 1)
    {
        MustNotBeNegative(count, nameof(count));
        Invites = checked(Invites + count);
        _invites[result.Value] += count;
    }

    /// <summary>Adds REGISTER requests that ended alike.</summary>
    /// <param name="result">
    /// The code of the final response, or what counts as it. It is <c>default(SipStatusCode)</c> or a provisional code if no final response
    /// is known: such a REGISTER is in the total, and no failure.
    /// </param>
    /// <param name="count">How many; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OverflowException">There would be more than <see cref="long.MaxValue"/>; nothing is added then.</exception>
    public void AddRegisters(SipStatusCode result, long count = 1)
    {
        MustNotBeNegative(count, nameof(count));
        Registers = checked(Registers + count);
        _registers[result.Value] += count;
    }

    /// <summary>Adds what others have counted.</summary>
    /// <param name="other">The other counts, which stay as they are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">There would be more than <see cref="long.MaxValue"/>; nothing is added then.</exception>
    public void Add(SipPerformanceCounts other)
    {
        if (other is null)
        {
            Throw.ArgumentNull(nameof(other));
        }

        var (invites, registers) = (checked(Invites + other.Invites), checked(Registers + other.Registers));
        for (var code = 0; code < _invites.Length; code++)
        {
            _invites[code] += other._invites[code];
            _registers[code] += other._registers[code];
        }

        (Invites, Registers) = (invites, registers);
    }

    /// <summary>How many INVITE requests ended with one of some codes.</summary>
    /// <param name="codes">The codes.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is <see langword="null"/>.</exception>
    public long CountInvites(SipStatusCodeSet codes) => Count(_invites, codes);

    /// <summary>How many REGISTER requests ended with one of some codes.</summary>
    /// <param name="codes">The codes.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is <see langword="null"/>.</exception>
    public long CountRegisters(SipStatusCodeSet codes) => Count(_registers, codes);

    /// <summary>
    /// SCR (<see href="https://www.rfc-editor.org/rfc/rfc6076#section-4.9">RFC 6076, section 4.9</see>): the percentage of INVITEs that led
    /// to a session that was completed, and did not fail for lack of a response. Redirected INVITEs count here.
    /// </summary>
    /// <param name="completedSessions">
    /// How many sessions were completed: from 0 to <see cref="Invites"/>. No response to an INVITE tells that.
    /// </param>
    /// <returns>0 to 100; <see langword="null"/> if no INVITE was added.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="completedSessions"/> is negative or greater than <see cref="Invites"/>.
    /// </exception>
    public double? GetSessionCompletionRatio(long completedSessions)
    {
        MustNotBeNegative(completedSessions, nameof(completedSessions));
        if (completedSessions > Invites)
        {
            throw new ArgumentOutOfRangeException(
                nameof(completedSessions), completedSessions, "There cannot be more completed sessions than INVITE requests.");
        }

        return Percent(completedSessions, Invites);
    }

    /// <summary>The ratios in one line.</summary>
    /// <returns>For example <c>100 INVITE: SER 50.0 %, SEER 80.0 %, ISA 16.0 %; 0 REGISTER: IRA none</c>.</returns>
    public override string ToString()
    {
        var ser = Text(SessionEstablishmentRatio);
        var seer = Text(SessionEstablishmentEffectivenessRatio);
        var isa = Text(IneffectiveSessionAttempts);
        var ira = Text(IneffectiveRegistrationAttempts);
        return FormattableString.Invariant($"{Invites} INVITE: SER {ser}, SEER {seer}, ISA {isa}; {Registers} REGISTER: IRA {ira}");
    }

    private static string Text(double? ratio) => ratio is { } percent ? FormattableString.Invariant($"{percent:0.0} %") : "none";

    // A double cannot hold all large counts. What it makes of them stays within 0 to 100, and is 100 for all of them and nothing less.
    private static double? Percent(long count, long total) =>
        total == 0 ? null : count == total ? 100 : Math.Min(100.0 * count / total, LargestBelow100);

    private static long Count(long[] counts, SipStatusCodeSet codes)
    {
        if (codes is null)
        {
            Throw.ArgumentNull(nameof(codes));
        }

        var sum = 0L;
        foreach (var code in codes)
        {
            sum += counts[code.Value];
        }

        return sum;
    }

    private static void MustNotBeNegative(long count, string parameter)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(parameter, count, "A number of requests is not negative.");
        }
    }
}
