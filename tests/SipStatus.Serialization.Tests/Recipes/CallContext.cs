using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SipStatus.Q850;

namespace SipStatus.Serialization.Tests.Recipes;

/// <summary>
/// Values of SipStatus as columns for Entity Framework Core: the converter of each type that is used, named once for the whole context.
/// </summary>
public class CallContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<CallRow> Calls => Set<CallRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<SipStatusCode>().HaveConversion<SipStatusNumber<SipStatusCode>>();
        configurationBuilder.Properties<Q850Cause>().HaveConversion<SipStatusNumber<Q850Cause>>();
        configurationBuilder.Properties<SipStatusLine>().HaveConversion<SipStatusText<SipStatusLine>>();
        configurationBuilder.Properties<Q850Location>().HaveConversion<SipStatusText<Q850Location>>();
        configurationBuilder.Properties<SipReason>().HaveConversion<SipStatusText<SipReason>>();
        configurationBuilder.Properties<SipStatusCodeSet>().HaveConversion<SipStatusText<SipStatusCodeSet>>();
    }
}

/// <summary>A value as its number: a code or a cause.</summary>
public sealed class SipStatusNumber<T>() : ValueConverter<T, int>(
    value => (int)s_converter.ConvertTo(value, typeof(int))!, number => (T)s_converter.ConvertFrom(number)!)
{
    private static readonly TypeConverter s_converter = TypeDescriptor.GetConverter(typeof(T));
}

/// <summary>A value as its text: any of the others.</summary>
public sealed class SipStatusText<T>() : ValueConverter<T, string>(
    value => s_converter.ConvertToInvariantString(value)!, text => (T)s_converter.ConvertFromInvariantString(text)!)
{
    private static readonly TypeConverter s_converter = TypeDescriptor.GetConverter(typeof(T));
}

/// <summary>A row.</summary>
public class CallRow
{
    public int Id { get; set; }

    public SipStatusCode Answer { get; set; }

    public SipStatusCode? Earlier { get; set; }

    public SipStatusLine Line { get; set; }

    public Q850Cause Cause { get; set; }

    public Q850Location Location { get; set; }

    public SipReason Reason { get; set; }

    public SipStatusCodeSet? FailOver { get; set; }
}
