using System;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>A test of what a Unix system has: signals, descriptors that a shell closes. It takes programs of Linux to it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "The test takes /dev/full and programs of Linux.";
}
