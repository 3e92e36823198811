using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace KzEuroBot.Channels.WebChat;

/// <summary>A question as it comes over HTTP.</summary>
internal sealed record AskRequest
{
    public const int MaxBytes = 16 * 1024;

    public const int MaxConversationLength = 100;

    [Required, MaxLength(Core.Answering.Question.MaxLength)]
    [Description("What is asked, in English, Russian, Kyrgyz or Kazakh.")]
    public string Question { get; init; } = "";

    [MaxLength(MaxConversationLength)]
    [Description("Questions with the same value follow one another: any text that others cannot guess.")]
    public string? Conversation { get; init; }

    [Description("en, ru, ky or kk: the language to answer in. Without it, the answer is in the language of the question.")]
    public string? Language { get; init; }

    /// <summary>Reads the body of a POST.</summary>
    public static AskFault? TryParse(ReadOnlySpan<byte> body, out AskRequest? request)
    {
        request = null;
        // Told apart from a slip in the JSON, because the way out is another one.
        if (!Utf8.IsValid(body)) return AskFault.NotUtf8;
        // Files saved on Windows begin with it.
        if (body.StartsWith(Encoding.UTF8.Preamble)) body = body[Encoding.UTF8.Preamble.Length..];
        try
        {
            request = JsonSerializer.Deserialize(body, WebChatJson.Default.AskRequest);
        }
        catch (JsonException)
        {
            return AskFault.NotJson;
        }
        return request is null ? AskFault.NotJson : null;
    }

    /// <summary>Reads the query of a GET from its bytes; the platform's own reading hides those that are not UTF-8.</summary>
    public static AskFault? TryParse(QueryString query, out AskRequest? request)
    {
        request = new AskRequest();
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            var encoded = Encoding.UTF8.GetBytes(pair.EncodedValue.ToString());
            var decoded = System.Net.WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length);
            if (!Utf8.IsValid(decoded)) return AskFault.NotUtf8;
            var value = Encoding.UTF8.GetString(decoded);
            request = pair.DecodeName().Span switch
            {
                "q" => request with { Question = value },
                "conversation" => request with { Conversation = value },
                "language" => request with { Language = value },
                _ => request,
            };
        }
        return null;
    }

    /// <summary>Makes it a question that the bot can be asked, or says why not.</summary>
    public AskFault? TryUnderstand(Language? clientLanguage, out Question? question)
    {
        question = null;
        if (string.IsNullOrWhiteSpace(Question)) return AskFault.NoQuestion;
        if (Question.Length > Core.Answering.Question.MaxLength) return AskFault.QuestionTooLong;
        if (Conversation?.Length > MaxConversationLength) return AskFault.ConversationTooLong;
        Language? answerIn = null;
        if (!string.IsNullOrEmpty(Language) && !Core.Languages.Language.TryParse(Language, out answerIn)) return AskFault.UnknownLanguage;
        question = new Question
        {
            Text = Question,
            // Nobody on the web can slip into a conversation of another channel.
            Conversation = string.IsNullOrEmpty(Conversation) ? null : "web:" + Conversation,
            AnswerIn = answerIn,
            ClientLanguage = clientLanguage,
        };
        return null;
    }
}
