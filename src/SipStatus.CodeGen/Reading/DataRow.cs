using System.Collections.Generic;
using System.Linq;

namespace SipStatus.CodeGen.Reading;

/// <summary>One row of a CSV file: a field for each column of the header, in its order.</summary>
internal sealed record DataRow(IReadOnlyList<DataField> Fields)
{
    /// <summary>The field of a column, which the header is known to have.</summary>
    public DataField this[string column] => Fields.Single(field => field.Name == column);
}
