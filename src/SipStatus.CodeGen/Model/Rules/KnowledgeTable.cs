using System.Collections.Generic;

namespace SipStatus.CodeGen.Model;

/// <summary>What RFCs say about codes beyond number and phrase: a list for each file that <c>KNOWLEDGE.md</c> describes.</summary>
internal sealed record KnowledgeTable
{
    public IReadOnlyList<RoleRow> Roles { get; init; } = [];

    public IReadOnlyList<DialogEffectRow> DialogEffects { get; init; } = [];

    public IReadOnlyList<DialogExceptionRow> DialogExceptions { get; init; } = [];

    public IReadOnlyList<HeaderRuleRow> Headers { get; init; } = [];

    public IReadOnlyList<CompactFormRow> CompactForms { get; init; } = [];

    public IReadOnlyList<SendingLimitRow> SendingLimits { get; init; } = [];

    public IReadOnlyList<SendingOccasionRow> SendingOccasions { get; init; } = [];

    public IReadOnlyList<RetryRuleRow> Retries { get; init; } = [];

    public IReadOnlyList<GlareTimerRow> GlareTimers { get; init; } = [];

    public IReadOnlyList<FailoverRuleRow> Failovers { get; init; } = [];

    public IReadOnlyList<FallbackRuleRow> Fallbacks { get; init; } = [];

    public IReadOnlyList<ForkPreferenceRow> ForkPreferences { get; init; } = [];

    public IReadOnlyList<ForkSubstitutionRow> ForkSubstitutions { get; init; } = [];

    public Q850Table Q850 { get; init; } = new([], [], [], [], [], []);
}
