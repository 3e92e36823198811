using KzEuroBot.Charts;
using KzEuroBot.Core.Answering;

namespace KzEuroBot.Cli;

/// <summary>Where <c>ask --chart</c> draws the chart of an answer. Whatever is missing is one sentence on stderr, and the answer goes out all the same.</summary>
internal sealed class ChartFile(CliContext context, string file)
{
    private readonly ChartFont? _font = ChartFont.Find(context.FontFamilies());

    /// <returns>Whether there is a picture.</returns>
    public async Task<bool> WriteAsync(Answer answer, CancellationToken cancellationToken)
    {
        if (Obstacle(answer) is { } obstacle)
        {
            await context.Error.WriteLineAsync(obstacle);
            return false;
        }
        var picture = new ChartPicture(_font!).Draw(((Answer.Cited)answer).Chart!, answer.Language);
        try
        {
            await File.WriteAllBytesAsync(Path.GetFullPath(file, context.WorkingDirectory), picture, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await context.Error.WriteLineAsync($"The chart cannot be written to {file}; choose another file: {exception.Message}");
            return false;
        }
    }

    private string? Obstacle(Answer answer) => (_font, answer) switch
    {
        (null, _) => "No font of this machine has all letters of the four languages, so no chart is drawn; install one, such as the package fonts-dejavu-core.",
        (_, not Answer.Cited { Chart: not null }) => $"The answer has no chart, so {file} was not written; ask how a figure changed over the years, or what it is made up of.",
        (var font, Answer.Cited { Chart: { } chart }) when !font.Has(chart) => $"The font {font.Family} lacks letters of this chart, so {file} was not written; install another one, such as the package fonts-dejavu-core.",
        _ => null,
    };
}
