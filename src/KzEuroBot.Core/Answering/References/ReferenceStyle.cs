namespace KzEuroBot.Core.Answering.References;

/// <summary>The rules by which a reference is written.</summary>
public enum ReferenceStyle
{
    /// <summary>GOST R 7.0.5-2008, a reference in a list after the text.</summary>
    Gost,

    /// <summary>The Publication Manual of the American Psychological Association, 7th edition.</summary>
    Apa,

    /// <summary>An entry for BibTeX and biber.</summary>
    Bibtex,
}
