using System;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>A test of what only a Unix system has: signals, descriptors that a shell closes, /dev/full.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has neither signals nor /dev/full." : null;
}
