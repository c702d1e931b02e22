namespace SipStatus.CodeGen.Emitting;

/// <summary>A file of <c>src/SipStatus/Generated</c>: its name and its whole text, with LF line ends.</summary>
internal sealed record GeneratedFile(string Name, string Text);
