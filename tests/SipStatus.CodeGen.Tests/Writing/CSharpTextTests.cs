using FluentAssertions;
using SipStatus.CodeGen.Writing;
using Xunit;

namespace SipStatus.CodeGen.Tests.Writing;

public class CSharpTextTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("Busy Here", "\"Busy Here\"")]
    [InlineData("忙 é", "\"忙 é\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\r\n\0", "\"\\r\\n\\0\"")]
    [InlineData("\t\u001b\u007f\u0085", "\"\\u0009\\u001B\\u007F\\u0085\"")]
    public void Literal_AnyText_IsEscapedWhereItMust(string value, string expected) => CSharpText.Literal(value).Should().Be(expected);

    [Fact]
    public void Xml_Markup_IsEscapedOnce() => CSharpText.Xml("a < b & c > &lt;").Should().Be("a &lt; b &amp; c &gt; &amp;lt;");
}
