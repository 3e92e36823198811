namespace KzEuroBot.Core.Languages.Detection;

/// <summary>
/// Tells the language of a message, of short and mistyped ones too: the script first, then the varieties written in it.
/// Each word has a limited say, so that a name or a borrowed word cannot outvote the endings and little words around it.
/// </summary>
public sealed class LanguageDetector
{
    private const int MostLetters = 512;
    private const int MostWords = 96;

    // In letters: what a little word adds to its script when the message is written in two.
    private const int LittleWordWeight = 8;

    // All in nats.
    private const float ConversationPrior = 2;
    private const float ClientPrior = 1;
    private const float Undecided = 2;
    private const float UndecidedWord = 8;
    private const float CertainlyForeign = 4;

    private readonly Script _cyrillic;
    private readonly Script _latin;

    /// <summary>Learns the languages from the sample text built into the assembly.</summary>
    public LanguageDetector()
    {
        string[] names = [.. WordList.Read("Detection.names")];
        var latin = Task.Run(() => new Script(Variety.Latin, names));
        _cyrillic = new(Variety.Cyrillic, names);
        _latin = latin.GetAwaiter().GetResult();
    }

    /// <summary>The one detector: it never changes, and all threads may use it.</summary>
    public static LanguageDetector Instance { get; } = new();

    /// <param name="text">The message.</param>
    /// <param name="conversation">The language of the conversation so far.</param>
    /// <param name="client">The language that the person's program is set to.</param>
    public Detection Detect(string text, Language? conversation = null, Language? client = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = Words.Compose(text);
        Span<char> letters = stackalloc char[MostLetters];
        Span<Word> buffer = stackalloc Word[MostWords];
        ReadOnlySpan<Word> words = buffer[..Words.Read(composed, letters, buffer)];

        Span<float> cyrillicScores = stackalloc float[Script.MostVarieties];
        Span<float> latinScores = stackalloc float[Script.MostVarieties];
        cyrillicScores.Clear();
        latinScores.Clear();
        var cyrillic = Score(_cyrillic, words, letters, isCyrillic: true, cyrillicScores);
        var latin = Score(_latin, words, letters, isCyrillic: false, latinScores);
        var found = cyrillic.Weight >= latin.Weight
            ? Decide(_cyrillic, cyrillicScores, cyrillic, conversation, client, Language.Russian)
            : Decide(_latin, latinScores, latin, conversation, client, Language.English);
        return AnswerRequest.Find(words, letters, composed) is { } wish ? found with { Language = wish.Language, Requested = true, Rest = wish.Question } : found;
    }

    private static Evidence Score(Script script, ReadOnlySpan<Word> words, ReadOnlySpan<char> letters, bool isCyrillic, Span<float> scores)
    {
        var evidence = default(Evidence);
        foreach (var word in words)
        {
            if (word.IsCyrillic != isCyrillic) continue;
            if (word.IsAbbreviation)
            {
                evidence.Weight += 1;
                continue;
            }

            var kind = script.Add(word.In(letters), word.IsCapitalized, scores);
            evidence.Weight += word.Length + (kind == WordKind.Little ? LittleWordWeight : 0);
            if (kind != WordKind.Name) evidence.Words++;
        }

        return evidence;
    }

    private static Detection Decide(
        Script script, ReadOnlySpan<float> scores, Evidence evidence, Language? conversation, Language? client, Language likeliest)
    {
        var fallback = conversation ?? client ?? likeliest;
        if (evidence.Words == 0) return new(fallback, false, false, null, 0);

        var best = -1;
        var bestScore = float.NegativeInfinity;
        var conversationScore = float.NegativeInfinity;
        for (var i = 0; i < script.Varieties.Length; i++)
        {
            var score = Prior(script.Varieties[i], conversation, client) + scores[i];
            if (script.Varieties[i].Language is { } language && language == fallback) conversationScore = Math.Max(conversationScore, score);
            if (score <= bestScore) continue;
            best = i;
            bestScore = score;
        }

        var variety = script.Varieties[best];
        var margin = bestScore - Next(script, scores, variety, conversation, client);
        if (variety.Language is null)
        {
            if (margin >= CertainlyForeign) return new(fallback, false, false, variety.Other, margin);
            (best, bestScore) = BestOwn(script, scores, conversation, client);
            variety = script.Varieties[best];
            margin = 0;
        }

        var undecided = evidence.Words == 1 ? UndecidedWord : Undecided;
        if ((conversation ?? client) is not null && bestScore - conversationScore < undecided && variety.Language != fallback)
            return new(fallback, false, false, null, 0);
        return new(variety.Language!, false, variety.IsRomanized, null, margin);
    }

    private static float Prior(Variety variety, Language? conversation, Language? client) =>
        variety.Prior + (variety.Language is null ? 0 : (variety.Language == conversation ? ConversationPrior : 0) + (variety.Language == client ? ClientPrior : 0));

    private static float Next(Script script, ReadOnlySpan<float> scores, Variety best, Language? conversation, Language? client)
    {
        var next = float.NegativeInfinity;
        for (var i = 0; i < script.Varieties.Length; i++)
        {
            var variety = script.Varieties[i];
            if (variety.Language != best.Language || variety.Other != best.Other)
                next = Math.Max(next, Prior(variety, conversation, client) + scores[i]);
        }

        return next;
    }

    private static (int Index, float Score) BestOwn(Script script, ReadOnlySpan<float> scores, Language? conversation, Language? client)
    {
        var best = (Index: -1, Score: float.NegativeInfinity);
        for (var i = 0; i < script.Varieties.Length; i++)
        {
            var score = Prior(script.Varieties[i], conversation, client) + scores[i];
            if (script.Varieties[i].Language is not null && score > best.Score) best = (i, score);
        }

        return best;
    }

    private record struct Evidence(int Weight, int Words);
}
