using KzEuroBot.Core.Languages.Stemming;
using Xunit;

namespace KzEuroBot.Core.Tests.Languages.Stemming;

public sealed class SnowballStemmerTests
{
    [Theory]
    [InlineData("соглашение", "соглашения", "соглашений", "соглашению")]
    [InlineData("торговля", "торговли", "торговлю", "торговлей")]
    [InlineData("европейский", "европейского", "европейская", "европейских")]
    public void Russian_forms_of_one_word_share_a_stem(params string[] forms) =>
        Assert.Single(forms.Select(SnowballStemmer.Russian.Stem).Distinct());

    [Theory]
    [InlineData("agreement", "agreements")]
    [InlineData("export", "exports", "exported", "exporting")]
    [InlineData("country", "countries")]
    public void English_forms_of_one_word_share_a_stem(params string[] forms) =>
        Assert.Single(forms.Select(SnowballStemmer.English.Stem).Distinct());

    [Fact]
    public void Many_threads_do_not_disturb_each_other()
    {
        string[] words = [.. Enumerable.Range(0, 2000).Select(i => $"соглашени{(i % 2 == 0 ? "я" : "ю")}")];
        Assert.All(words.AsParallel().Select(SnowballStemmer.Russian.Stem).ToArray(), stem => Assert.Equal("соглашен", stem));
    }

    [Fact]
    public void Nothing_is_stemmed_to_nothing() => Assert.Equal("", SnowballStemmer.English.Stem(""));
}
