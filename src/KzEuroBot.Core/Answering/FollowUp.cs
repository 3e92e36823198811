using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Languages.Detection;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Core.Answering;

/// <summary>A question completed by the one before it: "and the Netherlands?" after "how much does Italy buy?".</summary>
internal sealed record FollowUp(Query Query, List<RankedFact> Ranked, string Text)
{
    private const int MostContentWords = 4;

    /// <summary>The completed question; null when the question stands alone, or when what came before does not help it to an answer.</summary>
    public static FollowUp? Complete(Query query, string text, string before, List<RankedFact> ranked, Snapshot snapshot, Detection detection)
    {
        var spelt = query.Words.Select(word => word.Forms[0]).ToList();
        var cues = LanguageTools.Instance.Cues(query.Language);
        var content = query.Words.Count(word => word is { IsLight: false, IsCue: false });
        var leans = cues.FollowUpWords(spelt) > 0;
        var points = spelt.Exists(cues.IsPronoun);
        if (content > MostContentWords || !(leans || points || content <= 1)) return null;

        var alone = ranked.Count > 0 ? ranked[0].Probability : 0;
        if (!leans && !points && alone >= Calibration.Threshold) return null;

        var whole = $"{Keep(before, query, snapshot, detection)} {text}";
        var completed = snapshot.Reader.Read(whole, query.Language, latinTyped: detection.LatinTyped);
        var found = snapshot.Retriever.Find(completed);
        var together = found.Count > 0 ? found[0].Probability : 0;
        return together >= Calibration.Threshold && (leans || points || together > alone) && (alone < Calibration.Threshold || together > alone)
            ? new FollowUp(completed, found, whole)
            : null;
    }

    /// <summary>The words of the question before that the new one does not replace: a new country takes the old one's place, a new year the old year's.</summary>
    private static string Keep(string before, Query now, Snapshot snapshot, Detection detection)
    {
        var old = snapshot.Reader.Read(before, now.Language, detection.LatinTyped);
        var kinds = now.Terms.Select(name => snapshot.Index.Terms[name.Alternatives[0]].Kind).ToHashSet();
        kinds.Remove(Knowledge.TermKind.Concept);
        var replacesKind = (now.Cues & ~(AskedFor.About | AskedFor.List)) != 0;
        var kept = new List<string>();
        for (var i = 0; i < old.Words.Length; i++)
        {
            var word = old.Words[i];
            var at = i;
            var named = old.Terms.FirstOrDefault(name => name.FirstWord <= at && at < name.FirstWord + name.WordCount);
            if (named is not null && kinds.Contains(snapshot.Index.Terms[named.Alternatives[0]].Kind) && !named.Alternatives.Any(term => snapshot.Index.IsAmbient[term])) continue;
            if (word.Kind == TokenKind.Year && !now.Years.IsEmpty) continue;
            if (named is null && (word.IsLight || word.IsCue) && replacesKind) continue;
            kept.Add(word.Forms[0]);
        }
        return string.Join(' ', kept);
    }
}
