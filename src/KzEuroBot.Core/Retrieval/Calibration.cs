using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Retrieval;

/// <summary>
/// Turns evidence into the probability that a fact answers, by logistic regression. The numbers are fitted to the golden questions by
/// <c>dotnet run -c Release --project tests/KzEuroBot.Benchmarks -- calibrate</c>, which prints them and what they reach on questions left out of the fit.
/// The intercept of Kyrgyz is set by hand, a little above the fitted one, to balance what is answered against what is declined.
/// </summary>
internal static class Calibration
{
    /// <summary>Below this the bot has no answer.</summary>
    public const float Threshold = 0.5f;

    /// <summary>From here on the values are gates, whose weights are set and not fitted: what a question names, the answer must be about.</summary>
    public const int FirstGate = 12;

    public static readonly float[] GateWeights = [-5f, -4f, -5f, -3.5f, -2.5f, -2f];

    /// <summary>By language: the same evidence weighs differently where words have many endings.</summary>
    private static readonly float[] Intercepts = [-5.18f, -4.24f, -5.30f, -5.44f];

    /// <summary>In the order of <see cref="Evidence.Names"/>, up to <see cref="FirstGate"/>.</summary>
    private static readonly float[] Weights = [3.25f, -0.03f, 3.75f, 2.00f, 3.00f, 0.49f, 0.27f, 0.07f, -5.66f, -0.04f, -1.62f, -1.12f];

    public static float Probability(in Evidence evidence, Language language)
    {
        Span<float> values = stackalloc float[Evidence.Count];
        evidence.CopyTo(values);
        var sum = Intercepts[language.Index];
        for (var i = 0; i < FirstGate; i++) sum += values[i] * Weights[i];
        for (var i = FirstGate; i < values.Length; i++) sum += values[i] * GateWeights[i - FirstGate];
        return 1 / (1 + MathF.Exp(-sum));
    }
}
