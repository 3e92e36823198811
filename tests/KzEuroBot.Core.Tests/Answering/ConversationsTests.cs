using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class ConversationsTests
{
    private static readonly Turn s_turn = new(Language.Kyrgyz, null, "Качан?", []);

    [Fact]
    public void The_last_turn_is_remembered()
    {
        var conversations = new Conversations();
        conversations.Remember("a", s_turn);
        conversations.Remember("a", s_turn with { Question = "Канча?" });
        conversations.Remember("b", s_turn with { Language = Language.Kazakh });

        Assert.Equal("Канча?", conversations.Last("a")?.Question);
        Assert.Equal(Language.Kazakh, conversations.Last("b")?.Language);
        Assert.Null(conversations.Last("c"));
    }

    [Fact]
    public void A_question_without_a_conversation_is_not_remembered()
    {
        var conversations = new Conversations();
        conversations.Remember(null, s_turn);

        Assert.Null(conversations.Last(null));
    }

    [Fact]
    public void The_longest_silent_is_forgotten_when_there_are_too_many()
    {
        var conversations = new Conversations(most: 2);
        conversations.Remember("a", s_turn);
        conversations.Remember("b", s_turn);
        conversations.Remember("a", s_turn);
        conversations.Remember("c", s_turn);

        Assert.NotNull(conversations.Last("a"));
        Assert.Null(conversations.Last("b"));
        Assert.NotNull(conversations.Last("c"));
    }
}
