using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SipStatus.Serialization.Tests.Recipes;

/// <summary>
/// Values of SipStatus as columns for Entity Framework Core: a converter for each type, named once for the whole context.
/// </summary>
public class CallContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<CallRow> Calls => Set<CallRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<SipStatusCode>().HaveConversion<CodeConverter>();
        configurationBuilder.Properties<SipStatusLine>().HaveConversion<LineConverter>();
    }

    private sealed class CodeConverter() : ValueConverter<SipStatusCode, int>(code => code.Value, number => CodeOf(number))
    {
        private static SipStatusCode CodeOf(int number) => number == 0 ? default : new SipStatusCode(number);
    }

    private sealed class LineConverter() : ValueConverter<SipStatusLine, string>(line => line.ToString(), text => LineOf(text))
    {
        private static SipStatusLine LineOf(string text) => text.Length == 0 ? default : SipStatusLine.Parse(text);
    }
}

/// <summary>A row.</summary>
public class CallRow
{
    public int Id { get; set; }

    public SipStatusCode Answer { get; set; }

    public SipStatusCode? Earlier { get; set; }

    public SipStatusLine Line { get; set; }
}
