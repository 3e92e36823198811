namespace KzEuroBot.Core.Retrieval;

/// <summary>
/// Turns evidence into the probability that a fact answers, by logistic regression. The numbers are fitted to the golden questions by
/// <c>dotnet run -c Release --project tests/KzEuroBot.Benchmarks -- calibrate</c>, which prints them and what they reach on questions left out of the fit.
/// </summary>
internal static class Calibration
{
    /// <summary>Below this the bot has no answer.</summary>
    public const float Threshold = 0.5f;

    private const float Intercept = -4f;

    /// <summary>In the order of <see cref="Evidence.Names"/>.</summary>
    private static readonly float[] Weights = [4f, 4f, 1f, 1f, 1f, 0.3f, 0.5f, 1f, -2f, -3f, -2f, -2f, -1f, 0f];

    public static float Probability(in Evidence evidence)
    {
        Span<float> values = stackalloc float[Evidence.Count];
        evidence.CopyTo(values);
        var sum = Intercept;
        for (var i = 0; i < values.Length; i++) sum += values[i] * Weights[i];
        return 1 / (1 + MathF.Exp(-sum));
    }
}
