using System.Text;

namespace KzEuroBot.Core.Languages.Detection;

/// <summary>
/// How people write Kyrgyz, Kazakh and Russian in Latin letters. The detector learns these ways from the ordinary sample sentences.
/// </summary>
internal static class Romanization
{
    private const char LastLetter = '\u052F';

    private static readonly string?[] s_phone = Table(
        "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ъ  ы y ь  э e ю yu я ya " +
        "қ k ғ g ң n ө o ұ u ү u ә a і i һ h");

    private static readonly string?[] s_short = Table(
        "а a б b в v г g д d е e ё e ж j з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц c ч ch ш sh щ sh ъ  ы y ь  э e ю iu я ia " +
        "қ q ғ g ң ng ө o ұ u ү u ә a і i һ h");

    private static readonly string?[] s_kazakh2021 = Table(
        "а a б b в v г g д d е e ё e ж j з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш ş щ şş ъ  ы y ь  э e ю iu я ia " +
        "қ q ғ ğ ң ñ ө ö ұ ū ү ü ә ä і ı һ h");

    private static readonly string?[] s_ascii = Table("ç c ğ g ı i ö o ş s ü u â a î i û u");

    /// <summary>As on a phone: zh, y.</summary>
    public static string Phone(string text) => Spell(text, s_phone);

    /// <summary>The shorter way: j, i, q.</summary>
    public static string Short(string text) => Spell(text, s_short);

    /// <summary>The Kazakh Latin alphabet of 2021.</summary>
    public static string Kazakh2021(string text) => Spell(text, s_kazakh2021);

    /// <summary>Turkish without its special letters.</summary>
    public static string Ascii(string text) => Spell(text, s_ascii);

    private static string Spell(string text, string?[] table)
    {
        var latin = new StringBuilder(text.Length + (text.Length / 8));
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            if (lower < table.Length && table[lower] is { } spelling) latin.Append(spelling);
            else latin.Append(lower);
        }

        return latin.ToString();
    }

    private static string?[] Table(string pairs)
    {
        var table = new string?[LastLetter + 1];
        var parts = pairs.Split(' ');
        for (var i = 0; i + 1 < parts.Length; i += 2) table[parts[i][0]] = parts[i + 1];
        return table;
    }
}
