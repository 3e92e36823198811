using System.Collections.Immutable;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>Reads the pack's folder. Whatever is in it, nothing is thrown: each fault is listed with its file, line and column.</summary>
public sealed class KnowledgeFiles
{
    private static readonly ImmutableArray<string> Names =
        [PackFormat.SourcesFile, PackFormat.TopicsFile, PackFormat.GlossaryFile, PackFormat.GazetteerFile, PackFormat.SeriesFile, PackFormat.QuestionsFile];

    private readonly string _folder;
    private readonly List<string> _files = [];
    private readonly Dictionary<string, PackFile?> _read = new(StringComparer.Ordinal);
    private readonly List<PackFault> _faults = [];
    private readonly PackPositions _positions = new();

    private KnowledgeFiles(string folder) => _folder = folder;

    public static PackReading Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            return new KnowledgeFiles(folder).Read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new PackReading(null, [new PackFault(folder, 0, $"The folder cannot be read: {exception.Message}")]);
        }
    }

    /// <summary>Reads a file in the form of questions.yaml alone; whether its fact ids exist is not asked.</summary>
    public static QuestionsReading ReadQuestions(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var files = new KnowledgeFiles(Path.GetDirectoryName(path) ?? "");
        var questions = files.List(Path.GetFileName(path), PackFormat.Question).Select(files.Question).ToImmutableArray();
        return new QuestionsReading(questions, [.. files._faults]);
    }

    private PackReading Read()
    {
        if (!Directory.Exists(_folder))
        {
            var reason = File.Exists(_folder) ? "This is a file; name the pack's folder." : "There is no such folder; name the one that holds the pack.";
            return new PackReading(null, [new PackFault(_folder, 0, reason)]);
        }

        var factFiles = FactFiles();
        ReadAll([.. Names, .. factFiles]);
        var pack = new Pack
        {
            Sources = [.. Entries(PackFormat.SourcesFile, PackFormat.Source).Select(entry => Source(entry.Key, entry.Item))],
            Topics = [.. Entries(PackFormat.TopicsFile, PackFormat.Topic).Select((entry, order) => Topic(entry.Key, order, entry.Item))],
            Terms =
            [
                .. Entries(PackFormat.GlossaryFile, PackFormat.Term).Select(entry => Term(entry.Key, entry.Item, isCovered: true)),
                .. Entries(PackFormat.GazetteerFile, PackFormat.Term, isOptional: true).Select(entry => Term(entry.Key, entry.Item, isCovered: false)),
            ],
            Facts = [.. factFiles.SelectMany(file => List(file, PackFormat.Fact)).Select(Fact)],
            Series = [.. Entries(PackFormat.SeriesFile, PackFormat.Series, isOptional: true).Select(entry => Series(entry.Key, entry.Item))],
            Questions = [.. List(PackFormat.QuestionsFile, PackFormat.Question).Select(Question)],
        };
        ReportStrayFiles();
        var (faults, warnings) = PackValidator.Check(pack, _positions);
        _faults.AddRange(faults);
        var all = InOrder(_faults);
        return new PackReading(all.IsEmpty ? pack : null, all) { Warnings = InOrder(warnings) };
    }

    /// <summary>YAML takes most of the time, and the files know nothing of one another.</summary>
    private void ReadAll(ImmutableArray<string> files)
    {
        var read = new PackFile?[files.Length];
        Parallel.For(0, files.Length, i => read[i] = PackFile.Read(_folder, files[i]));
        for (var i = 0; i < files.Length; i++) _read[files[i]] = read[i];
    }

    private ImmutableArray<PackFault> InOrder(IEnumerable<PackFault> faults) =>
    [
        .. faults
            .DistinctBy(fault => (fault.File, fault.Line, fault.Column, fault.Message))
            .OrderBy(fault => _files.IndexOf(fault.File) is var index && index < 0 ? int.MaxValue : index)
            .ThenBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => fault.Line)
            .ThenBy(fault => fault.Column),
    ];

    private Source Source(string key, PackItemReader item)
    {
        var source = new Source
        {
            Key = key,
            Title = item.SomeTexts("title", allowPlain: false),
            Authors = item.TextList("authors"),
            Container = item.SomeTexts("container", allowPlain: true),
            Issue = item.OptionalText("issue"),
            Url = item.Url("url"),
            Published = item.Date("published"),
            Kind = item.Word("kind", PackFormat.SourceKinds) ?? "",
            WrittenIn = item.Text("language"),
            Locators = item.Entries("locators", PackFormat.EachLanguage)
                .ToImmutableDictionary(entry => entry.Key, entry => PerLanguage.Of(language => entry.Item.Text(language.Code)), StringComparer.Ordinal),
        };
        _positions.Add(source, item.Parts);
        return source;
    }

    private Topic Topic(string id, int order, PackItemReader item)
    {
        var topic = new Topic(id, order, item.Texts("title"), item.Texts("description"));
        _positions.Add(topic, item.Parts);
        return topic;
    }

    private Term Term(string id, PackItemReader item, bool isCovered)
    {
        var kind = item.Word("kind", TermKinds.Words);
        var term = new Term(id, kind is null ? TermKind.Concept : TermKinds.Parse(kind), item.TextLists("names"), isCovered);
        _positions.Add(term, item.Parts);
        return term;
    }

    private Fact Fact(PackItemReader item)
    {
        var fact = new Fact
        {
            Id = item.Text("id"),
            Topic = item.Text("topic"),
            Text = item.Texts("text"),
            Label = item.Texts("label"),
            Asks = item.TextLists("asks"),
            AsOf = item.Date("as_of"),
            Date = item.Date("date"),
            Values = [.. item.Items("values", PackFormat.Value).Select(Value).OfType<Quantity>()],
            Terms = item.TextList("terms"),
            Cite =
            [
                .. item.Items("cite", PackFormat.Citation)
                    .Select(cite => new FactCitation(cite.Text("source"), cite.OptionalText("locator"), cite.OptionalText("ref"))),
            ],
            Confidence = item.Word("confidence", ["high", "medium"]) is "medium" ? Confidence.Medium : Confidence.High,
            Note = item.OptionalText("note"),
            Related = item.TextList("related"),
            Contradicts = item.TextList("contradicts"),
        };
        _positions.Add(fact, item.Parts);
        return fact;
    }

    /// <summary>Null where the number cannot be read: comparing the texts with another number would only add false faults.</summary>
    private static Quantity? Value(PackItemReader item)
    {
        var (name, number, unit) = (item.Text("quantity"), item.Number("number"), item.Text("unit"));
        return number is { } known ? new Quantity(name, known, unit) : null;
    }

    private Series Series(string id, PackItemReader item)
    {
        var kind = item.Word("kind", PackFormat.SeriesKinds);
        var points = item.Items("points", PackFormat.SeriesPoint).Select(Point).ToImmutableArray();
        // Where the word is wrong, the points tell what was meant, and are checked as that.
        var isParts = kind is null ? points.Any(point => point.Name is not null) : kind == "parts";
        var series = new Series(id, isParts ? SeriesKind.Parts : SeriesKind.Time, item.Texts("title"), item.Texts("unit"), points);
        _positions.Add(series, item.Parts);
        return series;
    }

    /// <summary>Where the number cannot be read the fact is left out too: asking whether it states another number would only add false faults.</summary>
    private static SeriesPoint Point(PackItemReader item)
    {
        var (fact, number) = (item.Text("fact"), item.Number("number"));
        return new SeriesPoint(number is null ? "" : fact, number ?? 0, item.Date("period"), item.OptionalTexts("name"), item.Flag("plan"));
    }

    private GoldenQuestion Question(PackItemReader item)
    {
        var code = item.Word("language", [.. Language.All.Select(language => language.Code)]);
        var question = new GoldenQuestion(
            item.Text("id"),
            code is null ? Language.English : Language.Parse(code),
            item.Text("text"),
            item.TextList("facts"),
            item.Text("kind"));
        _positions.Add(question, item.Parts);
        return question;
    }

    /// <summary>A file that is a map from keys to items. Repeated keys are kept: the validator reports them.</summary>
    private IEnumerable<(string Key, PackItemReader Item)> Entries(string file, PackShape shape, bool isOptional = false)
    {
        var root = Parse(file, isOptional);
        if (root is null or YamlNode.Scalar { IsNull: true }) yield break;
        if (root is not YamlNode.Mapping mapping)
        {
            _faults.Add(new PackFault(file, root.At.Line, $"The file must be a map from a {shape.Name}'s id to the {shape.Name}.", root.At.Column));
            yield break;
        }
        foreach (var (key, value) in mapping.Entries)
        {
            var item = new PackItemReader(value, shape, $"{shape.Name} '{key.Text}'", _faults);
            item.Parts[""] = key.At;
            yield return (key.Text, item);
        }
    }

    private IEnumerable<PackItemReader> List(string file, PackShape shape)
    {
        var root = Parse(file, isOptional: false);
        if (root is null or YamlNode.Scalar { IsNull: true }) yield break;
        if (root is not YamlNode.Sequence sequence)
        {
            _faults.Add(new PackFault(file, root.At.Line, $"The file must be a list of {shape.Name}s, each beginning with '- id:'.", root.At.Column));
            yield break;
        }
        foreach (var node in sequence.Items) yield return new PackItemReader(node, shape, $"{shape.Name} '{IdOf(node)}'", _faults);
    }

    private static string IdOf(YamlNode node) =>
        node is YamlNode.Mapping mapping && mapping.Entries.FirstOrDefault(entry => entry.Key.Text == "id").Value is YamlNode.Scalar id ? id.Text : "without id";

    private YamlNode? Parse(string file, bool isOptional)
    {
        var read = _read.GetValueOrDefault(file) ?? PackFile.Read(_folder, file);
        if (read is null)
        {
            if (!isOptional) _faults.Add(new PackFault(file, 0, "The file is missing."));
            return null;
        }
        _files.Add(file);
        _faults.AddRange(read.Faults);
        return read.Root;
    }

    private List<string> FactFiles()
    {
        var folder = Path.Combine(_folder, PackFormat.FactsFolder);
        if (!Directory.Exists(folder))
        {
            _faults.Add(new PackFault(PackFormat.FactsFolder, 0, "The folder is missing; it holds one file of facts for each topic."));
            return [];
        }
        return [.. Directory.EnumerateFiles(folder, "*.yaml").Select(file => $"{PackFormat.FactsFolder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)];
    }

    /// <summary>A misnamed file would otherwise be silently left out.</summary>
    private void ReportStrayFiles()
    {
        var files = Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file));
        foreach (var name in files.Where(name => IsYaml(name) && !Names.Contains(name)))
            _faults.Add(new PackFault(name, 0, $"The file has no place in a pack{Closest.Hint(name, Names)}"));

        var facts = Path.Combine(_folder, PackFormat.FactsFolder);
        if (!Directory.Exists(facts)) return;
        foreach (var name in Directory.EnumerateFiles(facts, "*.yml").Select(file => Path.GetFileName(file)))
            _faults.Add(new PackFault($"{PackFormat.FactsFolder}/{name}", 0, "The name must end in .yaml, or the file is not read."));
    }

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
