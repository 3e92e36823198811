using System.Diagnostics.CodeAnalysis;

namespace KzEuroBot.Core.Languages.Detection;

/// <summary>
/// Finds the wish for an answer language: "in English please", "кыргызча жооп бер". The language alone is no wish ("орусча китептер барбы"):
/// it has to stand at the end or beside a word of asking, and not beside one that speaks of speakers.
/// </summary>
internal static class AnswerRequest
{
    private const int LongestPhrase = 40;

    private static readonly (Language Language, string Phrases)[] s_languages =
    [
        (Language.English, "in english|english please|на английском|по английски|англисче|английсче|англис тилинде|англисче тилинде|ағылшынша|агылшынша|ағылшын тілінде|агылшын тилинде|anglische|na angliyskom|po angliyski|po angliiski|agylshynsha|aǵylshynsha"),
        (Language.Russian, "in russian|russian please|на русском|по русски|орусча|орус тилинде|орысша|орыс тілінде|орыс тилинде|po russki|po ruski|na russkom|oruscha|oryssha|orysha"),
        (Language.Kyrgyz, "in kyrgyz|in kirghiz|kyrgyz please|на кыргызском|на киргизском|по кыргызски|по киргизски|кыргызча|кыргыз тилинде|қырғызша|кыргызша|қырғыз тілінде|kyrgyzcha|kyrgyz tilinde|po kyrgyzski|po kirgizski|na kyrgyzskom"),
        (Language.Kazakh, "in kazakh|in qazaq|kazakh please|на казахском|по казахски|на қазақском|казакча|казак тилинде|қазақша|казакша|қазақ тілінде|казак тілінде|qazaqsha|kazaksha|kazakcha|qazaqşa|qazaq tilinde|qazaq tılınde|kazak tilinde|po kazahski|po kazakhski|na kazahskom"),
    ];

    private const string Asking =
        "answer reply respond write tell say explain translate please speak switch give put " +
        "ответь ответьте отвечай отвечайте напиши напишите скажи скажите расскажи расскажите объясни объясните переведи переведите пожалуйста пиши пишите говори говорите давай дай ответ можно можешь " +
        "жооп бер бериңиз бериниз берчи айт айтчы айтыңыз айтыныз айтып жаз жазчы жазыңыз жазып түшүндүр түшүндүрүп тушундур котор которуп сүйлө суйло сураныч " +
        "жауап беріңіз бериниз берші айтшы айтыңызшы жазшы жазыңыз түсіндір түсіндіріп тусиндир аудар аударып сөйле сойле өтінемін жаза айта bolady " +
        "otvet otvet napishi skazhi rasskazhi obyasni joop joop ber aitchy jauap zhauap aitshy jaz zhaz jazshy";

    private const string Speakers =
        "speaks spoken говорит говорят говорить говорили знает знают сүйлөйт сүйлөшөт сүйлөгөн суйлойт сүйлөгөндөр сөйлейді сөйлейтін сойлейди сөйлесе book books written published китеп китептер кітап кітаптар книга книги";

    private const string Counting = "канча қанша сколько many";

    private const int AskingWord = -1;
    private const int SpeakingWord = -2;
    private const int CountingWord = -3;

    // A phrase has its language's index for a value, a word of the other lists what it is.
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_meanings = Meanings().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The language wished for, and the text without the wish; null where none is wished for.</summary>
    public static (Language Language, string Question)? Find(ReadOnlySpan<Word> words, ReadOnlySpan<char> letters, string text)
    {
        Span<char> pair = stackalloc char[LongestPhrase];
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (TryRead(words[i].In(letters), out var language)) return IsWish(words, i, i, letters) ? (language, Without(words, i, i, letters, text)) : null;
            if (i == 0 || words[i - 1].Length + words[i].Length + 1 > LongestPhrase) continue;

            var first = words[i - 1].In(letters);
            first.CopyTo(pair);
            pair[first.Length] = ' ';
            words[i].In(letters).CopyTo(pair[(first.Length + 1)..]);
            if (TryRead(pair[..(first.Length + 1 + words[i].Length)], out language)) return IsWish(words, i - 1, i, letters) ? (language, Without(words, i - 1, i, letters, text)) : null;
        }

        return null;
    }

    private static bool IsWish(ReadOnlySpan<Word> words, int first, int last, ReadOnlySpan<char> letters)
    {
        var isAsked = last == words.Length - 1 || (first == 0 && words.Length - last <= 3);
        var isCounted = false;
        foreach (var word in words)
        {
            var meaning = MeaningOf(word, letters);
            if (meaning == SpeakingWord) return false;
            isAsked |= meaning == AskingWord;
            isCounted |= meaning == CountingWord;
        }

        // "Орусча китептер канча" asks about books; "канча? Орусча жооп бер" wants its answer in Russian.
        return isAsked && (!isCounted || IsAsking(words, first - 1, letters) || IsAsking(words, last + 1, letters));
    }

    private static bool IsAsking(ReadOnlySpan<Word> words, int at, ReadOnlySpan<char> letters) =>
        at >= 0 && at < words.Length && MeaningOf(words[at], letters) == AskingWord;

    private static int? MeaningOf(Word word, ReadOnlySpan<char> letters) => s_meanings.TryGetValue(word.In(letters), out var meaning) ? meaning : null;

    /// <summary>The text with the language and the words of asking blotted out.</summary>
    private static string Without(ReadOnlySpan<Word> words, int first, int last, ReadOnlySpan<char> letters, string text)
    {
        var rest = text.ToCharArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (IsAsking(words, i, letters) || (first <= i && i <= last)) rest.AsSpan(words[i].InText).Fill(' ');
        }

        return new string(rest).Trim();
    }

    private static bool TryRead(ReadOnlySpan<char> phrase, [NotNullWhen(true)] out Language? language)
    {
        language = s_meanings.TryGetValue(phrase, out var meaning) && meaning >= 0 ? Language.All[meaning] : null;
        return language is not null;
    }

    private static Dictionary<string, int> Meanings()
    {
        var meanings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (language, phrases) in s_languages)
        {
            foreach (var phrase in phrases.Split('|')) meanings[phrase] = language.Index;
        }

        foreach (var word in Asking.Split(' ')) meanings[word] = AskingWord;
        foreach (var word in Speakers.Split(' ')) meanings[word] = SpeakingWord;
        foreach (var word in Counting.Split(' ')) meanings[word] = CountingWord;
        return meanings;
    }
}
