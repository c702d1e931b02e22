namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>dialog-effect-exceptions.csv</c>. <paramref name="Effect"/> is a member of <c>SipDialogEffect</c> in the library.</summary>
internal sealed record DialogExceptionRow(CodeRange Codes, MethodSet Methods, string Effect, bool Ends, string Condition, RfcReference Reference, string Note);
