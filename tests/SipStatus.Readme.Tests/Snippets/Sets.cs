using System;
using Microsoft.Extensions.Configuration;

namespace SipStatus.Readme.Tests.Snippets;

public static class Sets
{
    public static void CodeSet()
    {
        // <CodeSet>
        SipStatusCodeSet retry = SipStatusCodeSet.Parse("408,5xx,!501");
        Console.WriteLine(retry.Contains(SipStatusCode.ServiceUnavailable)); // True
        Console.WriteLine(retry.Contains(501));               // False
        Console.WriteLine(retry);                             // 408,500,502-599

        SipStatusCodeSet busy = [SipStatusCode.BusyHere, SipStatusCode.BusyEverywhere];
        Console.WriteLine(retry | busy);                      // 408,486,500,502-600
        Console.WriteLine(SipStatusCodeSet.Of(SipStatusClass.GlobalFailure) - busy); // 601-699
        Console.WriteLine((~SipStatusCodeSet.Registered).Contains(499)); // True
        // </CodeSet>
    }

    public static void ConfiguredSet()
    {
        // <ConfiguredSet>
        IConfiguration settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Calls:FailOver", "408, 5xx, !501, !505")])
            .Build();

        CallOptions options = settings.GetSection("Calls").Get<CallOptions>()!;
        Console.WriteLine(options.FailOver.Contains(SipStatusCode.BadGateway)); // True
        Console.WriteLine(options.FailOver);                                    // 408,500,502-504,506-599
        // </ConfiguredSet>
    }
}

// <CallOptions>
public sealed class CallOptions
{
    public SipStatusCodeSet FailOver { get; set; } = SipStatusCodeSet.Parse("503");
}
// </CallOptions>
