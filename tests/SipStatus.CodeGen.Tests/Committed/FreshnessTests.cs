using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using SipStatus.CodeGen.Writing;
using Xunit;

namespace SipStatus.CodeGen.Tests.Committed;

public class FreshnessTests
{
    [Fact]
    public void Generated_EveryFile_IsByteForByteWhatTheDataGives()
    {
        foreach (var file in GeneratedFiles.Emit(Repository.Data))
        {
            var committed = File.ReadAllBytes(Path.Combine(Repository.GeneratedFolder, file.Name));

            committed.SequenceEqual(Encoding.UTF8.GetBytes(file.Text)).Should().BeTrue(
                "{0} must be fresh: run dotnet run --project src/SipStatus.CodeGen", file.Name);
        }
    }

    [Fact]
    public void Generated_Folder_HoldsNothingElse() =>
        Directory.GetFiles(Repository.GeneratedFolder).Select(Path.GetFileName)
            .Should().BeEquivalentTo(GeneratedFiles.Emit(Repository.Data).Select(file => file.Name));

    // A row of data is a line, however long, so that a diff shows it whole: an item of a list, of a switch or of the bytes,
    // or a field that holds one.
    [Fact]
    public void Generated_LinesOver140Characters_AreRowsOfData() =>
        GeneratedFiles.Emit(Repository.Data)
            .SelectMany(file => file.Text.Split('\n').Where(line => line.Length > 140))
            .Should().OnlyContain(line => Regex.IsMatch(line, "^ +((internal static readonly [A-Za-z]+ [A-Za-z]+ = )?new [A-Za-z0-9]+\\(|\\([0-9]+, |[0-9]+ => \"|\"SIP/2.0 )"));
}
