using System.Collections;
using KzEuroBot.Channels.WebChat;
using KzEuroBot.Core.Languages;
using KzEuroBot.Serving;
using Xunit;

namespace KzEuroBot.Tests.WebChat;

public sealed class PhrasesTests
{
    [Fact]
    public void No_phrase_is_missing_or_the_same_in_two_languages()
    {
        AssertComplete(WebChatPhrases.All);
        AssertComplete(ServingPhrases.All);
    }

    private static void AssertComplete<T>(PerLanguage<T> phrases)
    {
        foreach (var property in typeof(T).GetProperties().Where(property => property.GetMethod is { IsStatic: false } && property.Name != "EqualityContract"))
        {
            var values = Language.All.Select(language => property.GetValue(phrases[language])).ToList();
            if (values[0] is string)
            {
                Assert.All(values, value => Assert.False(string.IsNullOrWhiteSpace((string?)value), property.Name));
                Assert.True(values.Distinct().Count() == values.Count, $"{property.Name} is the same in two languages.");
            }
            else
            {
                var keys = values.Select(value => string.Join(' ', ((IDictionary)value!).Keys.Cast<string>())).Distinct();
                Assert.Single(keys);
            }
        }
    }
}
