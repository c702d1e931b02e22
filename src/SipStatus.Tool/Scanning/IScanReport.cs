namespace SipStatus.Tool.Scanning;

/// <summary>Takes the results of a scan as they come.</summary>
internal interface IScanReport
{
    /// <summary>Takes a file that was scanned.</summary>
    void Add(FileScan file);

    /// <summary>Takes the sum over the files, after the last of them.</summary>
    void Complete(Tally total);
}
