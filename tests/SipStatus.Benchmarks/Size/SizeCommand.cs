using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SipStatus.Benchmarks.Size;

/// <summary><c>size</c>: what the tables of the library add to its assembly, type by type.</summary>
internal static class SizeCommand
{
    private const int TargetBytes = 16 * 1024;

    // All other types are the registry's entries, the summaries and the knowledge, whose data is read only when it is asked for.
    private static readonly string[] s_hotPrefixes =
        ["StatusCode", "StatusLine", "ReasonPhrase", "SipStatusCode", "SipStatusLine", "SipStatusScanner", "Utf8", "Utf16", "Ascii"];

    internal static Command Create()
    {
        var command = new Command("size", "Prints the data and the string literals that each type of the library refers to.");
        command.SetAction(parsed => Run(parsed.InvocationConfiguration.Output));
        return command;
    }

    private static void Run(TextWriter output)
    {
        var path = typeof(SipStatusCode).Assembly.Location;
        var types = AssemblyData.Read(path).OrderByDescending(type => type.TableBytes).ToArray();
        output.WriteLine("| type | data, bytes | string literals, bytes | for lookup, parsing and formatting |");
        output.WriteLine("|---|---:|---:|---|");
        foreach (var type in types.Where(type => type.TableBytes > 0))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {type.Name} | {type.DataBytes} | {type.LiteralBytes} | {(IsHot(type) ? "yes" : "")} |"));
        }

        var hot = types.Where(IsHot).Sum(type => type.TableBytes);
        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Lookup, parsing and formatting: {hot} bytes (target ≤ {TargetBytes}: {(hot <= TargetBytes ? "met" : "**missed**")}); assembly: {new FileInfo(path).Length} bytes."));
    }

    private static bool IsHot(TypeData type) => s_hotPrefixes.Any(prefix => type.Name.StartsWith(prefix, StringComparison.Ordinal));
}
