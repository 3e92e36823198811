using System.Collections.Immutable;
using System.ComponentModel;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Channels.WebChat;

/// <summary>Questions to begin with, taken from the published facts.</summary>
internal sealed record Examples(
    [property: Description("en, ru, ky or kk.")] string Language,
    [property: Description("Three questions from different topics.")] ImmutableArray<string> Questions,
    [property: Description("What the bot knows about, with up to three questions each.")] ImmutableArray<TopicExamples> Topics)
{
    private const int Count = 3;

    /// <summary>Takes only questions that the bot answers with the fact they belong to: a first impression must not be a refusal.</summary>
    public static Examples Choose(Pack pack, Language language, Func<Question, Answer> answer)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(language);
        var topics = pack.Topics.OrderBy(topic => topic.Order)
            .Select(topic => new TopicExamples(
                topic.Id,
                topic.Title[language],
                topic.Description[language],
                [.. pack.Facts.Where(fact => fact.Topic == topic.Id).OrderByDescending(Liveliness).Where(IsAnswered).Select(Ask).Take(Count)]))
            .Where(topic => topic.Questions.Length > 0)
            .ToImmutableArray();
        var first = pack.Facts.GroupBy(fact => fact.Topic)
            .Select(group => group.OrderByDescending(Liveliness).FirstOrDefault(IsAnswered))
            .OfType<Fact>()
            .OrderByDescending(Liveliness)
            .ThenBy(fact => Ask(fact).Length)
            .Take(Count);
        return new Examples(language.Code, [.. first.Select(Ask)], topics);

        string Ask(Fact fact) => fact.Asks[language].FirstOrDefault() ?? fact.Label[language];

        bool IsAnswered(Fact fact) =>
            answer(new Question { Text = Ask(fact), AnswerIn = language }) is Answer.Cited cited && cited.Statements[0].FactId == fact.Id;
    }

    /// <summary>A date or a figure shows best what the bot is for; a long list of figures does not.</summary>
    private static int Liveliness(Fact fact) => (fact.Date is null ? 0 : 2) + (fact.Values.Length is 1 or 2 ? 1 : 0);
}

internal sealed record TopicExamples(string Id, string Title, string Description, ImmutableArray<string> Questions);
