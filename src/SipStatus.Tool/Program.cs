using System;
using SipStatus;

// The first of the commands: says what is known of the codes given.
foreach (var text in args)
{
    Console.WriteLine(SipStatusCode.TryParse(text, out var code) && code.GetInfo() is { } info ? $"{info}: {info.Summary}" : "Not a registered code.");
}
