using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class HeaderRowTests
{
    private static readonly TestFile<HeaderRuleRow> s_headers = TestFiles.Headers.Beside(TestFiles.WithCodes(408, 503));

    private static readonly TestFile<CompactFormRow> s_compactForms = TestFiles.CompactForms.Beside(
        new RegistryData().With(HeaderRuleRow.File, TestFiles.Headers.Rows("name=Retry-After")));

    [Fact]
    public void Headers_GoodRows_AreRead()
    {
        var rows = s_headers.Rows(
            "name=Retry-After|level=may",
            "from=100|to=699|methods=INVITE OPTIONS|part=body|name=offer|condition=sometimes",
            "from=503|to=503|part=reason-phrase|name=|note=what it tells");

        rows[0].Should().BeEquivalentTo(
            new { Part = "Header", Name = "Retry-After", Rule = new { Methods = new MethodSet("Any", ""), Role = "Any", Level = "May" } });
        rows[1].Should().BeEquivalentTo(new
        {
            Codes = new CodeRange(100, 699),
            Part = "Body",
            Name = "offer",
            Rule = new { Methods = new MethodSet("Only", "INVITE OPTIONS"), Condition = new { Rest = "sometimes" } },
        });
        rows[2].Should().BeEquivalentTo(new { Part = "ReasonPhrase", Name = "", Value = "", Rule = new { Note = "what it tells" } });
    }

    [Theory]
    [InlineData("part=headers", "part", "'headers' is not one of header, body, reason-phrase")]
    [InlineData("name=", "name", "'' is not the long name of a header field")]
    [InlineData("name=t", "name", "'t' is not the long name of a header field")]
    [InlineData("name=T", "name", "'T' is not the long name of a header field")]
    [InlineData("name=cseq", "name", "'cseq' is not the long name of a header field")]
    [InlineData("name=Call ID", "name", "'Call ID' is not the long name of a header field")]
    [InlineData("name=Call--ID", "name", "'Call--ID' is not the long name of a header field")]
    [InlineData("name=Call-", "name", "'Call-' is not the long name of a header field")]
    [InlineData("value= x", "value", "' x' has a stray space: at the beginning, at the end or two in a row")]
    [InlineData("part=body|name=sdp", "name", "'sdp' is not one of any, answer, offer, ...")]
    [InlineData("part=body|name=offer|value=x", "value", "'x' stands where the part has none")]
    [InlineData("part=reason-phrase|note=why", "name", "'Allow' stands where the part has none")]
    [InlineData("part=reason-phrase|name=|value=x|note=why", "value", "'x' stands where the part has none")]
    [InlineData("part=reason-phrase|name=", "note", "is empty, though it is to tell what the phrase explains")]
    [InlineData("from=409|to=409", "from", "'409' is not in status-codes.csv")]
    public void Headers_BadValue_SaysWhereAndWhat(string cells, string column, string message) => s_headers.Refuses(column, message, cells);

    [Fact]
    public void Headers_RowsThatContradict_AreRefused() => s_headers.Refuses(
        "from",
        "and all else that makes a row differ (from, to, methods, part, name, value, facts, condition) is as in line 2",
        "name=To",
        "name=To|value=tag",
        "name=To|level=should|note=other");

    [Fact]
    public void Headers_NameInAnotherLetterCase_IsRefused() =>
        s_headers.Refuses("name", "'Call-Id' is 'Call-ID' above", "name=Call-ID", "from=100|to=699|name=Call-Id");

    [Fact]
    public void CompactForms_GoodRow_IsRead() =>
        s_compactForms.Row("compact=r|name=Retry-After").Should().BeEquivalentTo(new { Compact = "r", Name = "Retry-After" });

    [Fact]
    public void CompactForms_WithoutTheHeaders_DoNotJudgeTheName() =>
        TestFiles.CompactForms.Row("name=Subject").Name.Should().Be("Subject");

    [Theory]
    [InlineData("compact=R|name=Retry-After", "compact", "'R' is not one small letter")]
    [InlineData("compact=rr|name=Retry-After", "compact", "'rr' is not one small letter")]
    [InlineData("name=X-Field", "name", "'X-Field' is no header field of response-headers.csv")]
    [InlineData("name=Retry-After|section=", "section", "'' is not a section such as 21.4.24")]
    public void CompactForms_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        s_compactForms.Refuses(column, message, cells);

    [Fact]
    public void CompactForms_TwoOfOneHeader_AreRefused() => s_compactForms.Refuses(
        "name", "and all else that makes a row differ (name) is as in line 2", "compact=r|name=Retry-After", "compact=s|name=Retry-After");
}
