using System;
using System.Reflection;
#if NET
using System.Runtime.Intrinsics;
#endif
using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>
/// The suite runs against each build of the library, and once more without vectors; each time it must meet what it is meant for.
/// </summary>
public class FrameworkUnderTestTests
{
#if LIBRARY_NETFRAMEWORK
    private const string Expected = ".NETFramework,Version=v4.6.2";
#elif LIBRARY_NETSTANDARD
    private const string Expected = ".NETStandard,Version=v2.0";
#elif LIBRARY_NET8
    private const string Expected = ".NETCoreApp,Version=v8.0";
#else
    private const string Expected = ".NETCoreApp,Version=v10.0";
#endif

    private static int ExpectedRuntime =>
#if LIBRARY_NETFRAMEWORK
        4;
#elif LIBRARY_NET8
        8;
#elif RUNTIME_NET11
        11;
#else
        10;
#endif

    [Fact]
    public void Runtime_UnderTest_IsTheOneThatIsMeant() => Environment.Version.Major.Should().Be(ExpectedRuntime);

    [Fact]
    public void Library_UnderTest_IsTheBuildForTheFramework() =>
        typeof(SipStatusCode).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(Expected);

#if NET
    [Fact]
    public void Vectors_UnderTest_AreThereUnlessTheyAreSwitchedOff() =>
        Vector128.IsHardwareAccelerated.Should().Be(Environment.GetEnvironmentVariable("DOTNET_EnableHWIntrinsic") != "0");
#endif
}
