namespace KzEuroBot.Core.Retrieval;

/// <summary>Sums scores by fact. Kept per thread and used again, so that a question costs no memory.</summary>
internal sealed class Accumulator
{
    private float[] _scores = [];
    private readonly List<int> _touched = [];

    public float Top { get; private set; }

    public void Clear(int facts)
    {
        if (_scores.Length < facts) _scores = new float[facts];
        else
            foreach (var fact in _touched) _scores[fact] = 0;
        _touched.Clear();
        Top = 0;
    }

    public void Add(ReadOnlySpan<int> facts, ReadOnlySpan<float> impacts, float weight)
    {
        for (var i = 0; i < facts.Length; i++) Add(facts[i], impacts[i] * weight);
    }

    public void Add(ReadOnlySpan<int> facts, float score)
    {
        foreach (var fact in facts) Add(fact, score);
    }

    /// <summary>The facts with the highest scores, highest first.</summary>
    public List<(int Fact, float Score)> Best(int count)
    {
        var best = new List<(int Fact, float Score)>(count);
        var least = 0f;
        foreach (var fact in _touched)
        {
            var score = _scores[fact];
            if (best.Count == count && score <= least) continue;
            if (best.Count == count) best.RemoveAt(count - 1);
            var at = best.Count;
            while (at > 0 && best[at - 1].Score < score) at--;
            best.Insert(at, (fact, score));
            least = best[^1].Score;
        }
        Top = best.Count > 0 ? best[0].Score : 0;
        return best;
    }

    private void Add(int fact, float score)
    {
        if (_scores[fact] == 0) _touched.Add(fact);
        _scores[fact] += score;
    }
}
