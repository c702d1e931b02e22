using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading.Rules;

/// <summary>The files about ITU-T Q.850.</summary>
public class Q850ReadersTests
{
    private const string GoodDefaults =
        "isup,300,399,31,network,default,,should,3398,8.2.6.1,\n" +
        "isup,400,699,31,network,default,,should,3398,8.2.6.1,\n" +
        "qsig,400,599,31,private-remote,default,,must,4497,8.4.4,\n" +
        "qsig,600,699,31,user,default,,must,4497,8.4.4,\n";

    private static readonly StatusCodeRow[] s_codes =
    [
        new(486, "BusyHere", "Busy Here", new RfcReference(3261, "21.4.24"), Registration.Active, "E.", "中。"),
        new(500, "ServerInternalError", "Server Internal Error", new RfcReference(3261, "21.5.1"), Registration.Active, "E.", "中。"),
    ];

    private static readonly Q850CauseRow[] s_causes = [new(16, "NormalCallClearing", "Normal"), new(17, "UserBusy", "Busy"), new(31, "NormalUnspecified", "Other")];

    [Fact]
    public void Causes_GoodRows_AreRead()
    {
        var (rows, errors) = Causes("1,Unallocated,Unallocated number\n127,Interworking,\"Interworking, unspecified\"\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(new Q850CauseRow(1, "Unallocated", "Unallocated number"), new Q850CauseRow(127, "Interworking", "Interworking, unspecified"));
    }

    [Theory]
    [InlineData("0,A,a", "f:2:1: cause '0' is not a number from 1 to 127")]
    [InlineData("128,A,a", "f:2:1: cause '128' is not a number from 1 to 127")]
    [InlineData("017,A,a", "f:2:1: cause '017' is not a number from 1 to 127")]
    [InlineData("17,userBusy,a", "f:2:4: name 'userBusy' is not a C# name in PascalCase")]
    [InlineData("17,IsDefined,a", "f:2:4: name 'IsDefined' is already a member of the struct Q850Cause")]
    [InlineData("17,UserBusy,", "f:2:13: text is empty")]
    [InlineData("17,A,a\n17,B,b", "f:3:1: cause and all else that makes a row differ (cause) is as in line 2")]
    [InlineData("17,Ab,a\n18,AB,b", "f:3:4: name 'AB' is, if letter case is not heeded, as in line 2")]
    public void Causes_BadRow_SaysWhereAndWhat(string rows, string expected) => Causes(rows + "\n").Errors.Should().Equal(expected);

    [Fact]
    public void MembersOfStruct_OfCauseAndLocation_AreThoseOfTheCompiledLibrary()
    {
        var q850 = Repository.ReadTable().Knowledge.Q850;

        Q850CausesReader.MembersOfStruct.Should().BeEquivalentTo(Members(typeof(Q850Cause), q850.Causes.Select(row => row.Name)));
        Q850LocationsReader.MembersOfStruct.Should().BeEquivalentTo(Members(typeof(Q850Location), q850.Locations.Select(row => row.Name)));
        Enum.GetNames<Q850Class>().Should().Equal(q850.Classes.Select(row => row.Name).Prepend("None"));
    }

    [Fact]
    public void Classes_APartition_IsRead()
    {
        var (rows, errors) = Classes("1,31,Normal,Normal event\n32,127,Rest,All the rest\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(new Q850ClassRow(1, 31, "Normal", "Normal event"), new Q850ClassRow(32, 127, "Rest", "All the rest"));
    }

    [Theory]
    [InlineData("2,127,A,a", "f:2:1: from '2' does not begin at 1, behind the class before, or ends before it begins")]
    [InlineData("1,16,A,a\n16,127,B,b", "f:3:1: from '16' does not begin at 17, behind the class before, or ends before it begins")]
    [InlineData("1,16,A,a\n18,127,B,b", "f:3:1: from '18' does not begin at 17, behind the class before, or ends before it begins")]
    [InlineData("1,16,A,a\n17,16,B,b", "f:3:1: from '17' does not begin at 17, behind the class before, or ends before it begins")]
    [InlineData("1,126,A,a", "f:1:1: no class has 127 and what follows")]
    [InlineData("1,128,A,a", "f:2:3: to '128' is not a number from 1 to 127")]
    [InlineData("1,127,None,a", "f:2:7: name 'None' is already a member of the enumeration Q850Class")]
    [InlineData("1,127,A,", "f:2:9: text is empty")]
    [InlineData("1,16,A,a\n17,127,A,b", "f:3:8: name and all else that makes a row differ (name) is as in line 2")]
    public void Classes_BadRows_SayWhereAndWhat(string rows, string expected) => Classes(rows + "\n").Errors.Should().Equal(expected);

    [Fact]
    public void Locations_SixteenRows_AreRead()
    {
        var (rows, errors) = Locations(SixteenLocations());

        errors.Should().BeEmpty();
        rows.Should().HaveCount(16);
        rows[0].Should().Be(new Q850LocationRow(0, "Place0", "T-0", "text 0", new(8606, "4")));
        rows[15].Should().Be(new Q850LocationRow(15, "", "T-15", "text 15", new(8606, "4")));
    }

    [Theory]
    [InlineData("3,Place3,", "16,Place3,", "f:5:1: value '16' is not a number from 0 to 15")]
    [InlineData("3,Place3,", "2,Place3,", "f:1:1: the values are not 0 to 15 in ascending order")]
    [InlineData("3,Place3,", "3,place,", "f:5:3: name 'place' is not a C# name in PascalCase")]
    [InlineData("3,Place3,", "3,Token,", "f:5:3: name 'Token' is already a member of the struct Q850Location")]
    [InlineData("3,Place3,", "3,PLACE2,", "f:5:3: name 'PLACE2' is, if letter case is not heeded, as in line 4")]
    [InlineData(",T-3,", ",t-2,", "f:5:10: token 't-2' is, if letter case is not heeded, as in line 4")]
    [InlineData(",T-3,", ",,", "f:5:10: token is empty")]
    [InlineData("text 3,8606", "text 3,x", "f:5:21: rfc 'x' is not the number of an RFC")]
    public void Locations_BadRows_SayWhereAndWhat(string part, string replacement, string expected)
    {
        SixteenLocations().Should().Contain(part);

        Locations(SixteenLocations().Replace(part, replacement)).Errors.Should().Equal(expected);
    }

    [Fact]
    public void ToStatus_GoodRows_AreRead()
    {
        var (rows, errors) = ToStatus(
            "isup,17,486,,should,3398,7.2.4.1,\n" +
            "isup,17,500,location-user,may,3398,7.2.4.1,a note\n" +
            "isup,default,none,,should,3398,7.2.4.1,\n" +
            "qsig,default,500,,must,4497,8.4.1,\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new Q850ToStatusRow("isup", 17, 486, "None", "Should", new(3398, "7.2.4.1"), ""),
            new Q850ToStatusRow("isup", 17, 500, "LocationUser", "May", new(3398, "7.2.4.1"), "a note"),
            new Q850ToStatusRow("isup", null, null, "None", "Should", new(3398, "7.2.4.1"), ""),
            new Q850ToStatusRow("qsig", null, 500, "None", "Must", new(4497, "8.4.1"), ""));
    }

    [Theory]
    [InlineData("pstn,17,486,,must,3398,7,", "f:4:1: network 'pstn' is not one of isup, qsig")]
    [InlineData("isup,18,486,,must,3398,7,", "f:4:6: cause '18' is not in q850-causes.csv")]
    [InlineData("isup,128,486,,must,3398,7,", "f:4:6: cause '128' is not a number from 1 to 127")]
    [InlineData("isup,none,486,,must,3398,7,", "f:4:6: cause 'none' is not a number from 1 to 127")]
    [InlineData("isup,17,487,,must,3398,7,", "f:4:9: code '487' is not in status-codes.csv")]
    [InlineData("isup,17,,,must,3398,7,", "f:4:9: code '' is not a status code, 100 to 699")]
    [InlineData("isup,17,486,user,must,3398,7,", "f:4:13: condition 'user' is not one of location-user, diagnostic")]
    [InlineData("isup,17,486,,shall,3398,7,", "f:4:14: level 'shall' is not one of must, should, may, should-not, must-not")]
    [InlineData("isup,17,486,,must,3398,,", "f:4:24: section '' is not a section such as 21.4.24")]
    [InlineData("isup,default,486,,must,3398,7,", "f:4:1: network and all else that makes a row differ (network, cause, condition) is as in line 2")]
    public void ToStatus_BadRow_SaysWhereAndWhat(string row, string expected) =>
        ToStatus($"isup,default,500,,must,3398,7,\nqsig,default,500,,must,4497,8,\n{row}\n").Errors.Should().Equal(expected);

    [Fact]
    public void ToStatus_ADefaultRowWithACondition_IsNotTheDefault() =>
        ToStatus("isup,default,500,diagnostic,must,3398,7,\nqsig,default,500,,must,4497,8,\n").Errors.Should().Equal("f:1:1: isup has no row for any other cause");

    [Fact]
    public void FromStatus_GoodRows_AreRead()
    {
        var (rows, errors) = FromStatus(
            "isup,486,486,17,network,,remedy,should,3398,8.2.6.1,\n" +
            "qsig,500,500,none,user,warning-bearer-capability,authenticate,must,4497,8.4.4,a note\n" + GoodDefaults);

        errors.Should().BeEmpty();
        rows.Should().HaveCount(6);
        rows[0].Should().Be(new StatusToQ850Row("isup", new(486, 486), 17, "Network", "None", false, "Remedy", "Should", new(3398, "8.2.6.1"), ""));
        rows[1].Should().Be(
            new StatusToQ850Row("qsig", new(500, 500), null, "User", "WarningBearerCapability", false, "Authenticate", "Must", new(4497, "8.4.4"), "a note"));
        rows[5].Should().Be(new StatusToQ850Row("qsig", new(600, 699), 31, "User", "None", true, "None", "Must", new(4497, "8.4.4"), ""));
    }

    [Theory]
    [InlineData("isdn,486,486,17,network,,,must,3398,8,", "f:2:1: network 'isdn' is not one of isup, qsig")]
    [InlineData("isup,487,487,17,network,,,must,3398,8,", "f:2:6: from '487' is not in status-codes.csv")]
    [InlineData("isup,499,486,17,network,,,must,3398,8,", "f:2:10: to '486' is less than from, which is 499")]
    [InlineData("isup,486,486,18,network,,,must,3398,8,", "f:2:14: cause '18' is not in q850-causes.csv")]
    [InlineData("isup,486,486,default,network,,,must,3398,8,", "f:2:14: cause 'default' is not a number from 1 to 127")]
    [InlineData("isup,486,486,17,net,,,must,3398,8,", "f:2:17: location 'net' is not one of network, user, private-remote")]
    [InlineData("isup,486,486,17,network,diagnostic,,must,3398,8,", "f:2:25: condition 'diagnostic' is not one of warning-bearer-capability, redirect-to-pstn")]
    [InlineData("isup,486,486,17,network,,retry,must,3398,8,", "f:2:26: first 'retry' is not one of authenticate, remedy")]
    [InlineData("isup,200,299,17,network,,,must,3398,8,", "f:1:1: isup has a row for 200, which ends no call")]
    [InlineData("isup,486,486,17,network,,,must,3398,8,\nisup,480,489,31,network,,,must,3398,8,", "f:1:1: isup has two rows for 486 under one condition")]
    [InlineData("isup,600,699,31,user,default,,must,3398,8,", "f:1:1: isup has two rows for 600 under one condition")]
    public void FromStatus_BadRows_SayWhereAndWhat(string rows, string expected) => FromStatus($"{rows}\n{GoodDefaults}").Errors.Should().Equal(expected);

    [Theory]
    [InlineData("qsig,600,699", "qsig,601,699", "f:1:1: qsig has no default row for 600")]
    [InlineData("isup,400,699", "isup,400,698", "f:1:1: isup has no default row for 699")]
    public void FromStatus_AGapBetweenTheDefaults_IsAnError(string part, string replacement, string expected) =>
        FromStatus(GoodDefaults.Replace(part, replacement)).Errors.Should().Equal(expected);

    [Fact]
    public void FromRequest_Rows_AreReadOrRefused()
    {
        var (rows, errors) = FromRequest("isup,BYE,16,should,3398,8.2.6.1,a note\nqsig,BYE,16,must,4497,8.4.2,\n");

        errors.Should().BeEmpty();
        rows.Should().Equal(
            new RequestToQ850Row("isup", "BYE", 16, "Should", new(3398, "8.2.6.1"), "a note"),
            new RequestToQ850Row("qsig", "BYE", 16, "Must", new(4497, "8.4.2"), ""));
    }

    [Theory]
    [InlineData("isdn,BYE,16,must,3398,8,", "f:2:1: network 'isdn' is not one of isup, qsig")]
    [InlineData("isup,bye,16,must,3398,8,", "f:2:6: method 'bye' is not a method")]
    [InlineData("isup,BYE,18,must,3398,8,", "f:2:10: cause '18' is not in q850-causes.csv")]
    [InlineData("isup,BYE,none,must,3398,8,", "f:2:10: cause 'none' is not a number from 1 to 127")]
    [InlineData("isup,BYE,16,must,3398,8,\nisup,BYE,17,must,3398,8,", "f:3:1: network and all else that makes a row differ (network, method) is as in line 2")]
    public void FromRequest_BadRows_SayWhereAndWhat(string rows, string expected) => FromRequest(rows + "\n").Errors.Should().Equal(expected);

    private static string SixteenLocations() =>
        string.Concat(Enumerable.Range(0, 16).Select(value => $"{value},{(value < 15 ? $"Place{value}" : "")},T-{value},text {value},8606,4\n"));

    /// <summary>The public members of a type and those it inherits, less those that come from the table.</summary>
    private static IEnumerable<string> Members(Type type, IEnumerable<string> fromTable) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Where(member => member is not MethodBase { IsSpecialName: true })
        .Concat(typeof(object).GetMethods(BindingFlags.NonPublic | BindingFlags.Instance).Where(method => method.IsFamily || method.IsFamilyOrAssembly))
        .Select(member => member.Name).Append(type.Name).Except(fromTable).Distinct();

    private static (IReadOnlyList<Q850CauseRow> Rows, IReadOnlyList<string> Errors) Causes(string rows) =>
        Read("cause,name,text\n" + rows, (bytes, errors) => Q850CausesReader.Read("f", bytes, errors));

    private static (IReadOnlyList<Q850ClassRow> Rows, IReadOnlyList<string> Errors) Classes(string rows) =>
        Read("from,to,name,text\n" + rows, (bytes, errors) => Q850ClassesReader.Read("f", bytes, errors));

    private static (IReadOnlyList<Q850LocationRow> Rows, IReadOnlyList<string> Errors) Locations(string rows) =>
        Read("value,name,token,text,rfc,section\n" + rows, (bytes, errors) => Q850LocationsReader.Read("f", bytes, errors));

    private static (IReadOnlyList<Q850ToStatusRow> Rows, IReadOnlyList<string> Errors) ToStatus(string rows) => Read(
        "network,cause,code,condition,level,rfc,section,note\n" + rows,
        (bytes, errors) => Q850ToStatusReader.Read("f", bytes, s_causes, s_codes, errors));

    private static (IReadOnlyList<StatusToQ850Row> Rows, IReadOnlyList<string> Errors) FromStatus(string rows) => Read(
        "network,from,to,cause,location,condition,first,level,rfc,section,note\n" + rows,
        (bytes, errors) => StatusToQ850Reader.Read("f", bytes, s_causes, s_codes, errors));

    private static (IReadOnlyList<RequestToQ850Row> Rows, IReadOnlyList<string> Errors) FromRequest(string rows) => Read(
        "network,method,cause,level,rfc,section,note\n" + rows,
        (bytes, errors) => RequestToQ850Reader.Read("f", bytes, s_causes, errors));

    private static (IReadOnlyList<T> Rows, IReadOnlyList<string> Errors) Read<T>(string text, Func<byte[], ICollection<DataError>, IReadOnlyList<T>> read)
    {
        var errors = new List<DataError>();
        var rows = read(Encoding.UTF8.GetBytes(text), errors);
        return (rows, [.. errors.Select(error => error.ToString())]);
    }
}
