using Spectre.Console;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>One line of what is known about a code: a label, the datum, and a remark, such as its source.</summary>
internal readonly record struct Fact(string Label, StyledText Value, string Remark = "")
{
    public void AddTo(Grid grid) =>
        grid.AddRow(new Text(Label, Styles.Quiet), new Text(Value.Text, Value.Style), new Text(Remark, Styles.Quiet));
}
