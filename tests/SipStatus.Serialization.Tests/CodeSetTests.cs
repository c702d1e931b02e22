using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Serialization.Tests;

/// <summary>Sets of codes, which are objects: they come back equal from each serializer, and none is not the empty set.</summary>
public class CodeSetTests
{
    private static readonly string[] s_texts = ["", "486", "408,500,502-599", "1xx,2xx,3xx,4xx,5xx,6xx"];

    public static TheoryData<string, string> Values
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, text) in Serializers.All.Keys.SelectMany(_ => s_texts, (name, text) => (name, text)))
            {
                data.Add(name, text);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Set_OnItsOwnAndOfAMember_ComesBackEqual(string name, string text)
    {
        var serializer = Serializers.All[name];
        var set = SipStatusCodeSet.Parse(text);
        var holder = new SetHolder { Value = set, Several = [set, SipStatusCodeSet.Registered, set] };

        serializer.Read(serializer.Write(set, typeof(SipStatusCodeSet)), typeof(SipStatusCodeSet)).Should().Be(set);
        var read = (SetHolder)serializer.Read(serializer.Write(holder, typeof(SetHolder)), typeof(SetHolder))!;

        read.Value.Should().Equal(set);
        read.Missing.Should().BeNull();
        read.Several.Should().BeEquivalentTo([set, SipStatusCodeSet.Registered, set], options => options.WithStrictOrdering());
    }

    // XmlSerializer has each element read, also that of null: an empty set would be another value.
    [Theory]
    [MemberData(nameof(ValueTests.Names), MemberType = typeof(ValueTests))]
    public void Set_NullInAList_ComesBackOrIsRefused(string name)
    {
        var serializer = Serializers.All[name];
        List<SipStatusCodeSet?> sets = [SipStatusCodeSet.Empty, null];
        var text = serializer.Write(sets, sets.GetType());

        var read = () => (List<SipStatusCodeSet?>)serializer.Read(text, sets.GetType())!;

        if (serializer == Serializers.All["XmlSerializer"])
        {
            read.Should().Throw<InvalidOperationException>().Which.GetBaseException().Message.Should().Contain("xsi:nil");
            return;
        }

        read().Should().Equal(sets);
    }

    // Newtonsoft.Json writes an array of codes, since a set is a collection, and takes the empty string for null.
    [Fact]
    public void Json_OfOneSerializer_IsReadByTheOther()
    {
        foreach (var set in s_texts.Select(SipStatusCodeSet.Parse))
        {
            var (text, array) =
                (Serializers.SystemTextJson.Write(set, set.GetType()), Serializers.NewtonsoftJson.Write(set, set.GetType()));

            text.Should().Be($"\"{set}\"");
            array.Should().StartWith("[");
            Serializers.SystemTextJson.Read(array, set.GetType()).Should().Be(set);
            Serializers.NewtonsoftJson.Read(text, set.GetType()).Should().Be(set.Count == 0 ? null : set);
        }
    }

    public class SetHolder
    {
        public SipStatusCodeSet? Value { get; set; }

        public SipStatusCodeSet? Missing { get; set; }

        public List<SipStatusCodeSet> Several { get; set; } = [];
    }
}
