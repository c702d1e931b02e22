using System;

namespace SipStatus.Serialization.Tests;

/// <summary>A serializer that writes any object as text and reads it.</summary>
internal interface ISerializer
{
    /// <summary>Its own exception for what it cannot read.</summary>
    Type Exception { get; }

    /// <summary>Some documents in which a value of any type might stand.</summary>
    string[] Documents(Type type);

    string Write(object value, Type type);

    object? Read(string text, Type type);
}
