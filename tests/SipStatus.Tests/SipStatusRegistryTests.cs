using System;
using System.Globalization;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public partial class SipStatusRegistryTests
{
    [Fact]
    public void All_IsTheRegistryInOrder()
    {
        SipStatusRegistry.All.Should().HaveCount(RegistrySource.Phrases.Count).And.BeInAscendingOrder(info => info.StatusCode.Value);
        SipStatusRegistry.All.Should().BeSameAs(SipStatusRegistry.All);
    }

    [Fact]
    public void All_EachEntry_IsTheOneOfItsCode()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            info.StatusCode.GetInfo().Should().BeSameAs(info);
            info.StatusCode.IsRegistered.Should().BeTrue();
            info.ToString().Should().Be($"{info.StatusCode.Value} {info.ReasonPhrase}");
            typeof(SipStatusCode).GetProperty(info.Name)!.GetValue(null).Should().Be(info.StatusCode);
        }
    }

    [Fact]
    public void GetInfo_OfBusyHere_IsWhatRfc3261Says()
    {
        var info = SipStatusCode.BusyHere.GetInfo()!;

        info.Name.Should().Be("BusyHere");
        info.ReasonPhrase.Should().Be("Busy Here");
        info.Reference.RfcNumber.Should().Be(3261);
        info.Reference.Section.Should().Be("21.4.24");
        info.Reference.Link.Should().Be(new Uri("https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24"));
        info.Reference.ToString().Should().Be("RFC 3261, section 21.4.24");
        info.Registration.Should().Be(SipStatusRegistration.Active);
        info.Aliases.Single(alias => alias.Phrase == "Busy").Kind.Should().Be(SipReasonPhraseAliasKind.RfcExample);
    }

    [Theory]
    [InlineData(202, SipStatusRegistration.Deprecated)]
    [InlineData(402, SipStatusRegistration.Reserved)]
    [InlineData(603, SipStatusRegistration.Active)]
    public void Registration_IsThatOfTheRegistry(int code, SipStatusRegistration expected) =>
        new SipStatusCode(code).GetInfo()!.Registration.Should().Be(expected);

    [Theory]
    [InlineData("zh", true)]
    [InlineData("ZH", true)]
    [InlineData("zh-CN", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("zho", false)]
    [InlineData("za-zh", false)]
    [InlineData("en", false)]
    [InlineData("de-DE", false)]
    [InlineData("", false)]
    public void GetSummary_OfALanguage_IsChineseForEveryZh(string language, bool isChinese)
    {
        var info = SipStatusCode.Ringing.GetInfo()!;

        info.GetSummary(language).Any(character => character >= '\u4E00').Should().Be(isChinese);
        (info.GetSummary(language) == info.Summary).Should().Be(!isChinese);
    }

    [Fact]
    public void GetSummary_OfACulture_IsThatOfItsLanguage()
    {
        var info = SipStatusCode.Ringing.GetInfo()!;

        info.GetSummary(CultureInfo.GetCultureInfo("zh-Hans")).Should().Be(info.GetSummary("zh"));
        info.GetSummary(CultureInfo.InvariantCulture).Should().Be(info.Summary);
    }

    [Fact]
    public void GetSummary_OfNull_IsArgumentNull()
    {
        var info = SipStatusCode.Ringing.GetInfo()!;
        var ofLanguage = () => info.GetSummary((string)null!);
        var ofCulture = () => info.GetSummary((CultureInfo)null!);

        ofLanguage.Should().Throw<ArgumentNullException>();
        ofCulture.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Summaries_OfEveryCode_AreThereInBothLanguages()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            info.Summary.Should().MatchRegex("^[A-Z0-9].{20,}\\.$", "of {0}", info);
            info.GetSummary("zh").Should().MatchRegex(@"[\u4E00-\u9FFF].*。$", "of {0}", info);
        }
    }

    // Phrase, code without a class, code among 4xx, code among 6xx; 0 where none is found.
    [Theory]
    [InlineData("Busy Here", 486, 486, 0)]
    [InlineData("bUSY hERE", 486, 486, 0)]
    [InlineData("Not Acceptable", 0, 406, 606)]
    [InlineData("not acceptable here", 488, 488, 0)]
    [InlineData("Busy", 0, 486, 600)]
    [InlineData("Queued", 182, 0, 0)]
    [InlineData("Declined", 603, 0, 603)]
    [InlineData("Stale Date", 403, 403, 0)]
    [InlineData("GATEWAY TIME-OUT", 504, 0, 0)]
    [InlineData("OK", 200, 0, 0)]
    [InlineData("ok", 200, 0, 0)]
    [InlineData("Gone", 410, 410, 0)]
    [InlineData("Push Notification Service Not Supported", 555, 0, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("O", 0, 0, 0)]
    [InlineData(" OK", 0, 0, 0)]
    [InlineData("Busy Here ", 0, 0, 0)]
    [InlineData("Busy\0Here", 0, 0, 0)]
    [InlineData("Request-URI\u0000Too Long", 0, 0, 0)]
    [InlineData("Request\rURI Too Long", 0, 0, 0)]
    [InlineData("\u0130nterval Too Brief", 0, 0, 0)]
    [InlineData("Busy \u0148ere", 0, 0, 0)]
    [InlineData("\u024Fecline", 0, 0, 0)]
    public void TryGetByReasonPhrase_OfAPhrase_IsTheOneCodeThatBearsIt(string phrase, int any, int clientError, int globalFailure)
    {
        Get(phrase, null).Should().Be(any);
        Get(phrase, SipStatusClass.ClientError).Should().Be(clientError);
        Get(phrase, SipStatusClass.GlobalFailure).Should().Be(globalFailure);
        Get(phrase, SipStatusClass.None).Should().Be(0);
    }

    [Fact]
    public void TryGetByReasonPhrase_OfNull_IsFalse()
    {
        SipStatusRegistry.TryGetByReasonPhrase((string?)null, out var code).Should().BeFalse();
        SipStatusRegistry.TryGetByReasonPhrase((string?)null, SipStatusClass.Success, out code).Should().BeFalse();
        code.Should().Be(default(SipStatusCode));
    }

    [Fact]
    public void TryGetByReasonPhrase_OfEveryPhraseWithOneUnitChanged_FindsItOnlyWhereTheLetterCaseDiffers()
    {
        var phrases = SipStatusRegistry.All.SelectMany(info => info.Aliases.Select(alias => alias.Phrase).Prepend(info.ReasonPhrase));
        foreach (var phrase in phrases)
        {
            for (var i = 0; i < phrase.Length; i++)
            {
                foreach (var bit in new[] { 0x01, 0x20, 0x40, 0x80, 0x100 })
                {
                    var changed = phrase.ToCharArray();
                    changed[i] = (char)(changed[i] ^ bit);
                    var isSame = new string(changed).Equals(phrase, StringComparison.OrdinalIgnoreCase) && changed[i] < 0x80;
                    var bearers = SipStatusRegistry.FindByReasonPhrase(new string(changed));
                    bearers.SequenceEqual(SipStatusRegistry.FindByReasonPhrase(phrase)).Should().Be(isSame, "of {0}", new string(changed));
                }
            }
        }
    }

    [Fact]
    public void FindByReasonPhrase_SharedPhrase_ListsCanonicalBearersFirst()
    {
        SipStatusRegistry.FindByReasonPhrase("NOT acceptable").Select(code => code.Value).Should().Equal(406, 606, 488);
        SipStatusRegistry.FindByReasonPhrase("queued").Select(code => code.Value).Should().Equal(182, 183);
        SipStatusRegistry.FindByReasonPhrase("Busy").Select(code => code.Value).Should().Equal(486, 600);
        SipStatusRegistry.FindByReasonPhrase("Nothing of the kind").Should().BeEmpty();
        SipStatusRegistry.FindByReasonPhrase("").Should().BeEmpty();
    }

    [Fact]
    public void FindByReasonPhrase_OfNull_IsArgumentNull()
    {
        var find = () => SipStatusRegistry.FindByReasonPhrase(null!);

        find.Should().Throw<ArgumentNullException>();
    }

    // Through string, characters and UTF-8, each within longer text, so that nothing beyond the phrase is looked at.
    private static int Get(string phrase, SipStatusClass? statusClass)
    {
        var within = $"{phrase}Here".AsSpan(0, phrase.Length);
        ReadOnlySpan<byte> utf8 = Encoding.UTF8.GetBytes(phrase + "Here").AsSpan()[..^4];
        var fromString = statusClass is { } filter
            ? SipStatusRegistry.TryGetByReasonPhrase(phrase, filter, out var code)
            : SipStatusRegistry.TryGetByReasonPhrase(phrase, out code);
        var fromChars = statusClass is { } filter2
            ? SipStatusRegistry.TryGetByReasonPhrase(within, filter2, out var code2)
            : SipStatusRegistry.TryGetByReasonPhrase(within, out code2);
        var fromUtf8 = statusClass is { } filter3
            ? SipStatusRegistry.TryGetByReasonPhrase(utf8, filter3, out var code3)
            : SipStatusRegistry.TryGetByReasonPhrase(utf8, out code3);

        (fromChars, code2).Should().Be((fromString, code));
        (fromUtf8, code3).Should().Be((fromString, code));
        fromString.Should().Be(code != default);
        return code.Value;
    }
}
