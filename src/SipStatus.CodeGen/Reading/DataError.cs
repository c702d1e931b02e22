namespace SipStatus.CodeGen.Reading;

/// <summary>Something wrong in a data file and where: the line and the column in characters, both from 1.</summary>
internal sealed record DataError(string File, int Line, int Column, string Message)
{
    /// <summary>The form that editors and build logs make a link of: <c>file:line:column: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
