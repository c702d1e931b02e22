namespace SipStatus.Tool.Scanning;

/// <summary>Is told what a scan finds, as it finds it.</summary>
internal interface IScanObserver
{
    /// <summary>Takes a status line.</summary>
    void Add(string file, FoundResponse response);
}
