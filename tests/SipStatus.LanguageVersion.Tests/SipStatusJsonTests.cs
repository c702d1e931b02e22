using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.LanguageVersion.Tests
{
    /// <summary>The recipe for System.Text.Json where the package brings no converters, with the build that brings none.</summary>
    public class SipStatusJsonTests
    {
        private static readonly JsonSerializerOptions s_options = new JsonSerializerOptions { Converters = { new SipStatusJson() } };

        public static TheoryData<object, string> Values => new TheoryData<object, string>
        {
            { SipStatusCode.BusyHere, "486" },
            { new SipStatusCode(499), "499" },
            { default(SipStatusCode), "0" },
            { new SipStatusLine(SipStatusCode.Decline, "Not today"), "\"SIP/2.0 603 Not today\"" },
            { default(SipStatusLine), "\"\"" },
            { Q850Cause.UserBusy, "17" },
            { Q850Location.TransitNetwork, "\"TN\"" },
            { default(Q850Location), "\"\"" },
            { SipReason.ForQ850(Q850Cause.UserBusy), "\"Q.850;cause=17\"" },
            { SipStatusCodeSet.Parse("408,5xx,!501"), "\"408,500,502-599\"" },
        };

        [Fact]
        public void Library_HasNoConverterOfItsOwn()
        {
            typeof(SipStatusCode).Assembly.GetReferencedAssemblies().Select(name => name.Name).Should().NotContain("System.Text.Json");
        }

        [Theory]
        [MemberData(nameof(Values))]
        public void Json_OfAValue_IsWhatThePackageWritesOnNet(object value, string json)
        {
            JsonSerializer.Serialize(value, value.GetType(), s_options).Should().Be(json);
            JsonSerializer.Deserialize(json, value.GetType(), s_options).Should().Be(value);
        }

        // A type that comes to the library later is asked, too.
        [Fact]
        public void PublicTypes_OfTheLibrary_AreValuesAboveOrRefused()
        {
            var types = typeof(SipStatusCode).Assembly.GetExportedTypes()
                .Where(type => type.IsDefined(typeof(TypeConverterAttribute), false))
                .Except(Values.Select(row => row[0].GetType()));

            types.Should().NotBeEmpty();
            foreach (var type in types)
            {
                foreach (var json in new[] { "{}", "[]", "\"\"", "\"x\"", "1" })
                {
                    Action read = () => JsonSerializer.Deserialize(json, type, s_options);
                    read.Should().Throw<JsonException>(type.Name + " " + json);
                }
            }
        }

        [Fact]
        public void Json_InMembersAndKeys_ComesBackEqual()
        {
            var byCode = new Dictionary<SipStatusCode, SipStatusCode?>
            {
                { SipStatusCode.OK, SipStatusCode.BusyHere },
                { SipStatusCode.Ringing, null },
            };

            var json = JsonSerializer.Serialize(byCode, s_options);

            JsonSerializer.Deserialize<Dictionary<SipStatusCode, SipStatusCode?>>(json, s_options).Should().Equal(byCode);
            JsonSerializer.Deserialize<SipStatusCode>("\"486 Busy Here\"", s_options).Should().Be(SipStatusCode.BusyHere);
            JsonSerializer.Deserialize<SipStatusCodeSet>("[486,\"600 Busy Everywhere\"]", s_options).ToString().Should().Be("486,600");
            JsonSerializer.Deserialize<SipStatusCodeSet>("[]", s_options).Should().BeSameAs(SipStatusCodeSet.Empty);
        }

        [Theory]
        [InlineData(typeof(SipStatusCode), "99")]
        [InlineData(typeof(SipStatusCode), "\"x\"")]
        [InlineData(typeof(SipStatusCode), "true")]
        [InlineData(typeof(SipStatusCode), "{}")]
        [InlineData(typeof(SipStatusCode), "4294967782")]
        [InlineData(typeof(SipStatusCodeSet), "[0]")]
        [InlineData(typeof(SipStatusCodeSet), "[[486]]")]
        [InlineData(typeof(SipStatusCodeSet), "[{}]")]
        [InlineData(typeof(SipStatusLine), "486")]
        [InlineData(typeof(Q850Location), "3")]
        [InlineData(typeof(SipStatusLineError), "\"no error\"")]
        public void Json_BadValue_IsJsonException(Type type, string json)
        {
            Action read = () => JsonSerializer.Deserialize(json, type, s_options);

            read.Should().Throw<JsonException>();
        }
    }
}
