namespace KzEuroBot.Core.Languages;

/// <summary>One value for each language; the compiler sees to it that none is forgotten.</summary>
public sealed record PerLanguage<T>(T En, T Ru, T Ky, T Kk)
{
    public T this[Language language] => language.Index switch
    {
        0 => En,
        1 => Ru,
        2 => Ky,
        _ => Kk,
    };

    public PerLanguage<TResult> Select<TResult>(Func<T, TResult> selector) =>
        new(selector(En), selector(Ru), selector(Ky), selector(Kk));
}

public static class PerLanguage
{
    /// <summary>Builds the four values with one function.</summary>
    public static PerLanguage<T> Of<T>(Func<Language, T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value(Language.English), value(Language.Russian), value(Language.Kyrgyz), value(Language.Kazakh));
    }
}
