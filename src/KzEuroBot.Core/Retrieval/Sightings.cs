namespace KzEuroBot.Core.Retrieval;

/// <summary>Which facts of a shortlist have what each word of the question may stand for: one bit a fact, found once for the whole list.</summary>
internal readonly struct Sightings
{
    /// <summary>Facts that one number has bits for.</summary>
    public const int MostFacts = 16;

    /// <summary>A list of postings up to this length is run through; a longer one is searched for each fact.</summary>
    private const int ShortPostings = 64;

    private readonly Sighting[] _readings;
    private readonly int[] _firstReading;
    private readonly ushort[] _named;

    private Sightings(Sighting[] readings, int[] firstReading, ushort[] named) => (_readings, _firstReading, _named) = (readings, firstReading, named);

    /// <param name="shortlist">At most <see cref="MostFacts"/> facts.</param>
    public static Sightings Of(Query query, List<(int Fact, float Score)> shortlist, FactIndex index)
    {
        var first = new int[query.Words.Length + 1];
        for (var word = 0; word < query.Words.Length; word++) first[word + 1] = first[word] + (query.Words[word].Weight > 0 ? query.Words[word].Readings.Length : 0);
        var readings = new Sighting[first[^1]];
        var named = new ushort[query.Words.Length];
        for (var word = 0; word < query.Words.Length; word++)
        {
            if (query.Words[word].Weight <= 0) continue;
            foreach (var term in query.Words[word].Terms) named[word] |= Have(index.TermFacts[term], shortlist);
            for (var i = first[word]; i < first[word + 1]; i++)
            {
                var reading = query.Words[word].Readings[i - first[word]];
                readings[i] = new Sighting(reading.Language, reading.Term, reading.Weight, Have(index.Languages[reading.Language].PostingFacts(reading.Term), shortlist));
            }
        }
        return new Sightings(readings, first, named);
    }

    /// <summary>What the word may stand for, but for glossary names.</summary>
    public ReadOnlySpan<Sighting> Of(int word) => _readings.AsSpan(_firstReading[word].._firstReading[word + 1]);

    /// <summary>Whether the fact names a term that the word belongs to.</summary>
    public bool IsNamed(int word, int place) => (_named[word] >> place & 1) != 0;

    /// <param name="facts">Sorted.</param>
    private static ushort Have(ReadOnlySpan<int> facts, List<(int Fact, float Score)> shortlist)
    {
        var have = 0;
        for (var place = 0; place < shortlist.Count; place++)
        {
            var fact = shortlist[place].Fact;
            if (facts.Length <= ShortPostings ? facts.Contains(fact) : SortedNumbers.IndexOf(facts, fact) >= 0) have |= 1 << place;
        }
        return (ushort)have;
    }
}

/// <param name="Facts">The shortlisted facts that have the term, one bit each.</param>
internal readonly record struct Sighting(int Language, int Term, float Weight, ushort Facts)
{
    public bool IsIn(int place) => (Facts >> place & 1) != 0;
}
