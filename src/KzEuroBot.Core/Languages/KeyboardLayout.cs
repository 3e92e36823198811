namespace KzEuroBot.Core.Languages;

/// <summary>Undoes a forgotten switch of the keyboard: "rfpf[cnfy" was meant to be "казахстан".</summary>
public static class KeyboardLayout
{
    private const string Latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private const string Cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюё";

    public static string LatinToCyrillic(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var at = Latin.IndexOf(char.ToLowerInvariant(source[i]), StringComparison.Ordinal);
                span[i] = at < 0 ? source[i] : Cyrillic[at];
            }
        });
    }
}
