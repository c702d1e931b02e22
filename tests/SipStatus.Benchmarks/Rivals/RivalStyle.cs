namespace SipStatus.Benchmarks.Rivals;

/// <summary>What a rival accepts, in the terms of <see cref="SipStatusLineStyles"/>.</summary>
internal enum RivalStyle
{
    /// <summary>As <see cref="SipStatusLineStyles.Default"/>.</summary>
    Default,

    /// <summary>As <see cref="SipStatusLineStyles.Strict"/>.</summary>
    Strict,
}
