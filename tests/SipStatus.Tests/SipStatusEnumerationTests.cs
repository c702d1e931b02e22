using System;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The numbers behind the names of the enumerations: compiled into the code of others, they cannot change.</summary>
public class SipStatusEnumerationTests
{
    public static TheoryData<Type> Enumerations => new(typeof(SipStatusCode).Assembly.GetExportedTypes()
        .Where(type => type.IsEnum && type != typeof(SipRole) && type != typeof(SipStatusLineStyles) && type != typeof(SipReasonStyles)));

    [Theory]
    [InlineData(SipStatusClass.None, 0)]
    [InlineData(SipStatusClass.Provisional, 1)]
    [InlineData(SipStatusClass.Success, 2)]
    [InlineData(SipStatusClass.Redirection, 3)]
    [InlineData(SipStatusClass.ClientError, 4)]
    [InlineData(SipStatusClass.ServerError, 5)]
    [InlineData(SipStatusClass.GlobalFailure, 6)]
    public void Value_OfAClass_IsTheFirstDigit(SipStatusClass statusClass, int expected) => ((int)statusClass).Should().Be(expected);

    [Theory]
    [InlineData(SipStatusLineStyles.Strict, 0)]
    [InlineData(SipStatusLineStyles.AllowMissingSpace, 1)]
    [InlineData(SipStatusLineStyles.AllowFreePhrase, 2)]
    [InlineData(SipStatusLineStyles.AllowExtraWhiteSpace, 4)]
    [InlineData(SipStatusLineStyles.AllowLineFeed, 8)]
    [InlineData(SipStatusLineStyles.Default, 3)]
    [InlineData(SipStatusLineStyles.Lenient, 15)]
    public void Value_OfAStyle_IsItsBit(SipStatusLineStyles styles, int expected) => ((int)styles).Should().Be(expected);

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Zero_OfEveryEnumeration_ClaimsNothing(Type type) => Enum.GetName(type, Enum.ToObject(type, 0)).Should().Be("None");

    // "Any" is the role of an element that is not known, and the strict styles forgive nothing.
    [Fact]
    public void Zero_OfTheOtherEnumerations_IsWhatTheyBeginFrom()
    {
        default(SipRole).Should().Be(SipRole.Any);
        default(SipStatusLineStyles).Should().Be(SipStatusLineStyles.Strict);
        default(SipReasonStyles).Should().Be(SipReasonStyles.Strict);
    }
}
