using System.Text.RegularExpressions;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Answering.References;
using KzEuroBot.Core.Languages;
using Spectre.Console;

namespace KzEuroBot.Cli;

/// <summary>An answer as a terminal shows it; without colours it is plain text.</summary>
internal static partial class TerminalReply
{
    public static void Write(IAnsiConsole console, Answer answer)
    {
        var phrases = LanguageTools.Instance.Phrases(answer.Language);
        console.MarkupLine(CitationMark().Replace(Markup.Escape(PlainText.Render(answer)), "[blue]$0[/]"));
        if (answer is Answer.Cited { Chart: { } chart })
        {
            Heading(console, $"{chart.Title}, {chart.Unit}");
            TerminalChart.Write(console, chart, answer.Language);
        }
        if (answer is Answer.Cited { Citations: [_, ..] citations })
        {
            Heading(console, phrases.SourcesHeading);
            foreach (var citation in citations) WriteCitation(console, citation);
        }
        if (answer.Suggestions is [_, ..] suggestions)
        {
            Heading(console, phrases.SuggestionsHeading);
            WriteList(console, suggestions);
        }
    }

    /// <summary>As they will be pasted: without colours, and no line wrapped at the terminal's edge.</summary>
    public static void WriteReferences(CliContext context, Language language, IReadOnlyList<ReferenceJson> references, ReferenceStyle style)
    {
        if (references.Count == 0) return;
        Heading(context.Console, TerminalPhrases.Of[language].ReferencesHeading);
        foreach (var reference in references) context.Output.WriteLine(style == ReferenceStyle.Bibtex ? reference.Text : $"[{reference.N}] {reference.Text}");
    }

    private static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{text}[/]");
    }

    public static void WriteList(IAnsiConsole console, IEnumerable<string> lines)
    {
        foreach (var line in lines) console.WriteLine("- " + line);
    }

    private static void WriteCitation(IAnsiConsole console, Citation citation)
    {
        var parts = new[] { citation.Title, citation.Container, citation.Locator }.Where(part => part is not null);
        console.MarkupLineInterpolated($"[blue][[{citation.Number}]][/] {string.Join(". ", parts)}");
        if (citation.Url is { } url) console.MarkupLineInterpolated($"    [link]{url.AbsoluteUri}[/]");
    }

    /// <summary>[n] after it has been escaped for markup.</summary>
    [GeneratedRegex(@"\[\[\d+\]\]")]
    private static partial Regex CitationMark();
}
