using System.Collections.Generic;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>One line of what is known about a code: a label, the fact, and a remark, such as whom it concerns.</summary>
/// <param name="Label">What it is about; facts with the same label belong together.</param>
/// <param name="Value">The fact.</param>
/// <param name="Remark">What else there is to say.</param>
internal readonly record struct Fact(string Label, StyledText Value, string Remark = "")
{
    /// <summary>The sections that state it, each with a name if there are several.</summary>
    public IReadOnlyList<(string Name, SipRfcReference Reference)> Sources { get; init; } = [];

    /// <summary>The fact with its source; without one if there is none.</summary>
    public Fact From(SipRfcReference? reference) => reference is null ? this : this with { Sources = [("", reference)] };

    /// <summary>The remark and the sources.</summary>
    public string WholeRemark(Language language) => Words.Join(
        language,
        [Remark, .. Sources.Select(source => (source.Name.Length == 0 ? "" : $"{source.Name}: ") + Words.Of(source.Reference, language))]);
}
