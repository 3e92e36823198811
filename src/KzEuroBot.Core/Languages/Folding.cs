using System.Text;

namespace KzEuroBot.Core.Languages;

/// <summary>
/// The form of a word as a hurried person types it on a Russian layout: lower case, without the special letters of Kyrgyz and Kazakh.
/// Facts and questions are compared in this form, so careful and careless typing meet. All operations are ordinal; no culture is asked.
/// </summary>
public static class Folding
{
    /// <summary>Folded forms of the first characters of Unicode, Latin and Cyrillic among them: asking the tables of the culture library takes ten times as long.</summary>
    private static readonly char[] Table = [.. Enumerable.Range(0, 0x0530).Select(c => FoldSlowly((char)c))];

    /// <summary>Folds one character that is already in Unicode form C: қ→к ғ→г ң→н ө→о ұ,ү→у ә→а і→и һ→х ё→е, and lower case.</summary>
    public static char Fold(char c) => c < Table.Length ? Table[c] : FoldSlowly(c);

    private static char FoldSlowly(char c) => char.ToLowerInvariant(c) switch
    {
        'қ' => 'к',
        'ғ' => 'г',
        'ң' => 'н',
        'ө' => 'о',
        'ѳ' => 'о',
        'ұ' or 'ү' => 'у',
        'ә' => 'а',
        'і' => 'и',
        'һ' => 'х',
        'ё' => 'е',
        var other => other,
    };

    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        return string.Create(composed.Length, composed, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = Fold(source[i]);
        });
    }
}
