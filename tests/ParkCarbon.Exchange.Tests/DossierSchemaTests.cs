using ParkCarbon.Domain;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange.Tests;

public sealed class DossierSchemaTests
{
    [Fact]
    public void Write_TheSchema_IsTheCommittedOne() =>
        GeneratedFile.AssertIsCommitted(
            "rules/schema/dossier.schema.json",
            DossierSchema.Write(XmlDocumentation.Beside(typeof(ParkDossier).Assembly))
        );
}
