using System.Collections.Immutable;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Cli;

/// <summary>What became of one golden question.</summary>
/// <param name="IsCited">Whether every statement leads to a source and says nothing that its fact does not.</param>
/// <param name="Topic">Of the first fact that may answer; null for a question to be declined.</param>
internal sealed record EvaluatedQuestion(GoldenQuestion Question, Answer Answer, bool IsCited, string? Topic)
{
    public bool IsAnswerable => Question.Facts.Length > 0;

    public bool IsAnswered => Answer is Answer.Cited;

    public bool IsDeclined => Answer is Answer.NotFound;

    public bool IsRightFirst => Answer is Answer.Cited { Statements: [var first, ..] } && Question.Facts.Contains(first.FactId);

    /// <summary>Whether a right fact is among the first three that are stated or were found next.</summary>
    public bool IsRightInThree => Answer is Answer.Cited cited
        && cited.Statements.Select(statement => statement.FactId).Concat(cited.AlsoFound).Distinct(StringComparer.Ordinal).Take(3).Any(id => Question.Facts.Contains(id));

    public bool IsRightLanguage => Answer.Language == Question.Language;

    public bool IsMiss => !IsRightLanguage || (IsAnswerable ? !IsRightFirst : !IsDeclined);

    public string Expected => IsAnswerable ? string.Join(" or ", Question.Facts) : "declined";

    public string Got => Answer switch
    {
        Answer.Cited cited => string.Join(", ", cited.Statements.Select(statement => statement.FactId).Distinct(StringComparer.Ordinal)),
        Answer.NotFound => "declined",
        Answer.Refused => "refused",
        _ => "small talk",
    };
}

/// <summary>Shares of a group of golden questions, in percent. Answered, right first, right in three and wrongly declined are of the answerable ones, declined of the others.</summary>
internal sealed record EvaluationRow(
    string Name, int Questions, double? Answered, double? RightFirst, double? RightInThree, double? Cited, double? Declined, double? WronglyDeclined, double? Language)
{
    public static EvaluationRow Of(string name, IReadOnlyCollection<EvaluatedQuestion> questions)
    {
        var answerable = questions.Where(question => question.IsAnswerable).ToList();
        var others = questions.Where(question => !question.IsAnswerable).ToList();
        var answered = questions.Where(question => question.IsAnswered).ToList();
        return new EvaluationRow(
            name,
            questions.Count,
            Percent(answerable, question => question.IsAnswered),
            Percent(answerable, question => question.IsRightFirst),
            Percent(answerable, question => question.IsRightInThree),
            Percent(answered, question => question.IsCited),
            Percent(others, question => question.IsDeclined),
            Percent(answerable, question => question.IsDeclined),
            Percent(questions, question => question.IsRightLanguage));
    }

    /// <summary>Null where there is nothing to count: no share, and no shortfall either.</summary>
    private static double? Percent(IReadOnlyCollection<EvaluatedQuestion> questions, Func<EvaluatedQuestion, bool> isCounted) =>
        questions.Count == 0 ? null : 100.0 * questions.Count(isCounted) / questions.Count;
}

/// <summary>All golden questions put to the answerer, each standing alone.</summary>
internal sealed record Evaluation(ImmutableArray<EvaluatedQuestion> Questions)
{
    public ImmutableArray<EvaluationRow> Languages { get; } =
    [
        .. from language in Language.All
           let questions = Questions.Where(question => question.Question.Language == language).ToList()
           where questions.Count > 0
           select EvaluationRow.Of(language.Code, questions),
    ];

    public ImmutableArray<EvaluationRow> Kinds { get; } =
    [
        .. from question in Questions
           group question by question.Question.Kind into kind
           orderby kind.Key
           select EvaluationRow.Of(kind.Key, [.. kind]),
    ];

    /// <summary>By the topic of the fact that answers best; questions to be declined have none.</summary>
    public ImmutableArray<EvaluationRow> Topics { get; } =
    [
        .. from question in Questions
           where question.Topic is not null
           group question by question.Topic into topic
           orderby topic.Key
           select EvaluationRow.Of(topic.Key!, [.. topic]),
    ];

    public EvaluationRow All { get; } = EvaluationRow.Of("all", Questions);

    public IEnumerable<EvaluatedQuestion> Misses => Questions.Where(question => question.IsMiss);

    public static Evaluation Run(Answerer answerer, Pack pack, IEnumerable<GoldenQuestion> questions, CancellationToken cancellationToken)
    {
        var facts = pack.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        return new([.. questions.Select(question =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var answer = answerer.Answer(new Question { Text = question.Text });
            return new EvaluatedQuestion(question, answer, answer is not Answer.Cited cited || cited.Statements.All(statement => IsSupported(statement, cited, facts)), question.Facts.IsEmpty ? null : facts.GetValueOrDefault(question.Facts[0])?.Topic);
        })]);
    }

    private static bool IsSupported(Statement statement, Answer.Cited answer, Dictionary<string, Fact> facts)
    {
        if (!facts.TryGetValue(statement.FactId, out var fact)) return false;
        var sources = statement.Cites.Select(number => answer.Citations.FirstOrDefault(citation => citation.Number == number)?.SourceKey);
        return statement.Cites.Length > 0
            && sources.All(source => fact.Cite.Any(cite => cite.Source == source))
            && Verifier.Fault(statement with { Lead = null }, fact, Verifier.Words(fact.Text[answer.Language])) is null;
    }
}
