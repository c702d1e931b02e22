using System.Net;
using System.Text;
using SipStatus;
using SipStatus.Q850;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using var app = builder.Build();
app.MapGet("/codes/{code}", (SipStatusCode code) => new { code, code.ReasonPhrase });
app.MapGet("/worst", (SipStatusCode[] code) => code.Max());
app.MapGet("/line", (SipStatusLine line) => line.ReasonPhrase);
app.MapPost("/answers", (Answer answer) => answer);
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
var wrong = 0;
await Check("/codes/486", HttpStatusCode.OK, """{"code":486,"reasonPhrase":"Busy Here"}""");
await Check("/codes/486%20Busy%20Here", HttpStatusCode.OK, """{"code":486,"reasonPhrase":"Busy Here"}""");
await Check("/codes/99", HttpStatusCode.BadRequest);
await Check("/codes/busy", HttpStatusCode.BadRequest);
await Check("/worst?code=180&code=503&code=486", HttpStatusCode.OK, "503");
await Check("/line?line=SIP%2F2.0%20603%20Not%20today", HttpStatusCode.OK, "Not today");
await Check("/line?line=603", HttpStatusCode.BadRequest);

const string Body = """{"line":"SIP/2.0 603 Not today","cause":21,"location":"LN","earlier":null}""";
await Check("/answers", HttpStatusCode.OK, Body, Body);
await Check("/answers", HttpStatusCode.BadRequest, null, Body.Replace("603", "2000"));
await Check("/answers", HttpStatusCode.BadRequest, null, Body.Replace("21", "128"));
Console.WriteLine(wrong == 0 ? "Every answer of the minimal API is right." : $"{wrong} answers are wrong.");
return wrong;

async Task Check(string path, HttpStatusCode expectedStatus, string? expectedBody = null, string? body = null)
{
    using var response = body is null
        ? await client.GetAsync(path)
        : await client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
    var text = await response.Content.ReadAsStringAsync();
    if (response.StatusCode != expectedStatus || (expectedBody is not null && text != expectedBody))
    {
        wrong++;
        Console.WriteLine($"{path} {body}: {(int)response.StatusCode} {text}");
    }
}

internal sealed record Answer(SipStatusLine Line, Q850Cause Cause, Q850Location Location, SipStatusCode? Earlier);
