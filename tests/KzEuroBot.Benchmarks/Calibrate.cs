using System.Globalization;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Benchmarks;

/// <summary>
/// Fits <see cref="Calibration"/> to the golden questions: logistic regression on the evidence of the best-ranked facts, by gradient descent with a
/// little decay. Prints the numbers, and what they reach when each fifth of the questions is left out of the fit in turn.
/// </summary>
internal static class Calibrate
{
    private const int Folds = 5;
    private const int Rounds = 4000;
    private const float Decay = 0.002f;
    private const int CandidatesPerQuestion = 6;

    public static int Run(string folder, TextWriter output)
    {
        var reading = KnowledgeFiles.Read(folder);
        if (reading.Pack is not { } pack)
        {
            foreach (var fault in reading.Faults) output.WriteLine(fault);
            return 1;
        }
        var snapshot = Snapshot.Build(pack);
        foreach (var question in pack.Questions) ReportGates(question, snapshot, output);
        var cases = pack.Questions.Select(question => Case.Of(question, snapshot)).ToArray();
        var reached = new List<(Case Case, Candidate? Best, float Probability)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit(cases.Where((_, number) => number % Folds != fold));
            reached.AddRange(cases.Where((_, number) => number % Folds == fold).Select(left => Decide(left, weights)));
        }
        output.WriteLine($"left out of the fit, threshold {Calibration.Threshold:0.00}:");
        Report(reached, output);
        var all = Fit(cases);
        output.WriteLine("fitted to all:");
        Report(cases.Select(each => Decide(each, all)).ToList(), output, misses: true);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Intercepts {string.Join(", ", all[Evidence.Count..].Select(offset => string.Create(CultureInfo.InvariantCulture, $"{offset:0.00}f")))}"));
        for (var i = 0; i < Evidence.Count; i++) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all[i],6:0.00}  {Evidence.Names[i]}"));
        output.WriteLine(string.Join(", ", all[..Calibration.FirstGate].Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight:0.00}f"))));
        return 0;
    }

    /// <summary>Says where a gate speaks against a right answer: either the question asks amiss, or the fact lacks a term.</summary>
    private static void ReportGates(GoldenQuestion question, Snapshot snapshot, TextWriter output)
    {
        var query = snapshot.Reader.Read(question.Text, question.Language, latinTyped: question.Kind == "translit");
        foreach (var ranked in snapshot.Retriever.Find(query))
        {
            if (!question.Facts.Contains(ranked.Fact.Id)) continue;
            var index = snapshot.Index;
            var missing = query.Terms.Where(name => !name.Alternatives.Any(term => index.IsAmbient[term] || SortedNumbers.Contain(index.FactTerms[ranked.Number], term)))
                .Where(name => !name.Alternatives.All(term => index.Terms[term] is { IsCovered: true, Kind: TermKind.Concept }))
                .Select(name => index.Terms[name.Alternatives[0]].Id)
                .ToList();
            if (ranked.Evidence.YearMissed > 0) missing.Add("year");
            if (ranked.Evidence.LacksDate > 0) missing.Add("date");
            if (ranked.Evidence.LacksNumber > 0) missing.Add("number");
            if (missing.Count > 0) output.WriteLine($"gated {question.Id} {ranked.Fact.Id}: {string.Join(", ", missing)}: {question.Text}");
        }
    }

    private static float[] Fit(IEnumerable<Case> cases)
    {
        var rows = cases.SelectMany(each => each.Candidates.Select(candidate => (candidate.Values, each.Question.Language.Index, candidate.IsRight, Weight: candidate.IsRight ? 2f : each.IsAnswerable ? 0.5f : 1f))).ToArray();
        var weights = new float[Evidence.Count + Language.All.Length];
        Calibration.GateWeights.CopyTo(weights, Calibration.FirstGate);
        var moments = new float[weights.Length];
        var gradient = new float[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(gradient);
            foreach (var (values, language, isRight, weight) in rows)
            {
                var error = (Probability(values, language, weights) - (isRight ? 1 : 0)) * weight;
                for (var i = 0; i < Evidence.Count; i++) gradient[i] += error * values[i];
                gradient[Evidence.Count + language] += error;
            }
            for (var i = 0; i < weights.Length; i++)
            {
                if (i >= Calibration.FirstGate && i < Evidence.Count) continue;
                var step = gradient[i] / rows.Length * 30 + (i < Evidence.Count ? Decay * weights[i] : 0);
                moments[i] = 0.9f * moments[i] + 0.1f * step;
                weights[i] -= moments[i];
            }
        }
        return weights;
    }

    private static (Case, Candidate?, float) Decide(Case each, float[] weights)
    {
        var best = each.Candidates.MaxBy(candidate => Probability(candidate.Values, each.Question.Language.Index, weights));
        return (each, best, best is null ? 0 : Probability(best.Values, each.Question.Language.Index, weights));
    }

    private static void Report(List<(Case Case, Candidate? Best, float Probability)> reached, TextWriter output, bool misses = false)
    {
        foreach (var language in Language.All)
        {
            var answerable = reached.Where(row => row.Case.IsAnswerable && row.Case.Question.Language == language).ToList();
            var others = reached.Where(row => !row.Case.IsAnswerable && row.Case.Question.Language == language).ToList();
            if (answerable.Count == 0 || others.Count == 0) continue;
            var answered = answerable.Count(row => row.Probability >= Calibration.Threshold);
            var right = answerable.Count(row => row.Probability >= Calibration.Threshold && row.Best!.IsRight);
            var declined = others.Count(row => row.Probability < Calibration.Threshold);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{language}: answered {100f * answered / answerable.Count:0.0} %, first right {100f * right / answerable.Count:0.0} %, declined {100f * declined / others.Count:0.0} %; ranked first {100f * answerable.Count(row => row.Best?.IsRight == true) / answerable.Count:0.0} %"));
        }
        if (!misses) return;
        foreach (var (each, best, probability) in reached)
        {
            var isAnswered = probability >= Calibration.Threshold;
            if (each.IsAnswerable ? isAnswered && best!.IsRight : !isAnswered) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {each.Question.Id} {each.Question.Kind} {probability:0.00} {best?.Fact ?? "-"} for {string.Join('|', each.Question.Facts)}: {each.Question.Text}"));
        }
    }

    private static float Probability(float[] values, int language, float[] weights)
    {
        var sum = weights[Evidence.Count + language];
        for (var i = 0; i < values.Length; i++) sum += values[i] * weights[i];
        return 1 / (1 + MathF.Exp(-sum));
    }

    private sealed record Case(GoldenQuestion Question, Candidate[] Candidates)
    {
        public bool IsAnswerable => !Question.Facts.IsEmpty;

        public static Case Of(GoldenQuestion question, Snapshot snapshot)
        {
            var query = snapshot.Reader.Read(question.Text, question.Language, latinTyped: question.Kind == "translit");
            return new Case(question, [.. snapshot.Retriever.Find(query).Take(CandidatesPerQuestion).Select(ranked => Candidate.Of(ranked, question))]);
        }
    }

    private sealed record Candidate(string Fact, float[] Values, bool IsRight)
    {
        public static Candidate Of(RankedFact ranked, GoldenQuestion question)
        {
            var values = new float[Evidence.Count];
            ranked.Evidence.CopyTo(values);
            return new Candidate(ranked.Fact.Id, values, question.Facts.Contains(ranked.Fact.Id));
        }
    }
}
