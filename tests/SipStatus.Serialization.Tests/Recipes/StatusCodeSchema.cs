using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SipStatus.Q850;

namespace SipStatus.Serialization.Tests.Recipes;

/// <summary>
/// A value of SipStatus in an OpenAPI document as what it is in JSON:
/// <c>builder.Services.AddOpenApi(options =&gt; options.AddSchemaTransformer&lt;StatusCodeSchema&gt;())</c>.
/// </summary>
public sealed class StatusCodeSchema : IOpenApiSchemaTransformer
{
    private static readonly Type[] s_texts = [typeof(SipStatusLine), typeof(Q850Location), typeof(SipReason), typeof(SipStatusCodeSet)];

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        var orNull = type == context.JsonTypeInfo.Type ? default : JsonSchemaType.Null;
        if (type == typeof(SipStatusCode))
        {
            Number(schema, orNull, 100, 699);
        }
        else if (type == typeof(Q850Cause))
        {
            Number(schema, orNull, 1, 127);
        }
        else if (Array.IndexOf(s_texts, type) >= 0)
        {
            schema.Type = JsonSchemaType.String | orNull;
        }

        return Task.CompletedTask;
    }

    private static void Number(OpenApiSchema schema, JsonSchemaType orNull, int minimum, int maximum)
    {
        schema.Type = JsonSchemaType.Integer | orNull;
        schema.Minimum = minimum.ToString(CultureInfo.InvariantCulture);
        schema.Maximum = maximum.ToString(CultureInfo.InvariantCulture);
    }
}
