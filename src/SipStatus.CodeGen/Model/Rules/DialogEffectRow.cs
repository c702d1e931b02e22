namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>dialog-effects.csv</c>. <paramref name="Code"/> is a code, a class such as <c>4xx</c>, or <c>timeout</c>; <paramref name="Effect"/> is a member of <c>SipDialogEffect</c> in the library.</summary>
internal sealed record DialogEffectRow(string Code, string Effect, bool Ends, bool EndsSubscription, RfcReference Reference, string Note);
