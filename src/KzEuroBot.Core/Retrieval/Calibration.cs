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
    public const int FirstGate = 15;

    public static readonly float[] GateWeights = [-5f, -4f, -5f, -3.5f, -2.5f, -2f];

    /// <summary>By language: the same evidence weighs differently where words have many endings.</summary>
    private static readonly float[] Intercepts = [-7.89f, -7.67f, -8.34f, -8.25f];

    /// <summary>In the order of <see cref="Evidence.Names"/>, up to <see cref="FirstGate"/>.</summary>
    private static readonly float[] Weights = [4.56f, -1.41f, 5.40f, 0.93f, 4.16f, 0.39f, 1.45f, 0.34f, -2.30f, -0.30f, -2.55f, -1.48f, -2.64f, -1.18f, -1.44f];

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
