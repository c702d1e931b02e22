using System;
using System.Collections.Generic;
using System.IO;
using SharpFuzz;
using SipStatus.Fuzz;

var targets = new Dictionary<string, Action<byte[]>>(StringComparer.Ordinal)
{
    ["line"] = LineTarget.Run,
    ["scanner"] = ScannerTarget.Run,
    ["registry"] = RegistryTarget.Run,
    ["reason"] = ReasonTarget.Run,
    ["sets"] = SetTarget.Run,
    ["q850"] = CauseTarget.Run,
};

if (args.Length == 0 || !targets.TryGetValue(args[0], out var target))
{
    Console.Error.WriteLine($"SipStatus.Fuzz {string.Join('|', targets.Keys)} [FILE...]    (without files from afl-fuzz, or one input on stdin)");
    return 2;
}

// The inputs of an earlier run, to see what is wrong with them.
for (var i = 1; i < args.Length; i++)
{
    Console.WriteLine(args[i]);
    target(File.ReadAllBytes(args[i]));
}

if (args.Length == 1)
{
    Fuzzer.Run(stream =>
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        target(input.ToArray());
    });
}

return 0;
