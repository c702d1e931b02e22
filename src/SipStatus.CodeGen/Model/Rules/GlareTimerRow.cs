namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>glare-timers.csv</c>; times in milliseconds.</summary>
internal sealed record GlareTimerRow(string Method, bool OwnsCallId, int Minimum, int Maximum, int Step, RfcReference Reference);
