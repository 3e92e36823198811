using System.Text;

namespace KzEuroBot.Core.Answering;

/// <summary>An answer as plain text: statements with [n] marks, one to a line where there are several, without the list of sources.</summary>
public static class PlainText
{
    public static string Render(Answer answer) => answer switch
    {
        Answer.Cited cited => Render(cited),
        Answer.NotFound notFound => notFound.Text,
        Answer.Talk talk => talk.Text,
        Answer.Refused refused => refused.Text,
        _ => throw new ArgumentException($"{answer?.GetType().Name} is no known case.", nameof(answer)),
    };

    private static string Render(Answer.Cited cited)
    {
        var text = new StringBuilder(cited.Heading);
        foreach (var statement in cited.Statements)
        {
            if (text.Length > 0) text.Append('\n');
            if (cited.Shape != AnswerShape.Plain) text.Append("• ");
            if (statement.Lead is not null) text.Append(statement.Lead).Append(' ');
            text.Append(statement.Text);
            foreach (var number in statement.Cites) text.Append(" [").Append(number).Append(']');
        }
        return text.ToString();
    }
}
