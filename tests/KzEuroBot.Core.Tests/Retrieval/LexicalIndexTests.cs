using KzEuroBot.Core.Retrieval;
using Xunit;

namespace KzEuroBot.Core.Tests.Retrieval;

/// <remarks>
/// The corpus, by field and word:
/// <code>
///            label   text                  asks
/// fact 0     oil     oil rail              oil sum
/// fact 1     rail    rail rail port port   port
/// average    1       3                     1.5      words
/// </code>
/// A word in a field counts: the field's weight / (1 - b + b × length / average), with b = 0.75 and the weights 2, 1 and 2:
/// <code>
/// fact 0     2 / (0.25 + 0.75 × 1/1) = 2     1 / (0.25 + 0.75 × 2/3) = 4/3     2 / (0.25 + 0.75 × 2/1.5) = 1.6
/// fact 1     2 / (0.25 + 0.75 × 1/1) = 2     1 / (0.25 + 0.75 × 4/3) = 0.8     2 / (0.25 + 0.75 × 1/1.5) = 8/3
/// </code>
/// and a word's counts f add up to the impact f × (k + 1) / (f + k), with k = 1.2.
/// </remarks>
public sealed class LexicalIndexTests
{
    private readonly Vocabulary _vocabulary = new();
    private readonly LexicalIndex _index;

    public LexicalIndexTests() =>
        _index = Build(
            ("oil", "oil rail", ["oil sum"]),
            ("rail", "rail rail port port", ["port"]));

    [Theory]
    // f = 2 + 4/3 + 1.6 = 4.93333; 4.93333 × 2.2 / 6.13333
    [InlineData("oil", 0, 1.769565)]
    // f = 1.6; 1.6 × 2.2 / 2.8
    [InlineData("sum", 0, 1.257143)]
    // f = 4/3; 1.33333 × 2.2 / 2.53333
    [InlineData("rail", 0, 1.157895)]
    // f = 2 + 2 × 0.8 = 3.6; 3.6 × 2.2 / 4.8
    [InlineData("rail", 1, 1.65)]
    // f = 2 × 0.8 + 8/3 = 4.26667; 4.26667 × 2.2 / 5.46667
    [InlineData("port", 1, 1.717073)]
    public void A_posting_holds_its_BM25F_impact(string word, int fact, double expected)
    {
        var term = _vocabulary.FindStem(word);
        var at = _index.PostingFacts(term).IndexOf(fact);

        Assert.InRange(at, 0, 1);
        Assert.Equal(expected, _index.PostingImpacts(term)[at], tolerance: 1e-5);
    }

    [Theory]
    // One of two facts: ln(1 + 1.5 / 1.5)
    [InlineData("oil", 0.693147)]
    // Both facts: ln(1 + 0.5 / 2.5)
    [InlineData("rail", 0.182322)]
    public void A_rare_word_weighs_more_than_a_common_one(string word, double expected) =>
        Assert.Equal(expected, _index.IdfOf(_vocabulary.FindStem(word)), tolerance: 1e-5);

    [Fact]
    public void A_word_of_no_fact_weighs_most() =>
        // ln(1 + 2.5 / 0.5)
        Assert.Equal(1.791759, _index.MaxIdf, tolerance: 1e-5);

    [Fact]
    public void A_question_of_a_fact_weighs_the_sum_of_its_distinct_words() =>
        // oil and sum, each in one of two facts: 2 × ln 2
        Assert.Equal(1.386294, Assert.Single(_index.AskWeights(0).ToArray()), tolerance: 1e-5);

    [Fact]
    public void Each_word_tells_which_of_a_facts_questions_have_it()
    {
        var index = Build(("oil", "rail", ["oil port", "port sum", "port port"]));

        Assert.Equal(0b001ul, index.AsksWith(0, _vocabulary.FindStem("oil")));
        Assert.Equal(0b111ul, index.AsksWith(0, _vocabulary.FindStem("port")));
        Assert.Equal(0b010ul, index.AsksWith(0, _vocabulary.FindStem("sum")));
        Assert.Equal(0ul, index.AsksWith(0, _vocabulary.FindStem("rail")));
    }

    [Fact]
    public void Of_very_many_questions_of_one_fact_the_first_are_compared()
    {
        var index = Build(("oil", "rail", [.. Enumerable.Repeat("port", LexicalIndex.MostAsks + 9)]));

        Assert.Equal(ulong.MaxValue, index.AsksWith(0, _vocabulary.FindStem("port")));
        Assert.Equal(LexicalIndex.MostAsks, index.AskWeights(0).Length);
    }

    [Fact]
    public void Scores_add_up_by_fact_and_the_best_come_first()
    {
        var scores = new Accumulator();
        scores.Clear(2);
        foreach (var word in (string[])["rail", "port"])
        {
            var term = _vocabulary.FindStem(word);
            scores.Add(_index.PostingFacts(term), _index.PostingImpacts(term), _index.IdfOf(term));
        }

        var best = scores.Best(5);

        Assert.Equal([1, 0], best.Select(row => row.Fact));
        // rail 0.182322 × 1.65 + port 0.693147 × 1.717073
        Assert.Equal(1.491015, best[0].Score, tolerance: 1e-5);
        // rail 0.182322 × 1.157895
        Assert.Equal(0.211110, best[1].Score, tolerance: 1e-5);
        Assert.Equal(best[0].Score, scores.Top);
    }

    [Fact]
    public void Only_as_many_as_are_wanted_come_back_and_an_older_sum_is_forgotten()
    {
        var scores = new Accumulator();
        scores.Clear(4);
        scores.Add([0, 1, 2, 3], 9);
        scores.Clear(4);
        scores.Add([0], 1);
        scores.Add([1], 3);
        scores.Add([2], 2);

        Assert.Equal([(1, 3f), (2, 2f)], scores.Best(2));
    }

    [Fact]
    public void Words_that_begin_alike_share_a_second_term()
    {
        var vocabulary = new Vocabulary();
        int[] words = [vocabulary.Add("export"), vocabulary.Add("exported"), vocabulary.Add("expo"), vocabulary.Add("20240101")];
        vocabulary.Freeze(word => word);

        Assert.NotEqual(vocabulary.StemOf(words[0]), vocabulary.StemOf(words[1]));
        Assert.Equal(vocabulary.PrefixOf(words[0]), vocabulary.PrefixOf(words[1]));
        Assert.Equal(vocabulary.PrefixOf(words[0]), vocabulary.FindPrefix("exporting"));
        Assert.Equal(-1, vocabulary.PrefixOf(words[2]));
        Assert.Equal(-1, vocabulary.FindPrefix("expo"));
        Assert.Equal(-1, vocabulary.PrefixOf(words[3]));
    }

    [Fact]
    public void A_fact_is_listed_under_the_beginnings_of_its_words()
    {
        var index = Build(("exported", "", []), ("exporting", "", []), ("expo", "", []));

        Assert.Equal([0, 1], index.PostingFacts(index.Vocabulary.FindPrefix("exporter")).ToArray());
        Assert.Equal([0], index.PostingFacts(index.Vocabulary.FindStem("exported")).ToArray());
    }

    private LexicalIndex Build(params (string Label, string Text, string[] Asks)[] facts)
    {
        var words = new FactWords();
        foreach (var (label, text, asks) in facts)
        {
            Add(words, label);
            Add(words, text);
            foreach (var ask in asks) Add(words, ask);
            words.EndFact();
        }
        _vocabulary.Freeze(word => word);
        return new LexicalIndex(_vocabulary, words, new HashSet<int>());
    }

    private void Add(FactWords words, string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.Add(_vocabulary.Add(word));
        words.EndText();
    }
}
