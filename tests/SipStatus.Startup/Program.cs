using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using SipStatus;

// What the first use of the library costs a process. Each process does one thing, so that none is warmed by another, and prints the
// nanoseconds it took and something that depends on the result. The clock is read once before, so that its own first use is not counted.
Stopwatch.GetTimestamp();
var operation = args.Length == 1 ? args[0] : "";
var started = Stopwatch.GetTimestamp();
int result;
switch (operation)
{
    case "nothing":
        result = 0;
        break;
    case "load":
        result = FirstTouch(486);
        break;
    case "lookup":
        result = FirstLookup(486);
        break;
    case "parse":
        result = FirstParse();
        break;
    case "frozen":
        result = FirstFrozenDictionary();
        break;
    default:
        Console.Error.WriteLine("usage: SipStatus.Startup nothing | load | lookup | parse | frozen");
        return 2;
}

var elapsed = Stopwatch.GetElapsedTime(started);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalNanoseconds:0} {result}"));
return 0;

// Methods of their own: what only one operation needs is compiled and loaded for that one alone.
// The part of every first use that is loading the assembly: the smallest thing that needs it.
static int FirstTouch(int code) => new SipStatusCode(code).Value;

static int FirstLookup(int code) => new SipStatusCode(code).ReasonPhrase.Length;

static int FirstParse() => SipStatusLine.TryParse("SIP/2.0 486 Busy Here\r\n"u8, out var line) ? line.StatusCode.Value : -1;

// As many entries as there are codes, and about as far apart.
static int FirstFrozenDictionary()
{
    var phrases = new Dictionary<int, string>(75);
    for (var i = 0; i < 75; i++)
    {
        phrases.Add(100 + (i * 8), "phrase");
    }

    return phrases.ToFrozenDictionary()[484].Length;
}
