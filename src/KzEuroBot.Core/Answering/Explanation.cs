using System.Globalization;
using KzEuroBot.Core.Languages.Detection;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Core.Answering;

/// <summary>How an answer came about, step by step, so that a wrong ranking can be read and need not be guessed.</summary>
public sealed class Explanation
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    internal void Say(FormattableString line) => _lines.Add(line.ToString(CultureInfo.InvariantCulture));

    internal void Say(Detection detection) =>
        Say($"language {detection.Language} margin {detection.Margin:0.0}{(detection.Requested ? ", asked for" : "")}{(detection.LatinTyped ? ", typed in Latin letters" : "")}{(detection.Other is null ? "" : $", recognised as {detection.Other}")}");

    internal void Say(Query query, FactIndex index)
    {
        Say($"asked for {query.Cues}");
        foreach (var word in query.Words)
        {
            var readings = string.Join(", ", word.Readings.Select(reading => string.Create(CultureInfo.InvariantCulture, $"{Languages.Language.All[reading.Language]}×{reading.Weight:0.00}")));
            Say($"word {string.Join('/', word.Forms)} weight {word.Weight:0.00}{(word.IsLight ? " light" : "")}{(word.IsCue ? " cue" : "")}{(word.IsKnown ? "" : " unknown")} {readings}");
        }
        foreach (var name in query.Terms)
            Say($"name {string.Join('|', name.Alternatives.Select(term => index.Terms[term].Id))} at word {name.FirstWord + 1}{(name.Alternatives.All(term => index.TermFacts[term].Length == 0) ? ", in no fact" : "")}");
    }

    internal void Say(IEnumerable<RankedFact> ranked)
    {
        var values = new float[Evidence.Count];
        foreach (var fact in ranked)
        {
            fact.Evidence.CopyTo(values);
            var evidence = string.Join(", ", Evidence.Names.Zip(values, (name, value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.00}")));
            Say($"fact {fact.Fact.Id} probability {fact.Probability:0.000}: {evidence}");
        }
    }
}
