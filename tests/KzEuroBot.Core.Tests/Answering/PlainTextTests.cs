using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Answering;

public sealed class PlainTextTests
{
    private static readonly Statement s_first = new("First.", "a", [1]);
    private static readonly Statement s_second = new("Second.", "b", [1, 2], "Then:");

    [Fact]
    public void One_statement_is_one_line_with_its_marks() => Assert.Equal("Then: Second. [1] [2]", Render(AnswerShape.Plain, null, s_second));

    [Fact]
    public void Two_statements_are_two_lines() => Assert.Equal("First. [1]\nThen: Second. [1] [2]", Render(AnswerShape.Plain, null, s_first, s_second));

    [Theory]
    [InlineData(AnswerShape.List)]
    [InlineData(AnswerShape.Comparison)]
    [InlineData(AnswerShape.TimeLine)]
    public void A_list_has_a_heading_and_bullets(AnswerShape shape) =>
        Assert.Equal("What I know:\n• First. [1]\n• Then: Second. [1] [2]", Render(shape, "What I know:", s_first, s_second));

    [Fact]
    public void Other_answers_are_their_text()
    {
        Assert.Equal("No.", PlainText.Render(new Answer.NotFound(Language.English, "No.", [], [])));
        Assert.Equal("Hi.", PlainText.Render(new Answer.Talk(Language.English, "Hi.", [])));
        Assert.Equal("Empty.", PlainText.Render(new Answer.Refused(Language.English, "Empty.", [])));
    }

    private static string Render(AnswerShape shape, string? heading, params Statement[] statements) =>
        PlainText.Render(new Answer.Cited(Language.English, shape, heading, [.. statements], [], []));
}
