using System.Reflection;
using System.Text.RegularExpressions;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Languages;

public sealed partial class PhrasesTests
{
    private static readonly PropertyInfo[] s_sentences = [.. typeof(Phrases).GetProperties().Where(property => property.PropertyType == typeof(string))];

    public static TheoryData<string> Codes => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_sentence_is_blank(string code) =>
        Assert.All(s_sentences, sentence => Assert.False(string.IsNullOrWhiteSpace(In(code, sentence)), sentence.Name));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_sentence_has_the_gaps_that_the_English_one_has(string code) =>
        Assert.All(s_sentences, sentence => Assert.Equal(Gaps(In("en", sentence)), Gaps(In(code, sentence))));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_sentence_is_in_the_letters_of_its_language(string code)
    {
        // The names of the bot and of the other languages aside, a Cyrillic language has no Latin word and Kyrgyz no letter of Kazakh.
        var foreign = code switch
        {
            "en" => "[\u0400-\u04ff]",
            "ru" => "[әғқңөұүһі]",
            "ky" => "[әғқұһі]",
            _ => "[ёъщ]",
        };

        Assert.All(s_sentences, sentence => Assert.DoesNotMatch(new Regex(foreign, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), In(code, sentence)));
        if (code != "en") Assert.All(s_sentences, sentence => Assert.DoesNotMatch("[A-Za-z]", In(code, sentence).Replace("KzEuroBot", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sentence_is_said_anew_in_each_language()
    {
        // A page, a plan and a chart are one word in Russian and Kyrgyz.
        string[] shared = [nameof(Phrases.ReferencePage), nameof(Phrases.Plan), nameof(Phrases.ChartInWords)];
        foreach (var sentence in s_sentences.Where(sentence => Gap().Replace(In("en", sentence), "").Any(char.IsLetter) && !shared.Contains(sentence.Name)))
            Assert.Equal(4, Language.All.Select(language => In(language.Code, sentence)).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_year_has_twelve_months(string code)
    {
        var phrases = LanguageTools.Instance.Phrases(Language.Parse(code));

        Assert.Equal(12, phrases.Months.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(12, phrases.MonthsInDate.Distinct(StringComparer.Ordinal).Count());
    }

    private static string In(string code, PropertyInfo sentence) =>
        Assert.IsType<string>(sentence.GetValue(LanguageTools.Instance.Phrases(Language.Parse(code))));

    private static string[] Gaps(string sentence) => [.. Gap().Matches(sentence).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();
}
