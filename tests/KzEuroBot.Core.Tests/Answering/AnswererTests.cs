using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Retrieval;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class AnswererTests
{
    private static readonly Snapshot s_snapshot = Snapshot.Build(SmallPack.Pack);

    private readonly Answerer _answerer = new(new LiveSnapshot(s_snapshot), new HandClock());

    [Theory]
    [InlineData("When did the EPCA come into force?", "en")]
    [InlineData("Когда вступило в силу СРПС?", "ru")]
    [InlineData("КӨКК качан күчүнө кирген?", "ky")]
    [InlineData("КӘЫК қашан күшіне енді?", "kk")]
    public void An_answer_is_in_the_language_of_the_question(string question, string language)
    {
        var answer = Cited(question);

        Assert.Equal(language, answer.Language.Code);
        Assert.Equal("in-force", answer.Statements[0].FactId);
        Assert.Equal(SmallPack.InForce.Text[answer.Language], answer.Statements[0].Text);
    }

    [Theory]
    [InlineData("How much oil did Italy buy in {0}?")]
    [InlineData("Сколько нефти купила Италия в {0} году?")]
    [InlineData("Италия {0}-жылы канча мунай сатып алган?")]
    [InlineData("Италия {0} жылы қанша мұнай сатып алды?")]
    public void A_year_that_no_fact_covers_is_declined_and_the_right_one_answered(string question)
    {
        Assert.Equal("italy-oil", Cited(Fill(question, "2024")).Statements[0].FactId);

        var declined = Assert.IsType<Answer.NotFound>(Ask(Fill(question, "2017")));
        Assert.Contains("2017", declined.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("6", declined.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How much oil did {0} buy?", "Italy", "Spain")]
    [InlineData("Сколько нефти купила {0}?", "Италия", "Испания")]
    [InlineData("{0} канча мунай сатып алган?", "Италия", "Испания")]
    [InlineData("{0} қанша мұнай сатып алды?", "Италия", "Испания")]
    public void A_country_that_no_fact_covers_is_declined_and_the_right_one_answered(string question, string known, string unknown)
    {
        Assert.Equal("italy-oil", Cited(Fill(question, known)).Statements[0].FactId);

        Assert.Contains(unknown, Assert.IsType<Answer.NotFound>(Ask(Fill(question, unknown))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What is the best recipe for pancakes?")]
    [InlineData("Какая завтра погода в Париже?")]
    [InlineData("Эртең Бишкекте аба ырайы кандай болот?")]
    [InlineData("Футболдан кім жеңді?")]
    public void Another_subject_is_declined_with_what_is_known(string question)
    {
        var declined = Assert.IsType<Answer.NotFound>(Ask(question));

        Assert.NotEmpty(declined.NearestTopics);
        Assert.InRange(declined.NearestTopics.Length, 1, 3);
        Assert.All(declined.Suggestions, suggestion => Cited(suggestion));
    }

    [Theory]
    [InlineData("How much oil did Italy buy from Kazakhstan?")]
    [InlineData("Сколько нефти купила Италия в Казахстане?")]
    public void A_name_that_most_facts_have_may_be_missing_from_the_one_that_answers(string question)
    {
        var kazakhstan = Some.Term("kazakhstan", TermKind.Place, "Kazakhstan|Kazakh", "Казахстан|казахстанский", "Казакстан", "Қазақстан");
        Fact[] facts = [SmallPack.InForce, SmallPack.ItalyOil, SmallPack.CorridorDays, SmallPack.Scholar, SmallPack.Forum];

        Assert.Equal("italy-oil", First(fact => fact.Id == "italy-oil" ? fact : fact with { Terms = fact.Terms.Add("kazakhstan") }));
        Assert.Null(First(fact => fact.Id == "in-force" ? fact with { Terms = fact.Terms.Add("kazakhstan") } : fact));

        string? First(Func<Fact, Fact> change)
        {
            var pack = SmallPack.Of([.. facts.Select(change)]);
            return (Some.Answerer(pack with { Terms = pack.Terms.Add(kazakhstan) }).Answer(Some.Question(question)) as Answer.Cited)?.Statements[0].FactId;
        }
    }

    [Theory]
    [InlineData("how mutch oil did itally buy", "italy-oil")]
    [InlineData("скоко нефти купила италея", "italy-oil")]
    [InlineData("ортонку коридор менен жук канча кундо жетет", "corridor-days")]
    [InlineData("орта дализбен жук канша кунде жетеди", "corridor-days")]
    [InlineData("skolko nefti kupila italiya", "italy-oil")]
    [InlineData("italiya kancha munay satyp algan", "italy-oil")]
    [InlineData("italiya qansha munai satyp aldy", "italy-oil")]
    [InlineData("crjkmrj ytanb regbkf bnfkbz", "italy-oil")]
    public void A_careless_question_is_understood(string question, string expected) => Assert.Equal(expected, Cited(question).Statements[0].FactId);

    [Fact]
    public void Text_in_other_codes_of_the_same_letters_is_the_same_question()
    {
        var plain = Cited("Сколько нефти купила Италия, какой объём?");

        var odd = Cited("\u202aСколько\u00a0не\u00adфти купи\u0301ла \u200fИталия, какои\u0306 объе\u0308м?\u202c");

        Assert.Equal(PlainText.Render(plain), PlainText.Render(odd));
    }

    [Fact]
    public void Suggestions_are_at_most_three_other_questions_that_are_answered()
    {
        foreach (var question in SmallPack.Pack.Facts.SelectMany(fact => Language.All.SelectMany(language => fact.Asks[language])))
        {
            var answer = Cited(question);

            Assert.InRange(answer.Suggestions.Length, 1, 3);
            Assert.Equal(answer.Suggestions.Length, answer.Suggestions.Distinct().Count());
            Assert.All(answer.Suggestions, suggestion =>
            {
                var next = Cited(suggestion);
                Assert.Equal(answer.Language, next.Language);
                Assert.NotEqual(answer.Statements[0].FactId, next.Statements[0].FactId);
            });
        }
    }

    [Fact]
    public void An_explanation_tells_how_the_answer_came_about()
    {
        var explanation = new Explanation();

        _answerer.Answer(Some.Question("How much oil did Italy buy?"), explanation);

        Assert.Contains(explanation.Lines, line => line.StartsWith("language en", StringComparison.Ordinal));
        Assert.Contains(explanation.Lines, line => line.StartsWith("name italy", StringComparison.Ordinal));
        Assert.Contains(explanation.Lines, line => line.StartsWith("fact italy-oil probability 0.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_that_comes_after_a_new_edition_is_answered_from_it()
    {
        var live = new LiveSnapshot(s_snapshot);
        var answerer = new Answerer(live, new HandClock());
        var question = Some.Question("How much oil did Italy buy?");
        Assert.IsType<Answer.Cited>(answerer.Answer(question));

        live.Swap(Snapshot.Build(SmallPack.Of(SmallPack.InForce, SmallPack.Forum)));

        Assert.IsType<Answer.NotFound>(answerer.Answer(question));
    }

    [Fact]
    public async Task Editions_may_change_while_questions_are_asked()
    {
        var live = new LiveSnapshot(s_snapshot);
        var answerer = new Answerer(live, new HandClock());
        var other = Snapshot.Build(SmallPack.Of(SmallPack.InForce, SmallPack.Forum));
        using var done = new CancellationTokenSource();
        var swapping = Task.Run(() =>
        {
            for (var next = other; !done.IsCancellationRequested; next = next == other ? s_snapshot : other) live.Swap(next);
        }, TestContext.Current.CancellationToken);

        for (var i = 0; i < 2000; i++)
        {
            // In one conversation, so that a turn of one edition is followed by one of the other.
            var answer = answerer.Answer(Some.Question(i % 2 == 0 ? "How much oil did Italy buy?" : "And France?", "same"));
            if (answer is Answer.Cited cited) Assert.All(cited.Statements, statement => Assert.Contains(SmallPack.Pack.Facts, fact => fact.Text.En == statement.Text));
            else Assert.IsType<Answer.NotFound>(answer);
        }

        await done.CancelAsync();
        await swapping;
    }

    [Fact]
    public void Two_threads_at_once_get_the_answers_that_one_gets()
    {
        var questions = SmallPack.Pack.Facts.SelectMany(fact => Language.All.SelectMany(language => fact.Asks[language])).Append("How much oil did Spain buy?").Append("привет").ToArray();
        var expected = questions.Select(Rendered).ToArray();
        var got = new string[questions.Length * 20];

        Parallel.For(0, got.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => got[i] = Rendered(questions[i % questions.Length]));

        for (var i = 0; i < got.Length; i++) Assert.Equal(expected[i % expected.Length], got[i]);

        string Rendered(string question) => Ask(question) is var answer ? $"{PlainText.Render(answer)}\n{string.Join('\n', answer.Suggestions)}" : "";
    }

    [Fact]
    public void A_pack_without_facts_declines()
    {
        var answer = Some.Answerer(SmallPack.Of()).Answer(Some.Question("How much oil did Italy buy?"));

        Assert.IsType<Answer.NotFound>(answer);
    }

    private Answer Ask(string question) => _answerer.Answer(Some.Question(question));

    private Answer.Cited Cited(string question) => Assert.IsType<Answer.Cited>(Ask(question));

    private static string Fill(string question, string value) => question.Replace("{0}", value, StringComparison.Ordinal);
}
