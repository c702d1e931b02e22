namespace SipStatus.Q850;

/// <summary>
/// The class of a <see cref="Q850Cause"/>, which a value has whether or not Q.850 defines it (ITU-T Q.850, the first three bits).
/// </summary>
public enum Q850Class
{
    /// <summary>No cause: the class of the default value.</summary>
    None = 0,

    /// <summary>Normal event: 1 to 31.</summary>
    Normal = 1,

    /// <summary>Resource unavailable: 32 to 47.</summary>
    ResourceUnavailable = 2,

    /// <summary>Service or option not available: 48 to 63.</summary>
    ServiceNotAvailable = 3,

    /// <summary>Service or option not implemented: 64 to 79.</summary>
    ServiceNotImplemented = 4,

    /// <summary>Invalid message: 80 to 95.</summary>
    InvalidMessage = 5,

    /// <summary>Protocol error: 96 to 111.</summary>
    ProtocolError = 6,

    /// <summary>Interworking: 112 to 127.</summary>
    Interworking = 7,
}
