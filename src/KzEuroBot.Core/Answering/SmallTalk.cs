using System.Collections.Frozen;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Languages.English;
using KzEuroBot.Core.Languages.Kazakh;
using KzEuroBot.Core.Languages.Kyrgyz;
using KzEuroBot.Core.Languages.Russian;

namespace KzEuroBot.Core.Answering;

internal enum TalkKind
{
    Greeting,
    Praise,
    Farewell,
    Thanks,
    Apology,
    HowAreYou,
    Topics,
    WhoAreYou,
    WhatCanYouDo,
    WhoMadeYou,
}

/// <summary>Recognises messages that are small talk from the first word to the last; one word of a real question and they are not.</summary>
internal sealed class SmallTalk
{
    private const int MostWords = 14;
    private const int LongestPattern = 6;

    private readonly FrozenDictionary<string, (TalkKind Kind, (Language Language, string Spelling)[] Spoken)> _patterns;
    private readonly FrozenSet<string> _beginnings;
    private readonly FrozenSet<string> _fillers;

    public SmallTalk()
    {
        var spoken = new (Language Language, SmallTalkCues Cues)[]
        {
            (Language.English, EnglishSmallTalk.Cues), (Language.Russian, RussianSmallTalk.Cues), (Language.Kyrgyz, KyrgyzSmallTalk.Cues), (Language.Kazakh, KazakhSmallTalk.Cues),
        };
        _patterns = spoken.SelectMany(row => Patterns(row.Cues).Select(pattern => (pattern.Spelling, pattern.Kind, row.Language)))
            .GroupBy(row => Folding.Fold(row.Spelling), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => (group.First().Kind, group.Select(row => (row.Language, row.Spelling)).ToArray()), StringComparer.Ordinal);
        _beginnings = _patterns.Keys.Select(pattern => pattern.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
        _fillers = spoken.SelectMany(row => Split(Folding.Fold(row.Cues.Fillers))).SelectMany(filler => filler.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What kind of small talk the message is, and in which languages it is said so.</summary>
    public bool TryRead(string normalText, out TalkKind kind, out Language[] languages)
    {
        kind = TalkKind.Greeting;
        languages = [];
        var words = new List<string>();
        var reader = new TokenReader(normalText, stackalloc char[TokenReader.MaxWord]);
        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        var fillers = _fillers.GetAlternateLookup<ReadOnlySpan<char>>();
        while (reader.Read())
        {
            // Most questions end here: their first word neither begins small talk nor goes with it.
            if (words.Count == 0 && !beginnings.Contains(reader.Token) && !fillers.Contains(reader.Token)) return false;
            words.Add(reader.Token.ToString());
            if (words.Count > MostWords) return false;
        }
        var found = false;
        for (var i = 0; i < words.Count;)
        {
            var length = LongestAt(words, i, out var pattern);
            if (length > 0 && (!found || pattern.Kind >= kind)) (found, kind, languages) = (true, pattern.Kind, LanguagesOf(pattern.Spoken, normalText));
            else if (length == 0 && !_fillers.Contains(words[i])) return false;
            i += Math.Max(length, 1);
        }
        return found;
    }

    private int LongestAt(List<string> words, int start, out (TalkKind Kind, (Language Language, string Spelling)[] Spoken) pattern)
    {
        pattern = default;
        if (!_beginnings.Contains(words[start])) return 0;
        for (var length = Math.Min(LongestPattern, words.Count - start); length > 0; length--)
            if (_patterns.TryGetValue(string.Join(' ', words.GetRange(start, length)), out pattern)) return length;
        return 0;
    }

    /// <summary>"Сени ким жасаган" is Kyrgyz as it is spelt, and Kazakh only without that language's letters.</summary>
    private static Language[] LanguagesOf((Language Language, string Spelling)[] spoken, string text)
    {
        var spelt = spoken.Where(row => text.Contains(row.Spelling, StringComparison.OrdinalIgnoreCase)).Select(row => row.Language).ToArray();
        return spelt.Length > 0 ? spelt : [.. spoken.Select(row => row.Language)];
    }

    private static IEnumerable<(string Spelling, TalkKind Kind)> Patterns(SmallTalkCues cues) =>
        new (string Patterns, TalkKind Kind)[]
        {
            (cues.Greeting, TalkKind.Greeting), (cues.Thanks, TalkKind.Thanks), (cues.Farewell, TalkKind.Farewell), (cues.HowAreYou, TalkKind.HowAreYou),
            (cues.WhoAreYou, TalkKind.WhoAreYou), (cues.WhatCanYouDo, TalkKind.WhatCanYouDo), (cues.WhoMadeYou, TalkKind.WhoMadeYou),
            (cues.Apology, TalkKind.Apology), (cues.Praise, TalkKind.Praise), (cues.Topics, TalkKind.Topics),
        }.SelectMany(row => Split(row.Patterns).Select(spelling => (spelling, row.Kind)));

    private static string[] Split(string patterns) =>
        patterns.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
