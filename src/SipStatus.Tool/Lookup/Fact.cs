using System.Collections.Generic;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>One line of what is known about a code: a label, the fact, and a remark, such as whom it concerns.</summary>
/// <param name="Label">What it is about; facts with the same label belong together.</param>
/// <param name="Value">The fact.</param>
/// <param name="Remark">What else there is to say.</param>
internal sealed record Fact(string Label, StyledText Value, string Remark = "")
{
    /// <summary>The sections that state it, each with a name if there are several.</summary>
    public IReadOnlyList<FactSource> Sources { get; init; } = [];

    /// <summary>How many facts of the same kind would follow if there were room for them.</summary>
    public int More { get; init; }

    /// <summary>The fact with its source; without one if there is none.</summary>
    public Fact From(SipRfcReference? reference) => reference is null ? this : this with { Sources = [new("", reference)] };

    /// <summary>The remark, the sources, and how many facts are left out after this one.</summary>
    public string WholeRemark(Language language)
    {
        var sources = new List<string>();
        for (var i = 0; i < Sources.Count; i++)
        {
            var (name, reference) = Sources[i];
            if (i > 0 && name.Length == 0 && reference.Section.Length > 0 && Sources[i - 1].Reference.RfcNumber == reference.RfcNumber)
            {
                sources[^1] += $", §{reference.Section}";
                continue;
            }

            sources.Add((name.Length == 0 ? "" : $"{name}: ") + Words.Of(reference));
        }

        return Words.Join(
            language,
            [Remark, .. sources, More == 0 ? "" : language.Choose($"{Count.Of(More)} more", $"另有 {Count.Of(More)} 条")]);
    }
}

/// <summary>A section that states a fact.</summary>
/// <param name="Name">Which of several sources it is; empty if there is one.</param>
/// <param name="Reference">The section.</param>
internal sealed record FactSource(string Name, SipRfcReference Reference);
