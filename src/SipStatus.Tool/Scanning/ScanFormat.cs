namespace SipStatus.Tool.Scanning;

/// <summary>How <c>scan</c> writes what it found.</summary>
internal enum ScanFormat
{
    Text,
    Json,
    Csv,
    Markdown,
}
