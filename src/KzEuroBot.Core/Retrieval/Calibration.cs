namespace KzEuroBot.Core.Retrieval;

/// <summary>
/// Turns evidence into the probability that a fact answers, by logistic regression. The numbers are fitted to the golden questions by
/// <c>dotnet run -c Release --project tests/KzEuroBot.Benchmarks -- calibrate</c>, which prints them and what they reach on questions left out of the fit.
/// </summary>
internal static class Calibration
{
    /// <summary>Below this the bot has no answer.</summary>
    public const float Threshold = 0.5f;

    /// <summary>From here on the values are gates, whose weights are set and not fitted: what a question names, the answer must be about.</summary>
    public const int FirstGate = 10;

    public static readonly float[] GateWeights = [-4f, -2.5f, -3.5f, -2f, -2.5f, -2f];

    private const float Intercept = -5.47f;

    /// <summary>In the order of <see cref="Evidence.Names"/>, up to <see cref="FirstGate"/>.</summary>
    private static readonly float[] Weights = [2.75f, 0.83f, 2.99f, 2.05f, 4.12f, 0.43f, 0.85f, 0.06f, -5.27f, 0.14f];

    public static float Probability(in Evidence evidence)
    {
        Span<float> values = stackalloc float[Evidence.Count];
        evidence.CopyTo(values);
        var sum = Intercept;
        for (var i = 0; i < FirstGate; i++) sum += values[i] * Weights[i];
        for (var i = FirstGate; i < values.Length; i++) sum += values[i] * GateWeights[i - FirstGate];
        return 1 / (1 + MathF.Exp(-sum));
    }
}
