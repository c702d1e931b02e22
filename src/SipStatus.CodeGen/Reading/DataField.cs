namespace SipStatus.CodeGen.Reading;

/// <summary>One value of a data file, with the name of its column and the place where it begins.</summary>
internal sealed record DataField(string File, int Line, int Column, string Name, string Text)
{
    /// <summary>What is wrong with this value. <paramref name="message"/> follows the column's name.</summary>
    public DataError Error(string message) => new(File, Line, Column, $"{Name} {message}");

    /// <summary>Says of the value itself what is wrong: <c>code '99' is …</c>.</summary>
    public DataError ErrorAboutText(string message) => Error($"{DisplayText.Quote(Text)} {message}");
}
