using System.Text.Json.Serialization;

namespace SipStatus.Q850;

// What only .NET has.
[JsonConverter(typeof(Q850LocationJsonConverter))]
public readonly partial struct Q850Location;
