using System.Text;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Knowledge;

public sealed class KnowledgeFilesTests
{
    [Fact]
    public void A_faultless_folder_becomes_a_pack()
    {
        using var folder = new PackFolder();

        var (pack, faults) = folder.Read();

        Assert.Empty(faults);
        Assert.NotNull(pack);
        var bulletin = Assert.Single(pack.Sources, source => source.Key == "bulletin");
        Assert.Equal("Вестник КНУ", bulletin.Container.Kk);
        Assert.Null(bulletin.Title.Ru);
        Assert.Equal("Кіріспе", bulletin.Locators["intro"].Kk);
        var bureau = Assert.Single(pack.Sources, source => source.Key == "bureau");
        Assert.Equal("https://stat.example.org/trade?year=2024", bureau.Url?.OriginalString);
        Assert.Null(bureau.Container.Kk);
        Assert.Equal(["trade", "agreements"], pack.Topics.Select(topic => topic.Id));
        Assert.Equal([true, true, false], pack.Terms.Select(term => term.IsCovered));
        Assert.Equal(["epca-in-force", "oil-share", "oil-share-other", "oil-2022"], pack.Facts.Select(fact => fact.Id));
        var oil = pack.Facts[1];
        Assert.Equal(FactDate.Parse("2024-H1"), oil.AsOf);
        Assert.Equal(new Quantity("oil in exports", 55.4m, "percent"), oil.Values[0]);
        Assert.Equal(Confidence.Medium, oil.Confidence);
        Assert.Equal(new FactCitation("bulletin", "intro", "[1, p. 27]"), Assert.Single(pack.Facts[0].Cite));
        var series = pack.Series[0];
        Assert.Equal(("oil-exports", SeriesKind.Time, "Мунай экспорту", "млрд доллар"), (series.Id, series.Kind, series.Title.Ky, series.Unit.Ky));
        Assert.Equal([new SeriesPoint("oil-2022", 40.5m, FactDate.Parse("2022")), new SeriesPoint("oil-share-other", 54.8m, FactDate.Parse("2024"), IsPlan: true)], series.Points.AsEnumerable());
        Assert.Equal((SeriesKind.Parts, "Қытай"), (pack.Series[1].Kind, pack.Series[1].Points[1].Name?.Kk));
        Assert.Equal(Language.Kyrgyz, pack.Questions[1].Language);
        Assert.Empty(pack.Questions[1].Facts);
    }

    [Fact]
    public void The_shipped_pack_has_no_fault()
    {
        var reading = KnowledgeFiles.Read(Repository.Folder("knowledge"));

        Assert.Empty(reading.Faults.Select(fault => fault.ToString()));
        Assert.NotNull(reading.Pack);
    }

    /// <summary>Each row breaks the small pack in one way; the fault must be the only one and name the very place.</summary>
    [Theory]
    [InlineData("facts/trade.yaml", "  topic: trade\n", "  topick: trade\n", "facts/trade.yaml:1:3: fact 'oil-share' has no 'topic'.", "facts/trade.yaml:2:3: fact 'oil-share' has the unknown key 'topick'; did you mean 'topic'?")]
    [InlineData("facts/trade.yaml", "unit: percent", "units: percent", "facts/trade.yaml:16:7: fact 'oil-share': value 1 of 'values' has no 'unit'.", "facts/trade.yaml:16:48: fact 'oil-share': value 1 of 'values' has the unknown key 'units'; did you mean 'unit'?")]
    [InlineData("facts/trade.yaml", "  as_of: 2024-H1", "  as_of: 2024-H1\n  as_of: 2023", "facts/trade.yaml:15:3: fact 'oil-share' has the key 'as_of' twice.")]
    [InlineData("facts/trade.yaml", "as_of: 2024-H1", "as_of: first half of 2024", "facts/trade.yaml:14:10: fact 'oil-share' has 'first half of 2024' as 'as_of', which is no date such as 2024, 2024-09, 2024-09-16, 2024-H1, 2024-Q3 or 2020/2025.")]
    [InlineData("facts/trade.yaml", "number: 5000", "number: many", "facts/trade.yaml:17:33: fact 'oil-share': value 2 of 'values' has 'many' as 'number', which is no number such as 55.4 or 5000.")]
    [InlineData("facts/trade.yaml", "confidence: medium", "confidence: low", "facts/trade.yaml:20:15: fact 'oil-share' has 'low' as 'confidence'; known are high, medium.")]
    [InlineData("facts/trade.yaml", "id: oil-share-other", "id: oil-share", "facts/trade.yaml:22:17: fact 'oil-share' names the fact 'oil-share-other', which does not exist.", "facts/trade.yaml:23:7: fact 'oil-share' is there twice; the first is in facts/trade.yaml, line 1.", "facts/trade.yaml:39:17: fact 'oil-share' names itself in 'contradicts'.", "series.yaml:7:14: series 'oil-exports': point 2 names the fact 'oil-share-other', which does not exist.")]
    [InlineData("facts/trade.yaml", "terms: [eu]", "terms: [ue]", "facts/trade.yaml:18:11: fact 'oil-share' names the term 'ue', which does not exist; did you mean 'eu'?")]
    [InlineData("facts/trade.yaml", "cite: [{source: bureau}]", "cite: []", "facts/trade.yaml:19:9: fact 'oil-share' has no citation; name at least one source in 'cite'.")]
    [InlineData("facts/trade.yaml", "cite: [{source: bureau}]", "cite: [{source: bureu}]", "facts/trade.yaml:19:19: fact 'oil-share' names the source 'bureu', which does not exist; did you mean 'bureau'?")]
    [InlineData("facts/agreements.yaml", "locator: intro", "locator: intor", "facts/agreements.yaml:16:38: fact 'epca-in-force' names the locator 'intor', which the source 'bulletin' does not have; did you mean 'intro'?")]
    [InlineData("facts/trade.yaml", "  contradicts: [oil-share]\n", "", "facts/trade.yaml:22:17: fact 'oil-share' names 'oil-share-other' in 'contradicts', but 'oil-share-other' does not name 'oil-share'; add it there.")]
    [InlineData("facts/trade.yaml", "  note: By", "  related: [epca-in-force]\n  note: By", "facts/trade.yaml:21:13: fact 'oil-share' names 'epca-in-force' in 'related', but 'epca-in-force' does not name 'oil-share'; add it there.")]
    [InlineData("facts/trade.yaml", "topic: trade", "topic: agreements", "facts/trade.yaml:2:10: fact 'oil-share' has the topic 'agreements', so it belongs into facts/agreements.yaml.")]
    [InlineData("facts/agreements.yaml", "    kk: \"КӘЫК 2020 жылғы 1 наурыздан бері күшінде.\"\n", "", "facts/agreements.yaml:4:5: fact 'epca-in-force': 'text' has no 'kk'.")]
    [InlineData("facts/agreements.yaml", "\"КӘЫК 2020 жылғы 1 наурыздан бері күшінде.\"", "\"\"", "facts/agreements.yaml:7:9: fact 'epca-in-force': 'text' has an empty 'kk'.")]
    [InlineData("facts/agreements.yaml", "kk: [\"КӘЫК қашан күшіне енді?\"]", "kk: []", "facts/agreements.yaml:13:9: fact 'epca-in-force' has no question in 'asks' in 'kk'.")]
    [InlineData("facts/agreements.yaml", "\"When did the EPCA come into force?\"", "\"When did the agreement between the two sides come into its force?\"", "facts/agreements.yaml:10:10: fact 'epca-in-force' (en): the first question is a button and has 65 characters; at most 60 fit.")]
    [InlineData("facts/trade.yaml", "\"What share of exports is oil?\"", "\"when did the EPCA come into force\"", "facts/trade.yaml:10:10: fact 'oil-share' has the question 'when did the EPCA come into force' (en) like 'epca-in-force'; a question belongs to one fact.")]
    [InlineData("facts/agreements.yaml", "\"epca start\"", "\"When did the EPCA come into force\"", "facts/agreements.yaml:10:48: fact 'epca-in-force' has the question 'When did the EPCA come into force' (en) twice; a question belongs to one fact.")]
    [InlineData("glossary.yaml", "[\"EPCA\"]", "[\"EPCA\", \"EU\"]")]
    [InlineData("glossary.yaml", "[\"EPCA\"]", "[\"EPCA\", \"Poland\"]", "gazetteer.yaml:3:16: term 'poland' has the name 'Poland' (en), which is also a name of the agreement 'epca' in glossary.yaml; keep it in one of the two files.")]
    [InlineData("gazetteer.yaml", "kind: place", "kind: organisation")]
    [InlineData("gazetteer.yaml", "poland:\n  kind: place\n  names: {en: [\"Poland\"]", "poland:\n  kind: organisation\n  names: {en: [\"eu\"]", "gazetteer.yaml:3:16: term 'poland' has the name 'eu' (en), which is also a name of the organisation 'eu'.")]
    [InlineData("glossary.yaml", "kind: agreement", "kind: treaty", "glossary.yaml:5:9: term 'epca' has 'treaty' as 'kind'; known are person, organisation, place, agreement, project, concept.")]
    [InlineData("glossary.yaml", "epca:", "eu:", "facts/agreements.yaml:15:11: fact 'epca-in-force' names the term 'epca', which does not exist.", "glossary.yaml:4:1: term 'eu' is there twice; the first is in glossary.yaml, line 1.")]
    [InlineData("glossary.yaml", "epca:", "EPCA:", "facts/agreements.yaml:15:11: fact 'epca-in-force' names the term 'epca', which does not exist.", "glossary.yaml:4:1: term 'EPCA' must have an id of lower-case letters, digits and hyphens.")]
    [InlineData("sources.yaml", "https://stat.example.org/trade?year=2024", "htps://stat.example.org", "sources.yaml:14:8: source 'bureau' has 'htps://stat.example.org' as 'url', which is no web address such as https://example.org/page.")]
    [InlineData("sources.yaml", "https://stat.example.org/trade?year=2024", "\"https://stat example.org\"", "sources.yaml:14:8: source 'bureau' has 'https://stat example.org' as 'url', which is no web address such as https://example.org/page.")]
    [InlineData("sources.yaml", "{en: \"Trade in 2024\"}", "{}", "sources.yaml:12:10: source 'bureau' has no title in any language.")]
    [InlineData("sources.yaml", "language: en", "language: english", "sources.yaml:17:13: source 'bureau' has 'english' as 'language', which is no ISO 639-1 code such as ky.")]
    [InlineData("sources.yaml", ", kk: \"Кіріспе\"", "", "sources.yaml:10:12: source 'bulletin': 'intro' of 'locators' has no 'kk'.")]
    [InlineData("series.yaml", "fact: oil-2022", "fact: oil-2021", "series.yaml:6:14: series 'oil-exports': point 1 names the fact 'oil-2021', which does not exist; did you mean 'oil-2022'?")]
    [InlineData("series.yaml", "number: 40.5", "number: 41.5", "series.yaml:6:32: series 'oil-exports': point 1 has the number 41.5, which is not among the values of the fact 'oil-2022' (40.5, 39); correct it, or add it to the fact's 'values'.")]
    [InlineData("series.yaml", "number: 40.5", "number: forty", "series.yaml:6:32: series 'oil-exports': point 1 of 'points' has 'forty' as 'number', which is no number such as 55.4 or 5000.")]
    [InlineData("series.yaml", ", period: \"2022\"", "", "series.yaml:6:7: series 'oil-exports': point 1 has no 'period'; say what time its number is of.")]
    [InlineData("series.yaml", "\"2022\"", "soon", "series.yaml:6:46: series 'oil-exports': point 1 of 'points' has 'soon' as 'period', which is no date such as 2024, 2024-09, 2024-09-16, 2024-H1, 2024-Q3 or 2020/2025.")]
    [InlineData("series.yaml", "\"2022\"", "\"2024\"", "series.yaml:7:53: series 'oil-exports': point 2 has the period 2024, as the point before it has; keep one of them.")]
    [InlineData("series.yaml", "\"2022\"", "\"2025\"", "series.yaml:7:53: series 'oil-exports': point 2 has the period 2024, which comes before 2025; order the points by time.")]
    [InlineData("series.yaml", "period: \"2022\"", "period: \"2022\", name: {en: Oil, ru: Нефть, ky: Мунай, kk: Мұнай}", "series.yaml:6:60: series 'oil-exports': point 1 has a 'name', which only a series of parts has; delete it, or set 'kind' to parts.")]
    [InlineData("series.yaml", "    - {fact: oil-2022, number: 40.5, period: \"2022\"}\n", "", "series.yaml:6:5: series 'oil-exports' has one point; a chart needs two: add points or delete the series.")]
    [InlineData("series.yaml", "plan: true", "plan: yes", "series.yaml:7:67: series 'oil-exports': point 2 of 'points' has 'yes' as 'plan'; known are true, false.")]
    [InlineData("series.yaml", "kind: time", "kind: line", "series.yaml:2:9: series 'oil-exports' has 'line' as 'kind'; known are time, parts.")]
    [InlineData("series.yaml", "kk: \"Мұнай экспорты\"", "kk: \"Mұнай экспорты\"", "series.yaml:3:77: series 'oil-exports' (kk): 'Mұнай' mixes Latin and Cyrillic letters ('M' is Latin).")]
    [InlineData("series.yaml", "ky: \"млрд доллар\"", "ky: \"млрд долларі\"", "series.yaml:4:58: series 'oil-exports' (ky): 'долларі' has the letter 'і', which Kyrgyz does not have.")]
    [InlineData("series.yaml", "{fact: oil-share-other, number: 54.8,", "{fact: oil-share, number: 55.4,", "series.yaml:7:33: series 'oil-exports': point 2 is in 'percent' in the fact 'oil-share', but the points before it are in 'billion USD'; make a series for each unit.")]
    [InlineData("series.yaml", "name: {en: Italy, ru: Италия, ky: Италия, kk: Италия}", "period: \"2022\"", "series.yaml:13:7: series 'buyers-2022': point 1 has no 'name'; say which part its number is of.", "series.yaml:13:46: series 'buyers-2022': point 1 has a 'period', which only a series over time has; delete it, or set 'kind' to time.")]
    [InlineData("series.yaml", "en: China,", "en: Italy,", "series.yaml:14:47: series 'buyers-2022': point 2 has the name 'Italy' (en), as a point before it has; tell the two apart.")]
    [InlineData("series.yaml", "ru: Китай", "ru: Қытай", "series.yaml:14:58: series 'buyers-2022': point 2 (ru): 'Қытай' has the letter 'Қ', which Russian does not have.")]
    [InlineData("series.yaml", "buyers-2022:", "oil-exports:", "series.yaml:8:1: series 'oil-exports' is there twice; the first is in series.yaml, line 1.")]
    [InlineData("questions.yaml", "[epca-in-force]", "[epca-in-forse]", "questions.yaml:1:87: question 'en-001' names the fact 'epca-in-forse', which does not exist; did you mean 'epca-in-force'?")]
    [InlineData("questions.yaml", "language: ky", "language: kg", "questions.yaml:2:26: question 'ky-n01' has 'kg' as 'language'; known are en, ru, ky, kk.")]
    [InlineData("topics.yaml", "agreements:", "agreement:", "facts/agreements.yaml:2:10: fact 'epca-in-force' names the topic 'agreements', which does not exist; did you mean 'agreement'?")]
    public void A_fault_is_told_with_its_place(string file, string old, string replacement, params string?[] expected)
    {
        using var folder = new PackFolder();
        folder.Replace(file, old, replacement);

        var (pack, faults) = folder.Read();

        Assert.Equal(expected.OfType<string>().Order(StringComparer.Ordinal), faults.Select(fault => fault.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(faults.IsEmpty, pack is not null);
    }

    [Fact]
    public void A_warning_is_told_with_its_place_and_the_pack_is_read()
    {
        using var folder = new PackFolder();
        folder.Replace("glossary.yaml", "[\"EPCA\"]", "[\"EPCA\", \"EU\"]");

        var reading = folder.Read();

        Assert.NotNull(reading.Pack);
        Assert.Equal(
            "glossary.yaml:6:24: term 'epca' has the name 'EU' (en), which is also a name of the organisation 'eu'; keep it in one of them, unless a question with it means both.",
            Assert.Single(reading.Warnings).ToString());
    }

    [Fact]
    public void A_pack_with_one_broken_fact_is_not_read_and_the_fact_is_named()
    {
        using var folder = new PackFolder();
        folder.Replace("facts/trade.yaml", "as_of: \"2022\"", "as_of: \"then\"");

        var (pack, faults) = folder.Read();

        Assert.Null(pack);
        Assert.StartsWith("facts/trade.yaml:53:10: fact 'oil-2022' has 'then' as 'as_of', which is no date", Assert.Single(faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_whose_source_was_removed_are_refused_by_name()
    {
        using var folder = new PackFolder();
        var sources = File.ReadAllText(Path.Combine(folder.Path, "sources.yaml"));
        folder.Write("sources.yaml", sources[..sources.IndexOf("bureau:", StringComparison.Ordinal)]);

        var (pack, faults) = folder.Read();

        Assert.Null(pack);
        Assert.Equal("facts/trade.yaml:19:19: fact 'oil-share' names the source 'bureau', which does not exist.", Assert.Single(faults).ToString());
    }

    [Fact]
    public void No_fault_hides_another_and_all_come_in_the_order_of_files_and_lines()
    {
        using var folder = new PackFolder();
        folder.Replace("sources.yaml", "kind: academic", "kind: novel");
        folder.Replace("facts/trade.yaml", "55,4 пайызын түздү", "55,5 пайызын түздү");
        folder.Replace("facts/trade.yaml", "number: 54.8", "number: 54.9");
        folder.Replace("facts/agreements.yaml", "topic: agreements", "topic: [agreements");
        folder.Replace("questions.yaml", "offtopic", "");

        var faults = folder.Read().Faults;

        Assert.Equal(
            ["sources.yaml:7", "facts/agreements.yaml:2", "facts/trade.yaml:6", "facts/trade.yaml:6", "facts/trade.yaml:26", "series.yaml:7", "questions.yaml:1", "questions.yaml:2"],
            faults.Select(fault => $"{fault.File}:{fault.Line}"));
    }

    [Fact]
    public void A_pack_may_have_no_series()
    {
        using var folder = new PackFolder();
        File.Delete(Path.Combine(folder.Path, "series.yaml"));

        Assert.Empty(Assert.IsType<Pack>(folder.Read().Pack).Series);
    }

    [Theory]
    [InlineData("sources.yaml", "The file is missing.")]
    [InlineData("facts", "The folder is missing; it holds one file of facts for each topic.")]
    public void A_missing_part_of_the_folder_is_a_fault(string part, string message)
    {
        using var folder = new PackFolder();
        var path = Path.Combine(folder.Path, part);
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else File.Delete(path);

        Assert.Contains(new PackFault(part, 0, message), folder.Read().Faults);
    }

    [Fact]
    public void A_misnamed_file_is_a_fault_and_not_overlooked()
    {
        using var folder = new PackFolder();
        folder.Write("gazeteer.yaml", "x: y");
        folder.Write("facts/security.yml", "[]");

        Assert.Equal(
            ["facts/security.yml: The name must end in .yaml, or the file is not read.", "gazeteer.yaml: The file has no place in a pack; did you mean 'gazetteer.yaml'?"],
            folder.Read().Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_fault()
    {
        using var folder = new TemporaryFolder();

        var (pack, faults) = KnowledgeFiles.Read(folder.File("nowhere"));

        Assert.Null(pack);
        Assert.Equal("There is no such folder; name the one that holds the pack.", Assert.Single(faults).Message);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_a_fault_with_its_line()
    {
        using var folder = new PackFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "topics.yaml"), [.. Encoding.UTF8.GetBytes("trade:\n  title: x"), 0xE9, (byte)'\n']);

        Assert.Contains(new PackFault("topics.yaml", 2, "This is not UTF-8; save the file in UTF-8."), folder.Read().Faults);
    }

    [Theory]
    [InlineData("- [")]
    [InlineData("a: *b")]
    [InlineData("a: &b 1\nc: *b")]
    [InlineData("? [a]\n: b")]
    [InlineData("---\n---\n")]
    [InlineData("%YAML 9.9\n---\na")]
    [InlineData("\t- a")]
    [InlineData("a: \"\\q\"")]
    [InlineData("- - - - - - - - - - - - - - - - - - - - a")]
    [InlineData("text")]
    public void Broken_YAML_is_a_fault_and_never_thrown(string yaml)
    {
        using var folder = new PackFolder();
        folder.Write("glossary.yaml", yaml);

        var (pack, faults) = folder.Read();

        Assert.Null(pack);
        Assert.Contains(faults, fault => fault.File == "glossary.yaml" && fault.Line > 0);
    }

    [Fact]
    public void Ten_thousand_opening_brackets_are_a_fault_and_no_stack_overflow()
    {
        using var folder = new PackFolder();
        folder.Write("glossary.yaml", new string('[', 10_000));

        Assert.Contains(folder.Read().Faults, fault => fault.File == "glossary.yaml" && fault.Message.Contains("16 levels", StringComparison.Ordinal));
    }

    [Fact]
    public void No_damage_to_a_file_makes_the_reader_throw()
    {
        using var folder = new PackFolder();
        var random = new Random(20261122);
        const string Noise = "[]{}:,-\"'|>&*!%#?@`\t\n \\аZ0\u0000\u2028";
        var files = Directory.GetFiles(folder.Path, "*.yaml", SearchOption.AllDirectories);
        var broken = 0;
        for (var i = 0; i < 300; i++)
        {
            var file = files[random.Next(files.Length)];
            var text = File.ReadAllText(file);
            var at = random.Next(text.Length);
            File.WriteAllText(file, text[..at] + Noise[random.Next(Noise.Length)] + text[Math.Min(at + random.Next(3), text.Length)..]);

            if (folder.Read().Pack is null) broken++;
            File.WriteAllText(file, text);
        }
        Assert.InRange(broken, 100, 300);
    }
}
