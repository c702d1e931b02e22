using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The table of texts that drives the tests of every reader. Offsets and phrases in it are counted by hand.</summary>
public static partial class StatusLineCases
{
    private const SipStatusLineStyles MissingSpace = SipStatusLineStyles.AllowMissingSpace;
    private const SipStatusLineStyles FreePhrase = SipStatusLineStyles.AllowFreePhrase;
    private const SipStatusLineStyles ExtraWhiteSpace = SipStatusLineStyles.AllowExtraWhiteSpace;
    private const SipStatusLineStyles LineFeed = SipStatusLineStyles.AllowLineFeed;

    private static readonly StatusLineCase[] s_inEitherForm =
    [
        .. VersionRows(), .. SpaceRows(), .. StatusCodeRows(), .. ReasonPhraseRows(), .. EscapeRows(), .. NotInTheGrammarRows(),
        .. NotUtf8Rows(), .. UnpairedSurrogatesRows(),
        .. LineEndRows(),
    ];

    /// <summary>All the rows.</summary>
    public static IReadOnlyList<StatusLineCase> All { get; } = [.. s_inEitherForm, .. TextFormOnlyRows()];

    /// <summary>The rows that are text.</summary>
    public static TheoryData<StatusLineCase> InChars => Theory(All.Where(row => row.Text is not null));

    /// <summary>The rows that have a form in UTF-8 or are bytes.</summary>
    public static TheoryData<StatusLineCase> InUtf8 => Theory(All.Where(row => row.Utf8 is not null));

    /// <summary>Those of them whose text means the same at the start of a stream.</summary>
    public static TheoryData<StatusLineCase> OnTheWire => Theory(s_inEitherForm.Where(row => row.Utf8 is not null));

    private static TheoryData<StatusLineCase> Theory(IEnumerable<StatusLineCase> rows)
    {
        var data = new TheoryData<StatusLineCase>();
        foreach (var row in rows)
        {
            data.Add(row);
        }

        return data;
    }
}
