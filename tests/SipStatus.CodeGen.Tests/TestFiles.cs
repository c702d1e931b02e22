using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen.Tests;

/// <summary>The data files, each with a good row. A new column has its cell here if it may not be empty.</summary>
internal static class TestFiles
{
    private const string Reference = "|rfc=3261|section=21";
    private const string Rule = "|role=any|scope=any|level=must" + Reference;

    public static TestFile<StatusCodeRow> Codes { get; } = new(
        StatusCodeRow.File, "code=486|name=A|reason_phrase=Aa|registration=active|summary_en=E.|summary_zh=中。" + Reference);

    public static TestFile<AliasRow> Aliases { get; } = new(AliasRow.File, "code=486|alias=Busy|kind=implementation|source=a stack");

    public static TestFile<FactRow> Facts { get; } = new(
        FactRow.File, "bit=0|fact=has-contact|holds=a Contact|fails=no Contact" + Reference);

    public static TestFile<MethodFactsRow> MethodFacts { get; } = new(MethodFactsRow.File, "method=BYE|facts=in-dialog" + Reference);

    public static TestFile<ImpliedFactsRow> ImpliedFacts { get; } = new(
        ImpliedFactsRow.File, "fact=has-contact|facts=in-dialog" + Reference);

    public static TestFile<UnregisteredCodeRow> UnregisteredCodes { get; } = new(
        UnregisteredCodeRow.File, "code=409|reason_phrase=Conflict|summary_en=E.|summary_zh=中。|source=a stack");

    public static TestFile<RoleRow> Roles { get; } = new(RoleRow.File, "role=proxy|acts_as=client" + Reference);

    public static TestFile<DialogEffectRow> DialogEffects { get; } = new(
        DialogEffectRow.File, "code=408|effect=usage|ends=yes|ends_subscription=no" + Reference);

    public static TestFile<DialogExceptionRow> DialogExceptions { get; } = new(
        DialogExceptionRow.File, "from=408|to=408|scope=only|methods=INVITE|effect=usage|ends=yes" + Reference);

    public static TestFile<UsageRow> Usages { get; } = new(UsageRow.File, "method=other|usage=none" + Reference);

    public static TestFile<HeaderRuleRow> Headers { get; } = new(
        HeaderRuleRow.File, "from=408|to=408|part=header|name=Allow|level=must" + Reference);

    public static TestFile<CompactFormRow> CompactForms { get; } = new(CompactFormRow.File, "compact=a|name=Allow" + Reference);

    public static TestFile<SendingLimitRow> SendingLimits { get; } = new(SendingLimitRow.File, "from=408|to=408|act=send" + Rule);

    public static TestFile<SendingOccasionRow> SendingOccasions { get; } = new(
        SendingOccasionRow.File, "code=408|occasion=o" + Rule);

    public static TestFile<RetryRuleRow> Retries { get; } = new(RetryRuleRow.File, "from=408|to=408|action=repeat" + Rule);

    public static TestFile<GlareTimerRow> GlareTimers { get; } = new(
        GlareTimerRow.File, "method=INVITE|owns_call_id=yes|min_ms=10|max_ms=20|step_ms=5" + Reference);

    public static TestFile<FailoverRuleRow> Failovers { get; } = new(FailoverRuleRow.File, "event=timeout|action=none" + Rule);

    public static TestFile<ImpliedResponseRow> ImpliedResponses { get; } = new(
        ImpliedResponseRow.File, "name=A|trigger=timeout|counts_as=none" + Rule);

    public static TestFile<ForkPreferenceRow> ForkPreferences { get; } = new(
        ForkPreferenceRow.File, "from=100|to=699|scope=any|rank=1|level=must" + Reference);

    public static TestFile<ForkSubstitutionRow> ForkSubstitutions { get; } = new(
        ForkSubstitutionRow.File, "chosen=none|scope=any|sent=none|level=must" + Reference);

    public static TestFile<CodeSetRow> CodeSets { get; } = new(CodeSetRow.File, "name=A|summary=A.");

    public static TestFile<CodeSetMemberRow> CodeSetMembers { get; } = new(CodeSetMemberRow.File, "set=A|from=408|to=408" + Reference);

    public static TestFile<WarnCodeRow> WarnCodes { get; } = new(
        WarnCodeRow.File, "warn_code=304|warn_text=Media type|status_codes=488|meaning=M." + Reference);

    public static TestFile<ReasonProtocolRow> ReasonProtocols { get; } = new(
        ReasonProtocolRow.File, "protocol=X-Y|name=Xy|causes=a|source=b");

    public static TestFile<ReasonCauseRow> ReasonCauses { get; } = new(ReasonCauseRow.File, "protocol=X-Y|cause=1|name=A|text=a|source=b");

    public static TestFile<OutcomeRow> Outcomes { get; } = new(OutcomeRow.File, "outcome=busy|word_en=busy|word_zh=忙");

    public static TestFile<OutcomeRuleRow> OutcomeRules { get; } = new(OutcomeRuleRow.File, "code=486|outcome=busy|basis=rfc" + Reference);

    public static TestFile<Q850CauseRow> Causes { get; } = new(Q850CauseRow.File, "cause=17|name=UserBusy|text=a");

    public static TestFile<Q850ClassRow> Classes { get; } = new(Q850ClassRow.File, "from=1|to=127|name=Normal|text=a");

    public static TestFile<Q850LocationRow> Locations { get; } = new(Q850LocationRow.File, "value=0|token=T|text=a" + Reference);

    public static TestFile<Q850ToStatusRow> ToStatus { get; } = new(
        Q850ToStatusRow.File, "network=isup|cause=default|code=none|level=must" + Reference);

    public static TestFile<StatusToQ850Row> FromStatus { get; } = new(
        StatusToQ850Row.File, "network=isup|from=400|to=699|cause=none|location=network|level=must" + Reference);

    public static TestFile<RequestToQ850Row> FromRequest { get; } = new(
        RequestToQ850Row.File, "network=isup|method=BYE|cause=17|level=must" + Reference);

    /// <summary>Data with these codes and no more.</summary>
    public static RegistryData WithCodes(params int[] codes) =>
        new RegistryData().With(StatusCodeRow.File, Codes.Rows([.. codes.Select(code => $"code={code}|name=A{code}")]));
}
