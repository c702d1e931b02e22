using System;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen.Tests.Writing;

/// <summary>
/// Three codes and three aliases that between them have every peculiarity an emitter must heed, and some rows of the other files.
/// </summary>
internal static class SmallTable
{
    public static RegistryData Create() => new RegistryData()
        .With(StatusCodeRow.File, TestFiles.Codes.Rows(
            "code=202|name=Accepted|reason_phrase=Accepted|rfc=6665|section=8.3.1|registration=deprecated|summary_en=Taken in.|summary_zh=已收下。",
            "code=406|name=NotAcceptable|reason_phrase=Not Acceptable|section=21.4.7|summary_en=Says \"no\".|summary_zh=不行。",
            "code=606|name=NotAcceptableAnywhere|reason_phrase=Not & Acceptable|section=21.6.4|registration=reserved|summary_en=No \\ never.|summary_zh=都不行。"))
        .With(AliasRow.File, TestFiles.Aliases.Rows(
            "code=406|alias=Never|kind=rfc-example|rfc=3911|section=7|source=an \"example\"",
            "code=606|alias=NEVER|kind=implementation|source=a stack",
            "code=606|alias=not acceptable|kind=historic|rfc=2543|section=5.1.1|source=the old grammar"))
        .With(RegistryDate.File, new DateOnly(2026, 1, 7))
        .With(
            FactRow.File,
            TestFiles.Facts.Rows("section=20.10|note=a \"note\"", "bit=1|fact=is-407|holds=a <407>|fails=no 407|section=22.3"))
        .With(ImpliedFactsRow.File, TestFiles.ImpliedFacts.Rows("facts=!is-407", "fact=is-407|facts=!has-contact"))
        .With(MethodFactsRow.File, TestFiles.MethodFacts.Rows("facts=has-contact !is-407", "method=INFO|facts=is-407"))
        .With(DialogEffectRow.File, TestFiles.DialogEffects.Rows(
        [
            .. DialogEffectRow.Classes.Select(name => $"code={name}|{(name == "3xx" ? "ends=no|" : "")}section=5.1"),
            "code=timeout|rfc=5057|section=5.1|note=a \"note\"",
            "code=406|effect=none|ends=no|ends_subscription=yes|rfc=5057|section=5.2",
        ]))
        .With(DialogExceptionRow.File, TestFiles.DialogExceptions.Rows(
            "from=406|to=606|scope=except|methods=BYE INVITE NOTIFY SUBSCRIBE|effect=dialog|condition=never|rfc=5057|section=5.3"))
        .With(HeaderRuleRow.File, TestFiles.Headers.Rows("from=202|to=202|name=Contact|section=8"))
        .With(CompactFormRow.File, TestFiles.CompactForms.Rows("compact=m|name=Contact"))
        .With(SendingLimitRow.File, TestFiles.SendingLimits.Rows("role=proxy|act=forward|level=may|section=16.7"))
        .With(
            SendingOccasionRow.File,
            TestFiles.SendingOccasions.Rows("code=606|occasion=late|role=uas", "code=202|occasion=early|role=uas except registrar"))
        .With(RetryRuleRow.File, TestFiles.Retries.Rows(
            "from=400|to=499|action=glare|scope=only|methods=INVITE|role=uac|level=may|condition=x|section=14.1"))
        .With(GlareTimerRow.File, TestFiles.GlareTimers.Rows("owns_call_id=yes|section=14.1", "owns_call_id=no|min_ms=0"))
        .With(FailoverRuleRow.File, TestFiles.Failovers.Rows("role=client|level=should|rfc=3263|section=4.3"))
        .With(ImpliedResponseRow.File, TestFiles.ImpliedResponses.Rows(
            "name=FirstRule|trigger=transport-error|counts_as=606|scope=except|methods=INVITE|role=uac|facts=has-contact !is-407|condition=a < b|section=8.1.3.1",
            "name=SecondRule|trigger=response|received=202|scope=only|methods=BYE INVITE|role=proxy|section=16"))
        .With(ForkPreferenceRow.File, TestFiles.ForkPreferences.Rows("rank=|level=must-not|section=16.7"))
        .With(ForkSubstitutionRow.File, TestFiles.ForkSubstitutions.Rows("scope=only|methods=INVITE|sent=406|section=16.7"))
        .With(Q850CauseRow.File, TestFiles.Causes.Rows(
            "cause=2|name=FirstCause|text=First <cause>", "cause=100|name=OtherCause|text=Other \"cause\""))
        .With(Q850ClassRow.File, TestFiles.Classes.Rows("to=15", "from=16|name=Interworking"))
        .With(Q850LocationRow.File, TestFiles.Locations.Rows(
        [
            "value=0|name=User|token=U|text=user", .. Enumerable.Range(1, 15).Select(value => $"value={value}|token=LOC-{value}|text=spare"),
        ]))
        .With(Q850ToStatusRow.File, TestFiles.ToStatus.Rows(
            "cause=2|code=406|condition=diagnostic|level=may|rfc=3398|section=7|note=a \"note\"", "rfc=3398", "network=qsig|rfc=4497|section=8"))
        .With(StatusToQ850Row.File, TestFiles.FromStatus.Rows(
            "from=406|to=606|cause=100|first=remedy|level=should|rfc=3398|section=8", "condition=default", "network=qsig|condition=default"))
        .With(RequestToQ850Row.File, TestFiles.FromRequest.Rows("network=qsig|cause=100|rfc=4497|section=8.4"));
}
