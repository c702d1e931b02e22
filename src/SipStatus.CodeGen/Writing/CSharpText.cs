using System.Globalization;
using System.Text;

namespace SipStatus.CodeGen.Writing;

/// <summary>Data as C# literals and as text of XML documentation.</summary>
internal static class CSharpText
{
    /// <summary>A string literal, quotes included. Control characters are escaped, other characters stand as they are.</summary>
    public static string Literal(string value)
    {
        var literal = new StringBuilder("\"");
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\r' => literal.Append("\\r"),
                '\n' => literal.Append("\\n"),
                '\0' => literal.Append("\\0"),
                _ when char.IsControl(character) => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => literal.Append(character),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Literal(bool value) => value ? "true" : "false";

    /// <summary>A number, or a word if there is none.</summary>
    public static string Literal(int? value, string none) => value?.ToString(CultureInfo.InvariantCulture) ?? none;

    /// <summary>Text between the tags of an XML documentation comment.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
