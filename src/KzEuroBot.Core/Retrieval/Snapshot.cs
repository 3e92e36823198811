using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Languages.Detection;

namespace KzEuroBot.Core.Retrieval;

/// <summary>One edition, ready to be asked. It never changes; a question that began with it ends with it.</summary>
public sealed class Snapshot
{
    /// <summary>By fact and language: not yet tried, fit or unfit to be suggested.</summary>
    private readonly byte[] _suggestible;

    /// <summary>By fact and language: its words, once they were needed.</summary>
    private readonly HashSet<string>?[] _words;

    private Snapshot(FactIndex index, int edition)
    {
        _suggestible = new byte[index.Facts.Length * Language.All.Length];
        _words = new HashSet<string>?[_suggestible.Length];
        Index = index;
        Edition = edition;
        Reader = new QuestionReader(index);
        Retriever = new Retriever(index);
    }

    /// <summary>The edition's number in the store; 0 for a pack that was never published.</summary>
    public int Edition { get; }

    public Pack Pack => Index.Pack;

    internal FactIndex Index { get; }
    internal QuestionReader Reader { get; }
    internal Retriever Retriever { get; }

    /// <summary>The fact's first question, if asking it leads to the fact; otherwise null. Tried once and remembered.</summary>
    internal string? Suggestion(int fact, Language language)
    {
        var asks = Index.Facts[fact].Asks[language];
        if (asks.IsEmpty) return null;
        ref var known = ref _suggestible[fact * Language.All.Length + language.Index];
        if (known == 0) known = Leads(asks[0], fact, language) ? (byte)1 : (byte)2;
        return known == 1 ? asks[0] : null;
    }

    /// <summary>What a statement of the fact may say in one language.</summary>
    internal HashSet<string> WordsOf(Fact fact, Language language) =>
        _words[Index.FactNumbers[fact.Id] * Language.All.Length + language.Index] ??= Verifier.Words(fact.Text[language]);

    /// <summary>Asked anew, by itself, it must be taken for its language and find the fact.</summary>
    private bool Leads(string ask, int fact, Language language)
    {
        if (LanguageDetector.Instance.Detect(ask).Language != language) return false;
        var ranked = Retriever.Find(Reader.Read(ask, language, latinTyped: false));
        return ranked.Count > 0 && ranked[0].Number == fact && ranked[0].Probability >= Calibration.Threshold;
    }

    public static Snapshot Build(Pack pack, int edition = 0)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new Snapshot(new FactIndex(pack, LanguageTools.Instance), edition);
    }
}

/// <summary>The snapshot that is answered from. Publishing swaps one reference; no reader waits.</summary>
public sealed class LiveSnapshot(Snapshot initial)
{
    private Snapshot _current = initial;

    public Snapshot Current => Volatile.Read(ref _current);

    public void Swap(Snapshot next) => Volatile.Write(ref _current, next);
}
