using System.Reflection;
using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The suite runs three times; each time it must meet the build of the library that it is meant for.</summary>
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
}
