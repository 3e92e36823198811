using KzEuroBot.Core.Answering.References;

namespace KzEuroBot;

/// <summary>The names of the styles of references, as options and addresses have them.</summary>
internal static class ReferenceStyleNames
{
    public const string All = "gost, apa or bibtex";

    public static ReferenceStyle? Find(string? name) => name switch
    {
        "gost" => ReferenceStyle.Gost,
        "apa" => ReferenceStyle.Apa,
        "bibtex" => ReferenceStyle.Bibtex,
        _ => null,
    };
}
