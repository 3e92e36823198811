using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Languages.Stemming;
using Xunit;

namespace KzEuroBot.Core.Tests.Languages.Stemming;

public sealed class StemTableTests
{
    private static readonly StemTable s_kazakh = StemTable.Build(SuffixRules.Kazakh, Words("Kazakh"));
    private static readonly StemTable s_kyrgyz = StemTable.Build(SuffixRules.Kyrgyz, Words("Kyrgyz"));

    [Theory]
    [InlineData("келісім", "келісімнің келісімге келісімді келісімдер келісімдердің келісімінде келісімдерінен")]
    [InlineData("қазақстан", "Қазақстанның Қазақстанға Қазақстанды Қазақстанда Қазақстаннан Қазақстанмен Қазақстандағы")]
    [InlineData("мемлекет", "мемлекеттің мемлекетке мемлекетіміздің мемлекеттер мемлекеттермен мемлекеттеріне")]
    [InlineData("ел", "елдің елге елде елден елмен елдер елдердің еліміздегі еліміздің")]
    [InlineData("кітап", "кітабы кітабын кітаптар кітаптарда кітабымыз")]
    [InlineData("жүрек", "жүрегі жүрегінде жүректер")]
    [InlineData("халық", "халқы халқының халықтар халыққа халықтың")]
    [InlineData("дәліз", "дәлізі дәлізінің дәлізбен дәлізде")]
    [InlineData("экспорт", "экспортының экспортқа экспорттың экспортты экспортында")]
    [InlineData("жаз", "жазған жазды жазады жазып жазамын")]
    [InlineData("ол", "оның оған оны онда одан")]
    [InlineData("бұл", "мұның бұған мұны бұдан")]
    public void Kazakh_forms_of_one_word_share_its_stem(string word, string forms) => AssertOneStem(s_kazakh, word, forms);

    [Theory]
    [InlineData("келишим", "келишимдин келишимге келишимди келишимдер келишимдердин келишиминде")]
    [InlineData("казакстан", "Казакстандын Казакстанга Казакстанды Казакстанда Казакстандан Казакстандагы")]
    [InlineData("мамлекет", "мамлекеттин мамлекетке мамлекетибиздин мамлекеттер мамлекеттеринин")]
    [InlineData("өлкө", "өлкөнүн өлкөгө өлкөлөр өлкөлөрү өлкөлөрдүн өлкөбүз өлкөдөгү")]
    [InlineData("китеп", "китеби китебин китептер китептерде китебибиз")]
    [InlineData("жүрөк", "жүрөгү жүрөгүндө жүрөктөр")]
    [InlineData("жол", "жолунда жолундагы жолдору жолдордун жолго")]
    [InlineData("орун", "орду ордуна ордунда")]
    [InlineData("экспорт", "экспортунун экспортко экспорттун экспортту экспортунда")]
    [InlineData("соода", "сооданын соодага соодасы соодасынын")]
    [InlineData("жаз", "жазган жазды жазат жазып жазбаган")]
    [InlineData("бар", "барбы барган баргандар")]
    [InlineData("ал", "анын ага аны анда андан")]
    [InlineData("бул", "мунун буга муну мындан")]
    public void Kyrgyz_forms_of_one_word_share_its_stem(string word, string forms) => AssertOneStem(s_kyrgyz, word, forms);

    [Theory]
    [InlineData("мемлекет")]
    [InlineData("қызмет")]
    [InlineData("сауда")]
    [InlineData("ақша")]
    [InlineData("тұрғын")]
    [InlineData("келісім")]
    [InlineData("министр")]
    public void A_Kazakh_base_word_that_looks_inflected_stays_whole(string word) => Assert.Equal(Folding.Fold(word), s_kazakh.Stem(Folding.Fold(word)));

    [Theory]
    [InlineData("кызмат")]
    [InlineData("соода")]
    [InlineData("маалымат")]
    [InlineData("айыл")]
    [InlineData("өлкө")]
    [InlineData("чечим")]
    public void A_Kyrgyz_base_word_that_looks_inflected_stays_whole(string word) => Assert.Equal(Folding.Fold(word), s_kyrgyz.Stem(Folding.Fold(word)));

    [Theory]
    [InlineData("келісім", "келін")]
    [InlineData("бас", "басшы")]
    [InlineData("көз", "көзқарас")]
    [InlineData("жер", "жерлес")]
    public void Different_Kazakh_words_keep_different_stems(string one, string other) =>
        Assert.NotEqual(s_kazakh.Stem(Folding.Fold(one)), s_kazakh.Stem(Folding.Fold(other)));

    [Fact]
    public void An_unseen_name_meets_its_forms_once_they_are_in_the_corpus()
    {
        string[] seen = ["зарбатов", "зарбатовтын", "зарбатовка", "зарбатовдун"];
        var table = StemTable.Build(SuffixRules.Kyrgyz, seen);
        Assert.Equal("зарбатов", table.Stem("зарбатовду"));
        Assert.Equal("зарбатов", table.Stem("зарбатов"));
    }

    [Fact]
    public void The_order_and_the_number_of_times_of_the_words_do_not_matter()
    {
        string[] words = [.. Words("Kyrgyz")];
        var backwards = StemTable.Build(SuffixRules.Kyrgyz, words.Reverse().Concat(words));
        foreach (var word in words) Assert.Equal(s_kyrgyz.Stem(word), backwards.Stem(word));
    }

    [Fact]
    public void Many_threads_get_the_same_stems()
    {
        string[] words = [.. Words("Kazakh")];
        var alone = words.Select(s_kazakh.Stem).ToArray();
        var together = words.AsParallel().AsOrdered().Select(s_kazakh.Stem).ToArray();
        Assert.Equal(alone, together);
    }

    [Theory]
    [InlineData("")]
    [InlineData("а")]
    [InlineData("2023")]
    [InlineData("swp")]
    [InlineData("😀")]
    [InlineData("дддддддддддддддддд")]
    public void What_is_no_word_comes_back_as_it_was(string text) => Assert.Equal(text, s_kazakh.Stem(text));

    [Fact]
    public void A_word_longer_than_any_comes_back_as_it_was()
    {
        var word = string.Concat(Enumerable.Repeat("лардын", 2000));
        Assert.Same(word, s_kazakh.Stem(word));
    }

    private static IEnumerable<string> Words(string language) =>
        WordList.Lines(language + ".sentences").SelectMany(line => Folding.Fold(line).Split([' ', ',', '.', '?', '!', '«', '»', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries));

    private static void AssertOneStem(StemTable table, string word, string forms)
    {
        var expected = table.Stem(Folding.Fold(word));
        foreach (var form in forms.Split(' ')) Assert.Equal(expected, table.Stem(Folding.Fold(form)));
    }
}
