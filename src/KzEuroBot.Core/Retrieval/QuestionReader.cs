using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Retrieval;

/// <summary>Turns a question's text into a <see cref="Query"/>: cut, look words up, find names, mend typing errors.</summary>
internal sealed class QuestionReader(FactIndex index)
{
    /// <summary>Words of other languages match too (names, loan words), but weigh less than the question's own.</summary>
    private const float OtherLanguage = 0.4f;
    private const float Prefix = 0.5f;
    private const float PerEdit = 0.7f;
    private const float CueWeight = 0.3f;
    private const int MostCorrections = 3;
    private const int MostWords = 400;
    private const int LongestEnding = 3;
    private const int LongWord = 7;
    private const int WellKnown = 5;

    public Query Read(string text, Language language, bool latinTyped)
    {
        var normal = TextNormalizer.Normalize(text);
        var words = Cut(normal, latinTyped && language != Language.English);
        var spelt = words.ConvertAll(word => word.Forms[0]);
        var isCue = new bool[words.Count];
        var cues = index.Tools.Cues(language).Read(spelt, isCue);
        if (words.Any(word => word.IsLatin) && language != Language.English) cues |= index.Tools.Cues(Language.English).Read(spelt, isCue);
        if (language == Language.Kyrgyz || language == Language.Kazakh) cues |= index.Tools.Cues(Language.Russian).Read(spelt, isCue);

        for (var i = 0; i < words.Count; i++) isCue[i] |= IsEnding(words, i);
        var names = FindNames(words, language, isCue);
        var read = ImmutableArray.CreateBuilder<QueryWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var at = i;
            var terms = names.Where(name => name.FirstWord <= at && at < name.FirstWord + name.WordCount).SelectMany(name => name.Alternatives).ToImmutableArray();
            read.Add(LookUp(words[i], language, terms, isCue[i], IsEnding(words, i)));
        }
        return new Query
        {
            Language = language,
            Words = read.MoveToImmutable(),
            Cues = cues,
            Terms = names,
            IsSince = IsSince(words),
            Years = [.. words.Where(word => word.Kind == TokenKind.Year).Select(word => int.Parse(word.Forms[0], CultureInfo.InvariantCulture))],
        };
    }

    /// <summary>Folded, as the words of questions are.</summary>
    private static readonly FrozenSet<string> s_before = new[] { "since", "after", "с", "со", "после", "начиная" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_behind = new[] { "бери", "кийин", "бері", "кейін" }.Select(word => Folding.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>One year, and a word before or behind it by which it is a beginning; a month or the word for year may stand between.</summary>
    private static bool IsSince(List<RawWord> words)
    {
        if (words.Count(word => word.Kind == TokenKind.Year) != 1) return false;
        var year = words.FindIndex(word => word.Kind == TokenKind.Year);
        return words.Take(year).TakeLast(2).Any(word => word.Forms.Any(s_before.Contains)) || words.Skip(year + 1).Take(3).Any(word => word.Forms.Any(s_behind.Contains));
    }

    private List<RawWord> Cut(string text, bool transliterate)
    {
        var words = new List<RawWord>();
        var reader = new TokenReader(text, stackalloc char[TokenReader.MaxWord]);
        while (words.Count < MostWords && reader.Read())
        {
            var form = reader.Token.ToString();
            ImmutableArray<string> forms = [form];
            if (transliterate && reader.IsLatin && reader.Kind == TokenKind.Word)
            {
                var (first, second) = Transliteration.Read(form);
                forms = first == second ? [first, form] : [first, second, form];
            }
            words.Add(new RawWord(forms, LookUp(forms, reader.Kind), reader.Kind, CapitalsAt(text, reader.Start, reader.End), reader.IsLatin, reader.Start, reader.End, IsJoined: reader.Start > 0 && text[reader.Start - 1] != ' '));
        }
        return words;
    }

    private Entry[] LookUp(ImmutableArray<string> forms, TokenKind kind)
    {
        var entries = new Entry[forms.Length * Language.All.Length];
        for (var form = 0; form < forms.Length; form++)
        {
            foreach (var spoken in Language.All)
            {
                var vocabulary = index.Languages[spoken.Index].Vocabulary;
                var word = vocabulary.Find(forms[form]);
                // Unknown words are stemmed only in languages of their script.
                var mayBeInflected = kind == TokenKind.Word && char.IsAscii(forms[form][0]) == (spoken == Language.English);
                var stem = word >= 0 ? vocabulary.StemOf(word) : mayBeInflected ? vocabulary.FindStem(forms[form]) : -1;
                entries[form * Language.All.Length + spoken.Index] = new Entry(word, stem);
            }
        }
        return entries;
    }

    private static int CapitalsAt(string text, int start, int end)
    {
        var at = start;
        while (at < end && (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]))) at++;
        return at - start;
    }

    private ImmutableArray<NamedTerm> FindNames(List<RawWord> words, Language language, bool[] isCue)
    {
        var keys = Keys(words, language);
        var all = Enumerable.Range(0, words.Count).ToArray();
        var found = FindNames(words, language, isCue, keys, all, shortest: 1);
        // Question words may stand inside a name: "НАТОго эмне үчүн кирди" is "НАТОго кирди" and a why.
        var content = Array.FindAll(all, i => !isCue[i] && !index.Tools.Cues(language).IsLight(words[i].Forms[0]));
        if (content.Length < all.Length)
            found.AddRange(FindNames(words, language, isCue, keys, content, shortest: 2).Where(name => !found.Exists(known => known.FirstWord <= name.FirstWord && name.FirstWord + name.WordCount <= known.FirstWord + known.WordCount)));
        return [.. found];
    }

    /// <param name="among">The words to look at, by number.</param>
    private List<NamedTerm> FindNames(List<RawWord> words, Language language, bool[] isCue, List<(int Language, int[] Keys)> keys, int[] among, int shortest)
    {
        var found = new List<NamedTerm>();
        var rows = among.Length == words.Count ? keys : keys.ConvertAll(row => (row.Language, Array.ConvertAll(among, i => row.Keys[i])));
        for (var i = 0; i < among.Length;)
        {
            var longest = 0;
            var alternatives = ImmutableArray<int>.Empty;
            foreach (var (spoken, row) in rows)
            {
                var length = index.Matchers[spoken].Longest(row, i, isCue[among[i]] && !words[among[i]].IsCapitalised || IsWrittenSmall(words[among[i]], language) || IsWrittenSmall(words[among[i]], Language.All[spoken]), out var terms);
                if (length < shortest || (length == 1 && IsOrdinaryWord(words[among[i]], terms, language, spoken, isCue[among[i]]))) continue;
                if (length > longest) (longest, alternatives) = (length, terms);
                else if (length == longest) alternatives = [.. alternatives.Union(terms)];
            }
            if (longest > 0) found.Add(new NamedTerm(among[i], among[i + longest - 1] - among[i] + 1, alternatives));
            i += Math.Max(longest, 1);
        }
        return found;
    }

    /// <summary>For each language, and each way to read transliterated words, the keys by which names are found.</summary>
    private List<(int Language, int[] Keys)> Keys(List<RawWord> words, Language asked)
    {
        var forms = words.Count == 0 ? 0 : words.Max(word => word.Forms.Length);
        var rows = new List<(int, int[])>(forms * Language.All.Length);
        foreach (var spoken in Language.All)
        {
            for (var form = 0; form < forms; form++)
            {
                var row = new int[words.Count];
                for (var i = 0; i < row.Length; i++)
                    row[i] = form > 0 && words[i].Forms.Length == 1 ? rows[^1].Item2[i] : Key(words[i], form, spoken, asked);
                rows.Add((spoken.Index, row));
            }
        }
        return rows;
    }

    private int Key(RawWord word, int form, Language spoken, Language asked)
    {
        form = Math.Min(form, word.Forms.Length - 1);
        var spelling = word.Forms[form];
        var lexical = index.Languages[spoken.Index];
        // An abbreviation with its ending written to it: ЕБнин, ЕОның. It is declined as it is spoken, which no stemmer knows; its capitals tell where it ends.
        if (word.CapitalLetters >= 2 && word.CapitalLetters < spelling.Length && spelling.Length == word.End - word.Start
            && lexical.Vocabulary.Find(spelling.AsSpan(0, word.CapitalLetters)) is >= 0 and var abbreviation) return index.Matchers[spoken.Index].KeyOf(abbreviation);
        var known = word.In(spoken, form);
        if (known.Word >= 0) return index.Matchers[spoken.Index].KeyOf(known.Word);
        if (known.Stem >= 0 || word.Kind != TokenKind.Word) return known.Stem;
        // Stemmers do not know every name: Орбаном is Орбан and an ending, Прагага is Прага and an ending. English has no such endings.
        for (var ending = 1; ending <= LongestEnding && spelling.Length - ending >= SpellingIndex.MinLength; ending++)
            if (!char.IsAscii(spelling[0]) && lexical.Vocabulary.Find(spelling.AsSpan(0, spelling.Length - ending)) is >= 0 and var bare) return index.Matchers[spoken.Index].KeyOf(bare);
        return spoken == asked && spelling.Length > SpellingIndex.MinLength ? Mend(spelling, lexical) : -1;
    }

    /// <summary>Whether the asker and the texts write the word small: дружба is friendship, and Дружба a pipeline.</summary>
    private bool IsWrittenSmall(RawWord word, Language spoken) =>
        !word.IsCapitalised && word.In(spoken, 0).Word is >= 0 and var known && index.Languages[spoken.Index].Vocabulary.IsOrdinary(known);

    private static int Mend(string spelling, LexicalIndex language)
    {
        var near = new List<(int Word, int Distance)>();
        language.Spelling.Find(spelling, near, 1);
        return near.Count > 0 ? language.Vocabulary.StemOf(near[0].Word) : -1;
    }

    /// <summary>
    /// US is a name and "us" is not: a light word is taken for a name only in capitals. Names of the gazetteer, which can only take an answer away,
    /// must be surer still: no word of a cue, no short word in small letters, and of another language only a word that the asker's has not.
    /// </summary>
    private bool IsOrdinaryWord(RawWord word, ImmutableArray<int> terms, Language language, int spoken, bool isCue)
    {
        var length = word.End - word.Start;
        var isInCapitals = length > 1 && word.CapitalLetters >= Math.Min(length, 2);
        var isConcept = terms.All(term => index.Terms[term].Kind == TermKind.Concept);
        if (index.Tools.Cues(language).IsLight(word.Forms[0])) return !isInCapitals || isConcept;
        if (length <= 3 && !isInCapitals && !isConcept && !terms.Any(term => index.IsAmbient[term])) return true;
        // A short word that was mended to a rare name is more often another word.
        if (!isConcept && length < LongWord && word.CapitalLetters < 2 && word.In(language, 0) is { Word: < 0, Stem: < 0 } && word.In(Language.All[spoken], 0) is { Word: < 0, Stem: < 0 } && !terms.Any(term => index.TermFacts[term].Length >= WellKnown)) return true;
        if (terms.Any(term => index.Terms[term].IsCovered)) return false;
        return isCue || (spoken != language.Index && word.In(language, 0).Stem >= 0);
    }

    /// <summary>Endings are written to numbers and abbreviations: 2021ге, 34-тен, EPCA-дан, КӘЫК-тің.</summary>
    private static bool IsEnding(List<RawWord> words, int at)
    {
        if (at == 0 || words[at] is not { IsJoined: true, Kind: TokenKind.Word, IsLatin: false, IsCapitalised: false } word) return false;
        var (before, length) = (words[at - 1], word.End - word.Start);
        // To a year even the word for year is written, in every case: 2020-жылкы, 2024-жылдагы.
        return before.Kind == TokenKind.Year ? length <= 7 : length <= 4 && (before.Kind == TokenKind.Number || before.IsLatin || before.IsCapitalised);
    }

    private QueryWord LookUp(RawWord word, Language language, ImmutableArray<int> terms, bool isCue, bool isEnding)
    {
        var isLight = isEnding || terms.IsEmpty && word.Kind == TokenKind.Word && word.Forms.Any(form => IsLight(form, language, word.IsLatin));
        var readings = ImmutableArray.CreateBuilder<Reading>();
        var isKnown = !terms.IsEmpty || isLight;
        if (!isLight)
        {
            foreach (var spoken in Language.All)
            {
                var own = spoken == language ? 1 : OtherLanguage;
                for (var form = 0; form < word.Forms.Length; form++)
                    isKnown |= AddReadings(readings, word, form, spoken, form == 0 ? own : own * 0.9f);
            }
            if (!isKnown && word.Kind == TokenKind.Word) AddCorrections(readings, word.Forms, language);
        }
        var weight = isLight ? 0 : WeightOf(readings, terms, language);
        return new QueryWord(word.Forms, word.Kind, isCue && terms.IsEmpty ? weight * CueWeight : weight, readings.ToImmutable(), terms, isLight, isCue, isKnown, word.IsCapitalised);
    }

    private bool AddReadings(ImmutableArray<Reading>.Builder readings, RawWord word, int form, Language spoken, float weight)
    {
        var lexical = index.Languages[spoken.Index];
        var stem = word.In(spoken, form).Stem;
        if (stem >= 0 && lexical.DocumentFrequency(stem) > 0) readings.Add(new Reading(spoken.Index, stem, weight));
        if (!char.IsAsciiDigit(word.Forms[form][0]) && lexical.Vocabulary.FindPrefix(word.Forms[form]) is >= 0 and var prefix && lexical.DocumentFrequency(prefix) > 0)
            readings.Add(new Reading(spoken.Index, prefix, weight * Prefix));
        return stem >= 0;
    }

    private void AddCorrections(ImmutableArray<Reading>.Builder readings, ImmutableArray<string> forms, Language language)
    {
        var near = new List<(int Word, int Distance)>();
        foreach (var spoken in Language.All)
        {
            if (spoken != language && readings.Count > 0) continue;
            var lexical = index.Languages[spoken.Index];
            foreach (var form in forms)
            {
                near.Clear();
                lexical.Spelling.Find(form, near, MostCorrections);
                foreach (var (word, distance) in near)
                {
                    if (distance > near[0].Distance) break;
                    if (lexical.DocumentFrequency(lexical.Vocabulary.StemOf(word)) == 0) continue;
                    readings.Add(new Reading(spoken.Index, lexical.Vocabulary.StemOf(word), (spoken == language ? 1 : OtherLanguage) * MathF.Pow(PerEdit, distance)));
                }
            }
        }
    }

    private float WeightOf(ImmutableArray<Reading>.Builder readings, ImmutableArray<int> terms, Language language)
    {
        var own = float.MaxValue;
        var other = float.MaxValue;
        foreach (var reading in readings)
        {
            var idf = index.Languages[reading.Language].IdfOf(reading.Term);
            if (reading.Language == language.Index) own = Math.Min(own, idf);
            else other = Math.Min(other, idf);
        }
        var weight = own < float.MaxValue ? own : other < float.MaxValue ? other : index.Languages[language.Index].MaxIdf;
        foreach (var term in terms)
            if (index.TermFacts[term].Length > 0) weight = Math.Min(weight, TermIdf(term));
        return Math.Max(weight, 0.05f);
    }

    private float TermIdf(int term) => MathF.Log(1 + (index.Facts.Length - index.TermFacts[term].Length + 0.5f) / (index.TermFacts[term].Length + 0.5f));

    private bool IsLight(string form, Language language, bool isLatin) =>
        index.Tools.Cues(language).IsLight(form)
        || (isLatin ? index.Tools.Cues(Language.English).IsLight(form)
            : language != Language.English && (index.Tools.Cues(Language.Russian).IsLight(form)
                || (language != Language.Russian && (index.Tools.Cues(Language.Kyrgyz).IsLight(form) || index.Tools.Cues(Language.Kazakh).IsLight(form)))));

    /// <summary>A word's numbers in one language's vocabulary: its own, and its stem's; -1 where there is none.</summary>
    private readonly record struct Entry(int Word, int Stem);

    /// <param name="Entries">By form and language.</param>
    /// <param name="CapitalLetters">How many capitals the word begins with.</param>
    private sealed record RawWord(ImmutableArray<string> Forms, Entry[] Entries, TokenKind Kind, int CapitalLetters, bool IsLatin, int Start, int End, bool IsJoined)
    {
        public bool IsCapitalised => CapitalLetters > 0;

        public Entry In(Language language, int form) => Entries[form * Language.All.Length + language.Index];
    }
}
