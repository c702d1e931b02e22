using System;
using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>
/// The suite runs against each build of the library, and once more without vectors; each time it must meet what it is meant for.
/// </summary>
public class FrameworkUnderTestTests
{
#if LIBRARY_NETSTANDARD
    private const string Expected = ".NETStandard,Version=v2.0";
#elif LIBRARY_NET8
    private const string Expected = ".NETCoreApp,Version=v8.0";
#else
    private const string Expected = ".NETCoreApp,Version=v10.0";
#endif

    [Fact]
    public void Library_UnderTest_IsTheBuildForTheFramework() =>
        typeof(SipStatusCode).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(Expected);

    [Fact]
    public void Vectors_UnderTest_AreThereUnlessTheyAreSwitchedOff() =>
        Vector128.IsHardwareAccelerated.Should().Be(Environment.GetEnvironmentVariable("DOTNET_EnableHWIntrinsic") != "0");
}
