namespace KzEuroBot.Channels.WebChat;

/// <summary>Why a request is no question. <see cref="WebChatPhrases"/> has a sentence for each.</summary>
internal enum AskFault
{
    TooLarge,
    NotUtf8,
    NotJson,
    NoQuestion,
    QuestionTooLong,
    ConversationTooLong,
    UnknownLanguage,
}
