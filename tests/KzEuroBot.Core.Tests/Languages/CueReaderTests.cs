using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Languages;

public sealed class CueReaderTests
{
    [Theory]
    [InlineData("en", "when was it signed", AskedFor.When)]
    [InlineData("ru", "когда подписали", AskedFor.When)]
    [InlineData("ky", "качан кол коюлган", AskedFor.When)]
    [InlineData("kk", "қашан қол қойылды", AskedFor.When)]
    [InlineData("en", "how much oil was sold", AskedFor.HowMuch)]
    [InlineData("ru", "сколько нефти продали", AskedFor.HowMuch)]
    [InlineData("ky", "мунай канча сатылган", AskedFor.HowMuch)]
    [InlineData("kk", "мұнай қанша сатылды", AskedFor.HowMuch)]
    [InlineData("en", "what percentage goes there", AskedFor.Share)]
    [InlineData("ru", "какая доля уходит туда", AskedFor.Share)]
    [InlineData("ky", "үлүшү кандай", AskedFor.Share)]
    [InlineData("kk", "үлесі қандай", AskedFor.Share)]
    [InlineData("en", "who signed", AskedFor.Who)]
    [InlineData("ru", "кто подписал", AskedFor.Who)]
    [InlineData("ky", "ким кол койгон", AskedFor.Who)]
    [InlineData("kk", "кім қол қойды", AskedFor.Who)]
    [InlineData("en", "where did they meet", AskedFor.Where)]
    [InlineData("ru", "где они встретились", AskedFor.Where)]
    [InlineData("ky", "кайда жолугушту", AskedFor.Where)]
    [InlineData("kk", "қайда кездесті", AskedFor.Where)]
    [InlineData("en", "italy versus france", AskedFor.Compare)]
    [InlineData("ru", "сравни италию и францию", AskedFor.Compare)]
    [InlineData("ky", "италия менен францияны салыштыр", AskedFor.Compare)]
    [InlineData("kk", "италия мен францияны салыстыр", AskedFor.Compare)]
    [InlineData("en", "what happened in 2024", AskedFor.TimeLine)]
    [InlineData("ru", "что произошло в 2024", AskedFor.TimeLine)]
    [InlineData("ky", "2024 жылы эмне болду", AskedFor.TimeLine)]
    [InlineData("kk", "2024 жылы не болды", AskedFor.TimeLine)]
    [InlineData("en", "tell me about oil", AskedFor.About)]
    [InlineData("ru", "расскажи о нефти", AskedFor.About)]
    [InlineData("ky", "мунай тууралуу айтып берчи", AskedFor.About)]
    [InlineData("kk", "мұнай туралы айтып берші", AskedFor.About)]
    public void A_question_shows_what_it_asks_for(string language, string question, AskedFor expected) =>
        Assert.Equal(expected, Cues(language).Read(Words(question)) & expected);

    [Theory]
    [InlineData("en", "the agreement covers trade")]
    [InlineData("ru", "соглашение касается торговли")]
    [InlineData("ky", "келишим соода жөнүндө эмес")]
    [InlineData("kk", "келісім саудаға қатысты")]
    public void A_plain_statement_asks_for_no_date_figure_or_person(string language, string statement) =>
        Assert.Equal(AskedFor.None, Cues(language).Read(Words(statement)) & ~AskedFor.About);

    [Theory]
    [InlineData("en", "what does he want when he meets leaders", false)]
    [InlineData("en", "when does he meet leaders", true)]
    [InlineData("en", "he meets leaders when", true)]
    [InlineData("ru", "чего он хочет когда встречает лидеров", false)]
    [InlineData("ru", "когда он встречает лидеров", true)]
    public void When_between_two_clauses_asks_for_no_date(string language, string question, bool asks) =>
        Assert.Equal(asks, Cues(language).Read(Words(question)).HasFlag(AskedFor.When));

    [Fact]
    public void The_words_of_a_cue_are_marked()
    {
        var isCue = new bool[5];

        Cues("en").Read(Words("how much oil was sold"), isCue);

        Assert.Equal([true, true, false, false, false], isCue);
    }

    [Theory]
    [InlineData("en", "and france", 1)]
    [InlineData("en", "what about france", 2)]
    [InlineData("en", "france and italy", 0)]
    [InlineData("ru", "а франция", 1)]
    [InlineData("ru", "а как франция", 2)]
    [InlineData("ky", "ал эми франция", 2)]
    [InlineData("kk", "сондай ақ франция", 2)]
    [InlineData("en", "", 0)]
    public void A_short_question_may_lean_on_the_one_before(string language, string question, int words) =>
        Assert.Equal(words, Cues(language).FollowUpWords(Words(question)));

    [Theory]
    [InlineData("en", "the", "agreement")]
    [InlineData("ru", "пожалуйста", "соглашение")]
    [InlineData("ky", "жана", "келишим")]
    [InlineData("kk", "және", "келісім")]
    public void Little_words_carry_no_content(string language, string light, string content)
    {
        Assert.True(Cues(language).IsLight(Folding.Fold(light)));
        Assert.False(Cues(language).IsLight(Folding.Fold(content)));
    }

    [Theory]
    [InlineData("en", "it", "oil")]
    [InlineData("ru", "оно", "нефть")]
    [InlineData("ky", "анын", "мунай")]
    [InlineData("kk", "оның", "мұнай")]
    public void A_pronoun_points_back(string language, string pronoun, string noun)
    {
        Assert.True(Cues(language).IsPronoun(Folding.Fold(pronoun)));
        Assert.False(Cues(language).IsPronoun(Folding.Fold(noun)));
    }

    private static CueReader Cues(string language) => LanguageTools.Instance.Cues(Language.Parse(language));

    private static string[] Words(string text) => Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
