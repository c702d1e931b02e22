using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen.Writing;

/// <summary>Everything that is generated. A new emitter has its line here, and with it the data files that it comes from.</summary>
internal static class GeneratedFiles
{
    public static IReadOnlyList<Emitter> Emitters { get; } =
    [
        StatusCodeEmitters.Properties,
        StatusCodeEmitters.Constants,
        StatusCodeEmitters.Summaries,
        StatusCodeEmitters.Registry,
        StatusCodeTableEmitter.Table,
        UnregisteredCodeRow.Table,
        ReasonProtocolRow.Table,
        RoleRow.Table,
        FactRow.Table,
        ImpliedFactsRow.Table,
        MethodFactsRow.Table,
        DialogEffectRow.Table,
        UsageRow.Table,
        HeaderRuleRow.Table,
        SendingLimitRow.Table,
        SendingOccasionRow.Table,
        RetryRuleRow.Table,
        GlareTimerRow.Table,
        FailoverRuleRow.Table,
        ImpliedResponseRow.Table,
        CodeSetRow.Table,
        WarnCodeRow.Table,
        OutcomeRow.Table,
        ForkPreferenceRow.Table,
        Q850CauseRow.Table,
        Q850LocationRow.Table,
        Q850Mappings.Table,
    ];

    /// <summary>Every data file that something is generated from.</summary>
    public static IReadOnlyList<DataFile> Sources { get; } = [.. Emitters.SelectMany(emitter => emitter.Sources).Distinct()];

    /// <summary>The text of every generated file, by name.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(RegistryData data) =>
        [.. Emitters.OrderBy(emitter => emitter.Name, StringComparer.Ordinal).Select(emitter => emitter.Emit(data))];
}
