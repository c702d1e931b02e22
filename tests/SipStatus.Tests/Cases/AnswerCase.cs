using System;
using System.Globalization;
using SipStatus.Rules;

namespace SipStatus.Tests.Cases;

/// <summary>A question of <see cref="AnswerCases"/>, and the text of its answer.</summary>
internal sealed record AnswerCase(
    string Text, SipStatusCode Code, string Method, SipRole Role, SipCircumstances Known, SipSendingAct Act, string Expected)
{
    public static AnswerCase Read(string line)
    {
        var sides = line.Split(" => ");
        var words = sides[0].Split(' ');
        var (known, act) = (default(SipCircumstances), SipSendingAct.Send);
        foreach (var word in words.AsSpan(3))
        {
            if (word is "forward" or "reliably")
            {
                act = word == "forward" ? SipSendingAct.Forward : SipSendingAct.SendReliably;
            }
            else
            {
                known = known.With(Enum.Parse<SipFacts>(word.TrimStart('!')), word[0] != '!');
            }
        }

        return new(
            line,
            new SipStatusCode(int.Parse(words[0], CultureInfo.InvariantCulture)),
            words[1],
            Enum.Parse<SipRole>(words[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            known,
            act,
            sides[1]);
    }

    public override string ToString() => Text;
}
