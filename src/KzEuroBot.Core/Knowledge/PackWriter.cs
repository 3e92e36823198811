using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>Writes a pack as the folder that <see cref="KnowledgeFiles"/> reads back identically.</summary>
public static class PackWriter
{
    /// <exception cref="StoreException">The folder has files already, or cannot be written.</exception>
    public static void Write(Pack pack, string folder)
    {
        ArgumentNullException.ThrowIfNull(pack);
        folder = Path.GetFullPath(folder);
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
                throw new StoreException(StoreFault.Refused, $"{folder} is not empty; an export overwrites nothing. Name a new folder.");
            Directory.CreateDirectory(Path.Combine(folder, PackFormat.FactsFolder));
            Save(folder, PackFormat.SourcesFile, "sources", pack.Sources, Write);
            Save(folder, PackFormat.TopicsFile, "topics", pack.Topics.OrderBy(topic => topic.Order), Write);
            Save(folder, PackFormat.GlossaryFile, "glossary", pack.Terms.Where(term => term.IsCovered), Write);
            if (pack.Terms.Any(term => !term.IsCovered)) Save(folder, PackFormat.GazetteerFile, "glossary", pack.Terms.Where(term => !term.IsCovered), Write);
            foreach (var topic in pack.Facts.GroupBy(fact => fact.Topic)) Save(folder, $"{PackFormat.FactsFolder}/{topic.Key}.yaml", "facts", topic, Write);
            if (!pack.Series.IsEmpty) Save(folder, PackFormat.SeriesFile, "series", pack.Series, Write);
            Save(folder, PackFormat.QuestionsFile, "questions", pack.Questions, Write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreFault.Unwritable, $"The folder {folder} cannot be written: {exception.Message}", exception);
        }
    }

    private static void Save<T>(string folder, string file, string schema, IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        var up = file.Contains('/', StringComparison.Ordinal) ? "../" : "";
        var text = new StringBuilder($"# yaml-language-server: $schema={up}schema/{schema}.schema.json\n");
        foreach (var item in items)
        {
            // Questions are a line each; a blank one between them would double the file.
            if (item is not GoldenQuestion) text.Append('\n');
            write(text, item);
        }
        File.WriteAllText(Path.Combine(folder, file), text.ToString());
    }

    private static void Write(StringBuilder text, Source source)
    {
        text.Append(CultureInfo.InvariantCulture, $"{source.Key}:\n");
        Write(text, "  ", "title", source.Title);
        if (!source.Authors.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"  authors: {Quote(source.Authors)}\n");
        // One text for all languages is written once; a container that some languages lack is a map.
        if (source.Container is { En: { } one } && Language.All.All(language => source.Container[language] == one)) text.Append(CultureInfo.InvariantCulture, $"  container: {Quote(one)}\n");
        else if (Language.All.Any(language => source.Container[language] is not null)) Write(text, "  ", "container", source.Container);
        Write(text, "  ", "issue", source.Issue);
        Write(text, "  ", "url", source.Url?.OriginalString);
        Write(text, "  ", "published", source.Published?.Text);
        text.Append(CultureInfo.InvariantCulture, $"  kind: {source.Kind}\n  language: {Quote(source.WrittenIn)}\n");
        if (source.Locators.IsEmpty) return;
        text.Append("  locators:\n");
        foreach (var (key, locator) in source.Locators.OrderBy(pair => pair.Key, StringComparer.Ordinal)) Write(text, "    ", key, locator!);
    }

    private static void Write(StringBuilder text, Topic topic)
    {
        text.Append(CultureInfo.InvariantCulture, $"{topic.Id}:\n");
        Write(text, "  ", "title", topic.Title!);
        Write(text, "  ", "description", topic.Description!);
    }

    private static void Write(StringBuilder text, Term term)
    {
        text.Append(CultureInfo.InvariantCulture, $"{term.Id}:\n  kind: {TermKinds.ToWord(term.Kind)}\n  names:\n");
        foreach (var language in Language.All) text.Append(CultureInfo.InvariantCulture, $"    {language}: {Quote(term.Names[language])}\n");
    }

    private static void Write(StringBuilder text, Fact fact)
    {
        text.Append(CultureInfo.InvariantCulture, $"- id: {Quote(fact.Id)}\n  topic: {Quote(fact.Topic)}\n");
        Write(text, "  ", "text", fact.Text!);
        Write(text, "  ", "label", fact.Label!);
        text.Append("  asks:\n");
        foreach (var language in Language.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {language}:\n");
            foreach (var ask in fact.Asks[language]) text.Append(CultureInfo.InvariantCulture, $"      - {Quote(ask)}\n");
        }
        Write(text, "  ", "as_of", fact.AsOf?.Text);
        Write(text, "  ", "date", fact.Date?.Text);
        if (!fact.Values.IsEmpty) text.Append("  values:\n");
        foreach (var (name, number, unit) in fact.Values)
            text.Append(CultureInfo.InvariantCulture, $"    - {{quantity: {Quote(name)}, number: {number}, unit: {Quote(unit)}}}\n");
        if (!fact.Terms.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"  terms: {Quote(fact.Terms)}\n");
        text.Append("  cite:\n");
        foreach (var (source, locator, reference) in fact.Cite)
        {
            text.Append(CultureInfo.InvariantCulture, $"    - source: {Quote(source)}\n");
            Write(text, "      ", "locator", locator);
            Write(text, "      ", "ref", reference);
        }
        if (fact.Confidence == Confidence.Medium) text.Append("  confidence: medium\n");
        Write(text, "  ", "note", fact.Note);
        if (!fact.Related.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"  related: {Quote(fact.Related)}\n");
        if (!fact.Contradicts.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"  contradicts: {Quote(fact.Contradicts)}\n");
    }

    private static void Write(StringBuilder text, Series series)
    {
        text.Append(CultureInfo.InvariantCulture, $"{series.Id}:\n  kind: {PackFormat.SeriesKinds[(int)series.Kind]}\n");
        Write(text, "  ", "title", series.Title!);
        Write(text, "  ", "unit", series.Unit!);
        text.Append("  points:\n");
        foreach (var point in series.Points)
        {
            text.Append(CultureInfo.InvariantCulture, $"    - {{fact: {Quote(point.Fact)}, number: {point.Number}");
            if (point.Period is { } period) text.Append(CultureInfo.InvariantCulture, $", period: {Quote(period.Text)}");
            if (point.Name is { } name) text.Append(CultureInfo.InvariantCulture, $", name: {{{string.Join(", ", Language.All.Select(language => $"{language}: {Quote(name[language])}"))}}}");
            text.Append(point.IsPlan ? ", plan: true}\n" : "}\n");
        }
    }

    private static void Write(StringBuilder text, GoldenQuestion question)
    {
        text.Append(CultureInfo.InvariantCulture, $"- {{id: {Quote(question.Id)}, language: {question.Language}, kind: {Quote(question.Kind)}, text: {Quote(question.Text)}, facts: {Quote(question.Facts)}}}\n");
    }

    private static void Write(StringBuilder text, string indent, string key, PerLanguage<string?> texts)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}{key}:\n");
        foreach (var language in Language.All) Write(text, indent + "  ", language.Code, texts[language]);
    }

    private static void Write(StringBuilder text, string indent, string key, string? value)
    {
        if (value is not null) text.Append(CultureInfo.InvariantCulture, $"{indent}{key}: {Quote(value)}\n");
    }

    private static string Quote(ImmutableArray<string> texts) => $"[{string.Join(", ", texts.Select(Quote))}]";

    /// <summary>A double-quoted YAML text: the only style that can hold every character.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }
        return quoted.Append('"').ToString();
    }
}
