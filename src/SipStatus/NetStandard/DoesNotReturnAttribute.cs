namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the compiler that a method never returns; newer frameworks bring it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DoesNotReturnAttribute : Attribute;
