using System.Collections.Generic;

namespace SipStatus.CodeGen.Reading;

/// <summary>One value of a data file, with the name of its column and the place where it begins.</summary>
internal sealed record DataField(string File, int Line, int Column, string Name, string Text, ICollection<DataError> Errors)
{
    /// <summary>Reports what is wrong with this value. <paramref name="message"/> follows the column's name.</summary>
    public void Report(string message) => Errors.Add(new DataError(File, Line, Column, $"{Name} {message}"));

    /// <summary>Reports what is wrong and quotes the value: <c>code '99' is …</c>.</summary>
    public void ReportText(string message) => Report($"{DisplayText.Quote(Text)} {message}");
}
