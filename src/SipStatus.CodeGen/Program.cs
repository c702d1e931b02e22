using System;
using System.IO;
using SipStatus.CodeGen;

return CommandLine.Run(args, Directory.GetCurrentDirectory(), Console.Out, Console.Error);
