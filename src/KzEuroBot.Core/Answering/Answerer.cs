using System.Collections.Immutable;
using System.Globalization;
using KzEuroBot.Core.Languages;
using KzEuroBot.Core.Languages.Detection;
using KzEuroBot.Core.Retrieval;

namespace KzEuroBot.Core.Answering;

/// <summary>
/// A question in, a cited answer out: detect the language, understand, retrieve, compose, verify. Safe from all threads, takes any text and never
/// throws because of one.
/// </summary>
public sealed class Answerer(LiveSnapshot live, TimeProvider clock)
{
    private const int MostAlsoFound = 4;

    private readonly LanguageDetector _detector = LanguageDetector.Instance;
    private readonly SmallTalk _smallTalk = new();
    private readonly Conversations _conversations = new();

    public Answer Answer(Question question, Explanation? explanation = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        var snapshot = live.Current;
        var last = _conversations.Last(question.Conversation);
        var detection = _detector.Detect(Shorten(question.Text), last?.Language, question.ClientLanguage);
        explanation?.Say(detection);
        var language = question.AnswerIn ?? (detection.Requested ? detection.Language : last?.Fixed ?? (HasLetters(question.Text) ? detection.Language : last?.Language ?? question.ClientLanguage ?? Language.English));
        var replies = new Replies(snapshot, language);

        if (Refusal(question.Text, replies) is { } refused) return refused;
        if (_smallTalk.TryRead(TextNormalizer.Normalize(question.Text), out var kind, out var spoken))
            return Talk(question, kind, spoken, last, language, snapshot);

        if (detection.Rest is { } rest)
        {
            // "When was it signed? Answer in Russian": the question is read in its own language, without the wish.
            question = question with { Text = rest };
            detection = _detector.Detect(rest, last?.Language, question.ClientLanguage);
            if (IsEmpty(snapshot.Reader.Read(rest, detection.Language, detection.LatinTyped)))
            {
                _conversations.Remember(question.Conversation, new Turn(language, language, last?.Question, last?.Facts ?? []));
                return new Answer.Talk(language, LanguageTools.Instance.Phrases(language).LanguageSet, replies.Openers());
            }
        }
        var (answer, completed) = Find(question, detection, last, language, snapshot, replies, explanation);
        Remember(question, last, answer, completed);
        return answer;
    }

    /// <summary>No name, and no more than one word with content: "let's talk" is no question.</summary>
    private static bool IsEmpty(Query query) => query.Terms.IsEmpty && query.Years.IsEmpty && query.ContentWords.Count() <= 1;

    private static bool HasLetters(string text)
    {
        foreach (var c in text)
            if (char.IsLetter(c)) return true;
        return false;
    }

    /// <summary>The first pages of a text tell its language as well as all of it.</summary>
    private static string Shorten(string text) => text.Length <= Question.MaxLength ? text : text[..Question.MaxLength];

    private static Answer.Refused? Refusal(string text, Replies replies)
    {
        if (text.Length > Question.MaxLength) return replies.Refuse(phrases => string.Format(CultureInfo.InvariantCulture, phrases.TooLong, Question.MaxLength));
        if (text.AsSpan().Trim().IsEmpty) return replies.Refuse(phrases => phrases.EmptyQuestion);
        return text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !TextNormalizer.Normalize(text).Any(char.IsLetterOrDigit) ? replies.Refuse(phrases => phrases.NoWords) : null;
    }

    private Answer.Talk Talk(Question question, TalkKind kind, Language[] spoken, Turn? last, Language detected, Snapshot snapshot)
    {
        var fixedLanguage = question.AnswerIn ?? last?.Fixed;
        var language = fixedLanguage ?? (spoken.Contains(detected) ? detected : spoken[0]);
        _conversations.Remember(question.Conversation, (last ?? new Turn(language, null, null, [])) with { Language = language });
        return new Replies(snapshot, language).Talk(kind);
    }

    private (Answer Answer, string Completed) Find(
        Question question, Detection detection, Turn? last, Language language, Snapshot snapshot, Replies replies, Explanation? explanation)
    {
        var query = snapshot.Reader.Read(question.Text, detection.Language, detection.LatinTyped);
        var ranked = snapshot.Retriever.Find(query);
        var completed = question.Text;
        if (last?.Question is { } before && FollowUp.Complete(query, question.Text, before, ranked, snapshot, detection) is { } whole)
        {
            explanation?.Say($"taken as a follow-up");
            (query, ranked, completed) = (whole.Query, whole.Ranked, whole.Text);
        }
        explanation?.Say(query, snapshot.Index);
        explanation?.Say(ranked.Take(5));

        if (new ExtractiveComposer(snapshot, clock).Compose(query, ranked, language, explanation) is { } cited)
            return (cited with { Suggestions = replies.FollowUps(cited, ranked), AlsoFound = AlsoFound(cited, ranked) }, completed);
        if (MeantInCyrillic(question, query) is { } meant)
        {
            explanation?.Say($"taken as typed on a Latin layout by mistake");
            var detected = _detector.Detect(meant.Text, last?.Language, question.ClientLanguage);
            return Find(meant, detected, last, question.AnswerIn ?? last?.Fixed ?? detected.Language, snapshot, new Replies(snapshot, question.AnswerIn ?? last?.Fixed ?? detected.Language), explanation);
        }
        return (detection.Other is null ? replies.NotFound(query, ranked) : replies.NotSpoken(), completed);
    }

    private static ImmutableArray<string> AlsoFound(Answer.Cited cited, List<RankedFact> ranked) =>
        [.. ranked.Select(fact => fact.Fact.Id).Where(id => cited.Statements.All(statement => statement.FactId != id)).Take(MostAlsoFound)];

    /// <summary>The question as the same keys write it in Cyrillic, when none of its words is a word as it stands.</summary>
    private static Question? MeantInCyrillic(Question question, Query query)
    {
        var content = query.Words.Count(word => !word.IsLight && word.Kind == TokenKind.Word);
        if (content == 0 || query.Words.Any(word => word.Kind == TokenKind.Word && (word.IsKnown || word.Forms[^1].Any(c => !char.IsAscii(c))))) return null;
        return question with { Text = KeyboardLayout.LatinToCyrillic(question.Text) };
    }

    private void Remember(Question question, Turn? last, Answer answer, string completed)
    {
        var turn = answer is Answer.Cited cited
            ? new Turn(answer.Language, last?.Fixed, completed, [.. cited.Statements.Select(statement => statement.FactId)])
            : new Turn(answer.Language, last?.Fixed, last?.Question, last?.Facts ?? []);
        _conversations.Remember(question.Conversation, turn);
    }
}
