using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SipStatus.Serialization.Tests.Recipes;

/// <summary>
/// A code in an OpenAPI document as what it is in JSON:
/// <c>builder.Services.AddOpenApi(options =&gt; options.AddSchemaTransformer&lt;StatusCodeSchema&gt;())</c>.
/// </summary>
public sealed class StatusCodeSchema : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(SipStatusCode) || type == typeof(SipStatusCode?))
        {
            schema.Type = type == typeof(SipStatusCode) ? JsonSchemaType.Integer : JsonSchemaType.Integer | JsonSchemaType.Null;
            schema.Minimum = "100";
            schema.Maximum = "699";
        }

        return Task.CompletedTask;
    }
}
