using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Everything that is generated. A new emitter has its line here.</summary>
internal static class GeneratedFiles
{
    /// <summary>The text of every generated file.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(RegistryTable table) =>
    [
        new("DialogTable.g.cs", DialogTableEmitter.Emit(table)),
        new("FailoverRuleTable.g.cs", FailoverRuleTableEmitter.Emit(table)),
        new("FallbackRuleTable.g.cs", FallbackRuleTableEmitter.Emit(table)),
        new("ForkTable.g.cs", ForkTableEmitter.Emit(table)),
        new("GlareTimerTable.g.cs", GlareTimerTableEmitter.Emit(table)),
        new("HeaderRuleTable.g.cs", HeaderRuleTableEmitter.Emit(table)),
        new("Q850Cause.g.cs", Q850CauseEmitter.Emit(table)),
        new("Q850Location.g.cs", Q850LocationEmitter.Emit(table)),
        new("Q850MappingTable.g.cs", Q850MappingTableEmitter.Emit(table)),
        new("RetryRuleTable.g.cs", RetryRuleTableEmitter.Emit(table)),
        new("RoleTable.g.cs", RoleTableEmitter.Emit(table)),
        new("SendingLimitTable.g.cs", SendingLimitTableEmitter.Emit(table)),
        new("SendingOccasionTable.g.cs", SendingOccasionTableEmitter.Emit(table)),
        new("SipStatusCode.g.cs", SipStatusCodeEmitter.Emit(table)),
        new("SipStatusCodes.g.cs", SipStatusCodesEmitter.Emit(table)),
        new("SipStatusRegistry.g.cs", SipStatusRegistryEmitter.Emit(table)),
        new("SipStatusSummaries.g.cs", SipStatusSummariesEmitter.Emit(table)),
        new("StatusCodeTable.g.cs", StatusCodeTableEmitter.Emit(table)),
    ];
}
