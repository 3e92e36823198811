using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class ConversationTests
{
    private readonly Answerer _answerer = Some.Answerer(SmallPack.Pack);

    [Theory]
    [InlineData("How much oil did Italy buy?", "And France?")]
    [InlineData("How much oil did Italy buy in 2024?", "what about France")]
    [InlineData("Сколько нефти купила Италия?", "А Франция?")]
    [InlineData("Италия канча мунай сатып алган?", "Ал эми Францияче?")]
    [InlineData("Италия қанша мұнай сатып алды?", "Ал Франция ше?")]
    public void A_follow_up_puts_another_country_in_the_place_of_the_first(string first, string next)
    {
        Assert.Equal("italy-oil", Fact(first));

        Assert.Equal("france-oil", Fact(next));
        Assert.IsType<Answer.NotFound>(Some.Answerer(SmallPack.Pack).Answer(Some.Question("And 1995?")));
    }

    [Theory]
    [InlineData("How much oil did Italy buy?", "And in 2017?", "And in 2024?")]
    [InlineData("Сколько нефти купила Италия?", "А в 2017?", "А в 2024?")]
    [InlineData("Италия канча мунай сатып алган?", "Ал эми 2017-жылы?", "Ал эми 2024-жылы?")]
    [InlineData("Италия қанша мұнай сатып алды?", "Ал 2017 жылы?", "Ал 2024 жылы?")]
    public void A_follow_up_puts_another_year_in_the_place_of_the_first(string first, string uncovered, string covered)
    {
        Assert.Equal("italy-oil", Fact(first));

        Assert.IsType<Answer.NotFound>(Say(uncovered));
        Assert.Equal("italy-oil", Fact(covered));
    }

    [Fact]
    public void A_follow_up_of_a_follow_up_still_knows_what_is_spoken_of()
    {
        Say("How much oil did Italy buy?");
        Say("And France?");

        Assert.Equal("italy-oil", Fact("and Italy?"));
    }

    [Fact]
    public void Small_talk_between_two_questions_does_not_break_the_thread()
    {
        Say("How much oil did Italy buy?");
        Assert.IsType<Answer.Talk>(Say("thanks!"));

        Assert.Equal("france-oil", Fact("And France?"));
    }

    [Fact]
    public void What_another_conversation_spoke_of_is_not_leant_on()
    {
        Say("How much oil did Italy buy?");

        Assert.Null((_answerer.Answer(Some.Question("And in 2024?", "another")) as Answer.Cited)?.Statements[0].FactId);
        Assert.Null((_answerer.Answer(Some.Question("And in 2024?")) as Answer.Cited)?.Statements[0].FactId);
    }

    [Fact]
    public void A_whole_question_stands_alone()
    {
        Say("How much oil did Italy buy in 2024?");

        Assert.Equal("in-force", Fact("When did the EPCA come into force?"));
    }

    [Theory]
    [InlineData("answer in Kyrgyz", "ky")]
    [InlineData("отвечай на казахском", "kk")]
    [InlineData("орусча жооп бер", "ru")]
    [InlineData("ағылшынша жауап бер", "en")]
    public void A_wish_for_a_language_holds_for_the_conversation(string wish, string language)
    {
        var reply = Assert.IsType<Answer.Talk>(Say(wish));
        Assert.Equal((language, LanguageTools.Instance.Phrases(Language.Parse(language)).LanguageSet), (reply.Language.Code, reply.Text));

        foreach (var question in (string[])["How much oil did Italy buy?", "Когда СРПС вступило в силу?", "thanks", "Who won the chess match?", "  "])
            Assert.Equal(language, Say(question).Language.Code);
        Assert.Equal("en", _answerer.Answer(Some.Question("How much oil did Italy buy?", "another")).Language.Code);
    }

    [Fact]
    public void A_later_wish_replaces_the_first()
    {
        Say("answer in Kyrgyz");
        Say("answer in Kazakh");

        Assert.Equal("kk", Say("How much oil did Italy buy?").Language.Code);
    }

    [Theory]
    [InlineData("How much oil did Italy buy? Answer in Russian please", "ru")]
    [InlineData("отвечай на кыргызском: сколько нефти купила Италия?", "ky")]
    [InlineData("Италия канча мунай сатып алган? Казакча жооп берчи", "kk")]
    [InlineData("Италия қанша мұнай сатып алды? Ағылшынша жауап бер", "en")]
    public void A_question_may_say_itself_in_which_language_to_answer(string question, string language)
    {
        var answer = Assert.IsType<Answer.Cited>(Say(question));

        Assert.Equal(SmallPack.ItalyOil.Text[Language.Parse(language)], Assert.Single(answer.Statements).Text);
    }

    [Theory]
    [InlineData("Who won the chess match in Oslo? Answer in Russian please", "ru")]
    [InlineData("Как варить борщ и пельмени? Ответь на казахском", "kk")]
    public void What_no_fact_answers_is_declined_in_the_language_wished_for(string question, string language) =>
        Assert.Equal(language, Assert.IsType<Answer.NotFound>(Say(question)).Language.Code);

    [Fact]
    public void A_wish_after_a_question_holds_too()
    {
        Say("How much oil did Italy buy?");

        Assert.IsType<Answer.Talk>(Say("in Kyrgyz please"));
        Assert.Equal(SmallPack.FranceOil.Text.Ky, Assert.IsType<Answer.Cited>(Say("And France?")).Statements[0].Text);
    }

    [Fact]
    public void The_language_that_the_channel_fixed_comes_before_all()
    {
        var answer = Assert.IsType<Answer.Cited>(_answerer.Answer(new Question { Text = "How much oil did Italy buy?", AnswerIn = Language.Kazakh }));

        Assert.Equal(SmallPack.ItalyOil.Text.Kk, answer.Statements[0].Text);
    }

    [Theory]
    [InlineData("Hello!", "en")]
    [InlineData("good morning, dear bot", "en")]
    [InlineData("how are you?", "en")]
    [InlineData("what can you do?", "en")]
    [InlineData("who made you?", "en")]
    [InlineData("thank you very much", "en")]
    [InlineData("Здравствуйте!", "ru")]
    [InlineData("как дела?", "ru")]
    [InlineData("что ты умеешь", "ru")]
    [InlineData("кто тебя создал?", "ru")]
    [InlineData("большое спасибо", "ru")]
    [InlineData("Саламатсызбы!", "ky")]
    [InlineData("кандайсың?", "ky")]
    [InlineData("эмне кыла аласың?", "ky")]
    [InlineData("сени ким жасаган?", "ky")]
    [InlineData("чоң рахмат", "ky")]
    [InlineData("Сәлеметсіз бе!", "kk")]
    [InlineData("қалайсың?", "kk")]
    [InlineData("не істей аласың?", "kk")]
    [InlineData("сені кім жасады?", "kk")]
    [InlineData("көп рақмет", "kk")]
    public void Small_talk_is_answered_in_its_language_without_citations(string message, string language)
    {
        var answer = Assert.IsType<Answer.Talk>(Say(message));

        Assert.Equal(language, answer.Language.Code);
        Assert.All(answer.Suggestions, suggestion => Assert.IsType<Answer.Cited>(_answerer.Answer(Some.Question(suggestion))));
    }

    [Theory]
    [InlineData("Hello! How much oil did Italy buy?")]
    [InlineData("Привет, сколько нефти купила Италия? Спасибо")]
    [InlineData("Салам! Италия канча мунай сатып алган?")]
    [InlineData("Сәлем! Италия қанша мұнай сатып алды?")]
    public void A_greeting_before_a_question_does_not_make_it_small_talk(string message) => Assert.Equal("italy-oil", Fact(message));

    [Theory]
    [InlineData("what topics do you know?")]
    [InlineData("какие темы ты знаешь")]
    [InlineData("кайсы темаларды билесиң?")]
    [InlineData("қай тақырыптарды білесің?")]
    public void Asked_for_its_topics_the_bot_names_them(string message)
    {
        var answer = Assert.IsType<Answer.Talk>(Say(message));

        Assert.All(SmallPack.Pack.Topics, topic => Assert.Contains(topic.Title[answer.Language], answer.Text, StringComparison.Ordinal));
    }

    private Answer Say(string text) => _answerer.Answer(Some.Question(text, "conversation"));

    private string Fact(string text) => Assert.IsType<Answer.Cited>(Say(text)).Statements[0].FactId;
}
