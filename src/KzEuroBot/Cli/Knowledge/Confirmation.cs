using System.CommandLine;
using System.Text;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>A question before something that cannot be undone by the same command.</summary>
internal sealed class Confirmation(CliContext context)
{
    private const int MaxAnswerBytes = 100;

    public Option<bool> Yes { get; } = new("--yes", "-y") { Description = "Do it without asking." };

    public async Task<bool> IsGivenAsync(ParseResult parsed, string question, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Yes)) return true;
        await context.Error.WriteAsync($"{question} (y/N) ");
        var line = await new Utf8LineReader(context.Input, MaxAnswerBytes).ReadAsync(cancellationToken);
        if (line is null)
        {
            await context.Error.WriteLineAsync();
            throw new CliException(ExitCodes.Usage, "Nobody answered, so nothing was changed; say --yes where nobody can be asked.");
        }
        return Encoding.UTF8.GetString(line.Value.Bytes.Span).Trim().ToLowerInvariant() is "y" or "yes";
    }
}
