using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Answering.References;

/// <summary>Writes a source as papers cite it: in the source's own language, whatever the reader's.</summary>
public static class References
{
    /// <param name="locator">
    /// Pages within the source, such as p. 27 or с. 27–30. Any other place, such as the name of a section, belongs by all three rules into the
    /// citation in the text and is left out here.
    /// </param>
    /// <param name="reader">APA adds a translation of a foreign title, where the source has one in the reader's language.</param>
    /// <param name="accessed">The day on which the source was looked up.</param>
    public static string Write(ReferenceStyle style, Source source, string? locator, Language reader, DateOnly accessed)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reader);
        var work = CitedWork.Of(source, locator, reader, accessed);
        return style switch
        {
            ReferenceStyle.Gost => new GostReference(work).Write(),
            ReferenceStyle.Apa => new ApaReference(work).Write(),
            ReferenceStyle.Bibtex => new BibtexReference(work).Write(),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There are no rules for this style."),
        };
    }
}
