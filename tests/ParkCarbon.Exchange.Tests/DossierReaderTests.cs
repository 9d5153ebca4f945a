using System.Text;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Json;
using static ParkCarbon.Exchange.Tests.Samples;

namespace ParkCarbon.Exchange.Tests;

public sealed class DossierReaderTests
{
    [Fact]
    public void Read_ASmallDossier_GivesIt()
    {
        var result = Read(Small);

        Assert.True(result.IsSuccess, string.Join('\n', result.Problems));
        Assert.Equal("Demo Park", result.Dossier.Park.Name.En);
        Assert.Equal(5, result.Dossier.Sources!.Count);
        Assert.Equal(SourceRole.Export, result.Dossier.Sources[2].Role);
        Assert.Equal(Amount.Parse("1200.5 MWh"), result.Dossier.Activities![0].Quantity);
        Assert.Null(result.Dossier.Documents);
        Assert.Equal(
            "park.json "
                + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Small))),
            result.Files.Select(file => $"{file.Name} {file.Sha256}").Single()
        );
    }

    [Fact]
    public void Write_ASmallDossier_ReadsBackEqual()
    {
        var dossier = Read(Small).Dossier!;

        var written = DossierWriter.Write(dossier);
        var again = DossierReader.Read(written, "written.json", Library);

        Assert.True(again.IsSuccess, string.Join('\n', again.Problems));
        Assert.Equal(dossier, again.Dossier);
        Assert.Equal(written, DossierWriter.Write(again.Dossier));
    }
}
