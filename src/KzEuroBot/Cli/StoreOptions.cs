using System.ComponentModel.DataAnnotations;

namespace KzEuroBot.Cli;

internal sealed class StoreOptions
{
    /// <summary>The LiteDB file; a relative path starts at the working directory.</summary>
    [Required]
    public string Path { get; init; } = "data/kzeurobot.db";
}
