namespace SipStatus.Benchmarks.Corpora;

/// <summary>What the status lines of a corpus are.</summary>
public enum LineKind
{
    /// <summary>The canonical lines of the 75 registered codes, each as likely as the others.</summary>
    Canonical,

    /// <summary>Five canonical lines in eight; one with an unregistered code, one with a custom phrase, one with a UTF-8 phrase.</summary>
    Mixed,

    /// <summary>Registered codes with custom phrases in ASCII.</summary>
    CustomAscii,

    /// <summary>Registered codes with phrases in other languages.</summary>
    Utf8,
}
