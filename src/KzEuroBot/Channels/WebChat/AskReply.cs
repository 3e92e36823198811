using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using KzEuroBot.Core.Answering;
using Cited = KzEuroBot.Core.Answering.Answer.Cited;
using NotFound = KzEuroBot.Core.Answering.Answer.NotFound;
using Refused = KzEuroBot.Core.Answering.Answer.Refused;
using Talk = KzEuroBot.Core.Answering.Answer.Talk;

namespace KzEuroBot.Channels.WebChat;

/// <summary>What a line of <c>ask --batch</c> has, and the same answer in parts for a page that sets it itself.</summary>
internal sealed record AskReply : AnswerJson
{
    [SetsRequiredMembers]
    private AskReply(AnswerJson line, Answer answer) : base(line)
    {
        Shape = ShapeOf(answer);
        Heading = (answer as Cited)?.Heading;
        Statements = answer switch
        {
            Cited cited => [.. cited.Statements.Select(StatementPart.From)],
            NotFound notFound => [new StatementPart(notFound.Text)],
            Talk talk => [new StatementPart(talk.Text)],
            Refused refused => [new StatementPart(refused.Text)],
            _ => throw new NotSupportedException($"An answer of the kind {answer.GetType().Name} has no JSON."),
        };
        Topics = answer is NotFound { NearestTopics: var topics } ? topics : [];
    }

    [Description("plain, list, comparison or timeline: statements with sources. notFound, talk or refused: a sentence without.")]
    public required string Shape { get; init; }

    [Description("A line above a list, a comparison or a time line.")]
    public string? Heading { get; init; }

    public required ImmutableArray<StatementPart> Statements { get; init; }

    [Description("Titles of the nearest topics when there is no fact.")]
    public required ImmutableArray<string> Topics { get; init; }

    public static AskReply From(Answer answer, TimeSpan took) => new(Of(answer, PlainText.Render(answer), took), answer);

    private static string ShapeOf(Answer answer) => answer switch
    {
        Cited { Shape: AnswerShape.List } => "list",
        Cited { Shape: AnswerShape.Comparison } => "comparison",
        Cited { Shape: AnswerShape.TimeLine } => "timeline",
        Cited => "plain",
        NotFound => "notFound",
        Talk => "talk",
        _ => "refused",
    };
}

internal sealed record StatementPart([property: Description("One or more sentences, without [n] marks.")] string Text)
{
    [Description("What to set before the text: the side of a comparison, the date of an event.")]
    public string? Lead { get; init; }

    [Description("Numbers of the citations that support it; empty in small talk.")]
    public ImmutableArray<int> Cites { get; init; } = [];

    [Description("The fact that states it.")]
    public string? Fact { get; init; }

    public static StatementPart From(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new StatementPart(statement.Text) { Lead = statement.Lead, Cites = statement.Cites, Fact = statement.FactId };
    }
}
