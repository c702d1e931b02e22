using System;

namespace SipStatus.CodeGen.Hashing;

/// <summary>No perfect hash was found for the table: its size or its keys have outgrown the search.</summary>
internal sealed class HashNotFoundException(string message) : Exception(message);
