using System.Collections.Frozen;

namespace KzEuroBot.Core.Languages;

/// <summary>What a question asks for, as far as its words show it.</summary>
[Flags]
public enum AskedFor
{
    None = 0,
    When = 1 << 0,
    HowMuch = 1 << 1,
    Share = 1 << 2,
    Who = 1 << 3,
    Where = 1 << 4,
    Why = 1 << 5,
    WhatIs = 1 << 6,
    List = 1 << 7,
    Compare = 1 << 8,
    TimeLine = 1 << 9,
    About = 1 << 10,
    Change = 1 << 11,
}

/// <summary>Finds the <see cref="Cues"/> of one language in a sequence of folded words.</summary>
public sealed class CueReader
{
    private readonly FrozenDictionary<string, (AskedFor Cue, string[] Tail)[]> _byFirstWord;
    private readonly FrozenDictionary<int, (string Start, AskedFor Cue, string[] Tail)[]> _byStart;
    private readonly FrozenSet<string> _conjunctions;
    private readonly FrozenSet<string> _light;
    private readonly FrozenSet<string> _pronouns;
    private readonly string[][] _followUps;

    public CueReader(Cues cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        var patterns = new (AskedFor Cue, string Patterns)[]
            {
                (AskedFor.When, cues.When), (AskedFor.HowMuch, cues.HowMuch), (AskedFor.Share, cues.Share), (AskedFor.Who, cues.Who),
                (AskedFor.Where, cues.Where), (AskedFor.Why, cues.Why), (AskedFor.WhatIs, cues.WhatIs), (AskedFor.List, cues.List),
                (AskedFor.Compare, cues.Compare), (AskedFor.TimeLine, cues.TimeLine), (AskedFor.About, cues.About), (AskedFor.Change, cues.Change),
            }
            .SelectMany(row => Split(row.Patterns).Select(words => (row.Cue, Words: words)))
            .ToArray();
        _byFirstWord = patterns.Where(pattern => !pattern.Words[0].EndsWith('*'))
            .GroupBy(pattern => pattern.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pattern => (pattern.Cue, pattern.Words[1..])).ToArray(), StringComparer.Ordinal);
        _byStart = patterns.Where(pattern => pattern.Words[0].EndsWith('*'))
            .Select(pattern => (Start: pattern.Words[0][..^1], pattern.Cue, pattern.Words[1..]))
            .GroupBy(pattern => Bucket(pattern.Start))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _conjunctions = Split(cues.WhenAsConjunction).Select(words => words[0]).ToFrozenSet(StringComparer.Ordinal);
        _light = Split(cues.Light).Select(words => words[0]).ToFrozenSet(StringComparer.Ordinal);
        _pronouns = Split(cues.Pronouns).Where(words => words.Length == 1).Select(words => words[0]).ToFrozenSet(StringComparer.Ordinal);
        _followUps = [.. Split(cues.FollowUp).OrderByDescending(words => words.Length)];
    }

    public bool IsLight(string word) => _light.Contains(word);

    public bool IsPronoun(string word) => _pronouns.Contains(word);

    /// <summary>How many words at the beginning only tie the question to the one before ("and", "ал эми"); 0 where none does.</summary>
    public int FollowUpWords(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var pattern in _followUps)
            if (Continues(words, 0, pattern)) return pattern.Length;
        return 0;
    }

    /// <summary>Everything the words ask for. <paramref name="isCue"/>, where given, is set for each word that is part of a cue.</summary>
    public AskedFor Read(IReadOnlyList<string> words, bool[]? isCue = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = AskedFor.None;
        for (var i = 0; i < words.Count; i++)
        {
            if (_byFirstWord.TryGetValue(words[i], out var patterns))
                foreach (var (cue, rest) in patterns) Take(cue, rest, i);
            if (words[i].Length > 1 && _byStart.TryGetValue(Bucket(words[i]), out var starts))
                foreach (var (start, cue, rest) in starts)
                    if (words[i].StartsWith(start, StringComparison.Ordinal)) Take(cue, rest, i);
        }
        return found;

        void Take(AskedFor cue, string[] rest, int at)
        {
            if (!Continues(words, at + 1, rest)) return;
            if (cue == AskedFor.When && rest.Length == 0 && _conjunctions.Contains(words[at]) && at > 1 && at < words.Count - 1) return;
            found |= cue;
            for (var i = at; isCue is not null && i <= at + rest.Length; i++) isCue[i] = true;
        }
    }

    /// <summary>Words are looked up by their first two letters; no pattern has fewer.</summary>
    private static int Bucket(string word) => word[0] << 16 | word[1];

    private static bool Continues(IReadOnlyList<string> words, int at, string[] pattern)
    {
        if (at + pattern.Length > words.Count) return false;
        for (var i = 0; i < pattern.Length; i++)
            if (!Fits(words[at + i], pattern[i])) return false;
        return true;
    }

    private static bool Fits(string word, string pattern) =>
        pattern.EndsWith('*') ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal) : string.Equals(word, pattern, StringComparison.Ordinal);

    private static IEnumerable<string[]> Split(string patterns) =>
        Folding.Fold(patterns).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pattern => pattern.Split(' '));
}
