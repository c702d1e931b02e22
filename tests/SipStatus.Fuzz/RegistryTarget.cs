using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace SipStatus.Fuzz;

/// <summary>Codes, phrases and names: what the tables find is what a search through all entries finds.</summary>
internal static class RegistryTarget
{
    public static void Run(byte[] input)
    {
        var text = FuzzInput.Text(input);
        Codes(input, text);
        Phrases(input, text);
        Names(input, text);
    }

    private static void Codes(byte[] input, string text)
    {
        var isCode = SipStatusCode.TryParse(text, out var code);
        Assert.Equal((isCode, code), (SipStatusCode.TryParse(text.AsSpan(), out var ofChars), ofChars));

        // As bytes the text may be well-formed no longer, and a phrase may be anything.
        Assert.Equal((isCode, code), (SipStatusCode.TryParse(input, out var ofBytes), ofBytes));
        if (isCode)
        {
            Assert.Equal(code, SipStatusCode.Parse(code.ToString()));
            Assert.Equal(text[..(code.Value == 0 ? 1 : 3)], code.ToString("D"));
        }
        else
        {
            FuzzInput.MustBeFormatException(() => SipStatusCode.Parse(text));
            FuzzInput.MustBeFormatException(() => SipStatusCode.Parse(input));
        }
    }

    private static void Phrases(byte[] input, string text)
    {
        var canonical = SipStatusRegistry.All.Where(entry => Ascii.EqualsIgnoreCase(entry.ReasonPhrase, text)).ToArray();
        var aliases = SipStatusRegistry.All
            .Where(entry => entry.Aliases.Any(alias => Ascii.EqualsIgnoreCase(alias.Phrase, text))).ToArray();
        Assert.Equal(canonical.Concat(aliases).Select(entry => entry.StatusCode), SipStatusRegistry.FindByReasonPhrase(text));

        Only(canonical, aliases, _ => true, out var expected);
        Assert.Equal(expected.Value != 0, SipStatusRegistry.TryGetByReasonPhrase(text, out var code));
        Assert.Equal(expected, code);
        Assert.Equal(expected.Value != 0, SipStatusRegistry.TryGetByReasonPhrase(input, out code));
        Assert.Equal(expected, code);
        foreach (var statusClass in Enum.GetValues<SipStatusClass>())
        {
            Only(canonical, aliases, entry => entry.StatusCode.Class == statusClass, out expected);
            Assert.Equal(expected.Value != 0, SipStatusRegistry.TryGetByReasonPhrase(text, statusClass, out code));
            Assert.Equal(expected, code);
            Assert.Equal(expected.Value != 0, SipStatusRegistry.TryGetByReasonPhrase(input, statusClass, out code));
            Assert.Equal(expected, code);
        }
    }

    // The one code of the better rank that has any.
    private static void Only(
        IEnumerable<SipStatusInfo> canonical, IEnumerable<SipStatusInfo> aliases, Func<SipStatusInfo, bool> isAsked, out SipStatusCode code)
    {
        var best = canonical.Where(isAsked).ToArray();
        best = best.Length > 0 ? best : aliases.Where(isAsked).ToArray();
        code = best.Length == 1 ? best[0].StatusCode : default;
    }

    private static void Names(byte[] input, string text)
    {
        var letters = string.Concat(text.Where(unit => unit is not ('_' or '-' or ' ')));
        var entry = SipStatusRegistry.All.SingleOrDefault(entry => Ascii.EqualsIgnoreCase(entry.Name, letters));
        var ofChars = text.Length <= 100 ? entry?.StatusCode ?? default : default;
        Assert.Equal((ofChars.Value != 0, ofChars), (SipStatusRegistry.TryGetByName(text, out var code), code));
        var ofBytes = input.Length <= 100 ? ofChars : default;
        Assert.Equal((ofBytes.Value != 0, ofBytes), (SipStatusRegistry.TryGetByName(input, out code), code));
    }
}
