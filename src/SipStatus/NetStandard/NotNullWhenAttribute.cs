namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the compiler that what a method gives is not null if it returns a value; newer frameworks bring it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
