using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>The JSON of <c>scan</c>: one document, of which each file is written as soon as it is scanned.</summary>
internal sealed class ScanJson : IScanReport, IDisposable
{
    private readonly ToolConsole _console;
    private readonly CallLedger? _calls;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public ScanJson(ToolConsole console, CallLedger? calls)
    {
        _console = console;
        _calls = calls;
        _writer = new Utf8JsonWriter(_buffer, JsonOutput.WriterOptions);
        _writer.WriteStartObject();
        _writer.WriteStartArray("files");
    }

    public void Add(FileScan file) => Write(TallyDocument.Of(file.Tally, file.File, file.Failure));

    public void Complete(Tally total)
    {
        _writer.WriteEndArray();
        _writer.WritePropertyName("sum");
        Write(TallyDocument.Of(total));
        if (_calls is not null)
        {
            _writer.WritePropertyName("calls");
            JsonSerializer.Serialize(_writer, CallFigures.Of(_calls), JsonOutput.Indented.CallFigures);
        }

        _writer.WriteEndObject();
        Flush();
        _console.Output.Write('\n');
    }

    public void Dispose() => _writer.Dispose();

    private void Write(TallyDocument document)
    {
        JsonSerializer.Serialize(_writer, document, JsonOutput.Indented.TallyDocument);
        Flush();
    }

    private void Flush()
    {
        _writer.Flush();
        _console.Output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
